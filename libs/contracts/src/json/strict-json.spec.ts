import { describe, expect, it } from '@jest/globals';
import { JsonRefused } from '@qalqan/errors';
import fc from 'fast-check';
import { MAX_JSON_DEPTH, parseStrictJson } from './strict-json.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function refusal(input: Uint8Array): { code: string; pointer: string | undefined } {
  try {
    parseStrictJson(input);
  } catch (error) {
    if (error instanceof JsonRefused) return { code: error.code, pointer: error.pointer };
    throw error;
  }
  return { code: 'accepted', pointer: undefined };
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('parseStrictJson', () => {
  it('reads what JSON.stringify writes', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Ж', '"', '\\', '\n', '😀', '/', '~', '{', ']', ':', ',', '1', 'e'),
    });
    const { tree } = fc.letrec<{ tree: unknown; leaf: unknown }>((tie) => ({
      leaf: fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), text),
      tree: fc.oneof(
        { maxDepth: 5 },
        tie('leaf'),
        fc.array(tie('tree'), { maxLength: 5 }),
        fc.dictionary(text, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const json = JSON.stringify(value);
        expect(parseStrictJson(bytes(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  it('whatever the bytes, it answers with a value or a refusal, never with another error', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'{}[]":,0123456789.eE+-\\ua \n', '\u0000', 'true', 'null'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(hostile, (text) => void refusal(bytes(text))),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (data) => void refusal(data)));
  });

  it.each([
    ['{"a":1,"a":2}', 'json-duplicate-name', '/a'],
    ['{"a":1,"\\u0061":2}', 'json-duplicate-name', '/a'],
    ['{"x":[0,{"b":1,"b":1}]}', 'json-duplicate-name', '/x/1/b'],
    ['{"a/b":{"~":1,"~":1}}', 'json-duplicate-name', '/a~1b/~0'],
    ['{"__proto__":{}}', 'json-forbidden-name', '/__proto__'],
    ['{"\\u005f_proto__":{}}', 'json-forbidden-name', '/__proto__'],
    ['{"a":{"constructor":1}}', 'json-forbidden-name', '/a/constructor'],
    ['["\\u0000"]', 'json-forbidden-character', '/0'],
    ['{"n":["a","\\ud800"]}', 'json-forbidden-character', '/n/1'],
    ['{"\\udc00":1}', 'json-forbidden-character', '/\udc00'],
    ['[9007199254740993]', 'json-number-inexact', '/0'],
    ['{"n":0.1234567890123456}', 'json-number-inexact', '/n'],
    ['[1e400]', 'json-number-inexact', '/0'],
    ['[1e-400]', 'json-number-inexact', '/0'],
    ['[-0]', 'json-number-inexact', '/0'],
    ['[-0.0]', 'json-number-inexact', '/0'],
    [nested(MAX_JSON_DEPTH + 1), 'json-too-deep', '/0'.repeat(MAX_JSON_DEPTH)],
    ['', 'json-malformed', ''],
    ['{', 'json-malformed', ''],
    ['\ufeff{}', 'json-malformed', ''],
    ["{'a':1}", 'json-malformed', ''],
    ['[1,]', 'json-malformed', ''],
    ['[NaN]', 'json-malformed', ''],
    ['{} {}', 'json-malformed', ''],
  ])('refuses %j', (text, code, pointer) => {
    expect(refusal(bytes(text))).toEqual({ code, pointer });
  });

  it.each([
    '[0]',
    '[1.0]',
    '[1e3]',
    '[100000000000000]',
    '[-12.5]',
    '{"a":1,"b":{"a":1}}',
    nested(MAX_JSON_DEPTH),
    '["\\ud83d\\ude00"]',
  ])('accepts %s', (text) => {
    expect(refusal(bytes(text)).code).toBe('accepted');
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(refusal(Uint8Array.of(0x22, 0xff, 0x22)).code).toBe('json-not-utf8');
    expect(refusal(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)).code).toBe('json-not-utf8');
  });

  it('refuses ten thousand levels quickly and without exhausting the stack', () => {
    expect(refusal(bytes(nested(10_000))).code).toBe('json-too-deep');
    expect(refusal(bytes('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000))).code).toBe('json-too-deep');
  });
});
