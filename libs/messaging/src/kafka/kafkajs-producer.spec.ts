import { describe, expect, it } from '@jest/globals';
import { dispositionOf, Unavailable } from '@qalqan/errors';
import { confirmedOffset, sendFailure } from './kafkajs-producer.js';

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

describe('what a failed send means', () => {
  const wrapped = (type: string) => new Error('outer', { cause: new Error('inner', { cause: { type } }) });

  it('is a refusal for good when the broker finds a record too large', () => {
    for (const type of ['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']) {
      expect(sendFailure(wrapped(type))).toMatchObject({ code: 'record-too-large' });
      expect(dispositionOf(sendFailure({ type }), 1)).toBe('reject');
    }
  });

  it.each([[wrapped('REQUEST_TIMED_OUT')], [new TypeError('of the client')], ['a text'], [undefined]])(
    'is to be tried again otherwise: %s',
    (cause) => {
      const failure = sendFailure(cause);
      expect(failure).toBeInstanceOf(Unavailable);
      expect(failure.cause).toBe(cause);
      expect(dispositionOf(failure, 1)).toBe('retry');
    },
  );
});
