import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '@qalqan/errors';
import { confirmedOffset } from './kafkajs-producer.js';

describe('what a reply confirms', () => {
  const sound = { topicName: 't', partition: 0, errorCode: 0, baseOffset: '41' };

  it('is the offset of the first record', () => {
    expect(confirmedOffset([sound], 't', 0)).toBe(41n);
    expect(confirmedOffset([{ topicName: 't', partition: 0, errorCode: 0, offset: '7' }], 't', 0)).toBe(7n);
  });

  it.each([
    ['nothing', []],
    ['another topic', [{ ...sound, topicName: 'u' }]],
    ['another partition', [{ ...sound, partition: 1 }]],
    ['more than was sent', [sound, { ...sound, partition: 1 }]],
    ['an error', [{ ...sound, errorCode: 6 }]],
    ['no offset', [{ topicName: 't', partition: 0, errorCode: 0 }]],
    ['an offset that is none', [{ ...sound, baseOffset: '-1' }]],
  ])('is refused when it names %s', (_, reply) => {
    expect(() => confirmedOffset(reply, 't', 0)).toThrow(Unavailable);
  });
});
