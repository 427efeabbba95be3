import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MediaTypeUnsupported } from '../problem/errors.js';
import { readJsonBody } from './json-body.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readJsonBody', () => {
  it('agrees with JSON.parse on what every parser reads alike', () => {
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
        fc.string().filter((s) => !s.includes('\0')),
        fc.array(tie('value')),
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,8}$/).filter((name) => name !== 'constructor' && name !== 'prototype'),
          tie('value'),
        ),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        const text = JSON.stringify(value);
        expect(readJsonBody({}, bytes(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes an empty body for none', () => {
    expect(readJsonBody({ 'content-type': 'application/json' }, new Uint8Array())).toBeUndefined();
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])(
    'reads %s',
    (type) => {
      expect(readJsonBody({ 'content-type': type }, bytes('{"a":1}'))).toEqual({ a: 1 });
    },
  );

  it.each([{ 'content-type': 'application/json; charset=latin1' }, { 'content-encoding': 'br' }])(
    'refuses %j',
    (headers) => {
      expect(() => readJsonBody(headers, bytes('{}'))).toThrow(MediaTypeUnsupported);
    },
  );
});
