import { JsonRefused } from '@qalqan/errors';
import { scanMembers } from './scan.js';

export type JsonValue = null | boolean | number | string | JsonValue[] | { [name: string]: JsonValue };

/** Deepest nesting accepted anywhere; an alert needs eight. */
export const MAX_JSON_DEPTH = 32;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses JSON that every conforming parser reads alike (RFC 8259 within the limits of I-JSON, RFC 7493), or throws
 * {@link JsonRefused} with an RFC 6901 pointer.
 *
 * Refused: bytes that are not UTF-8 or begin with a byte order mark, duplicate member names (compared after
 * unescaping), the names `__proto__`, `constructor` and `prototype`, NUL characters and lone surrogates, nesting
 * deeper than {@link MAX_JSON_DEPTH}, numbers with more than 15 significant digits, beyond ±1e±300, or negative zero.
 */
export function parseStrictJson(bytes: Uint8Array): JsonValue {
  const text = decodeUtf8(bytes);
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (cause) {
    // Deep nesting makes some engines throw a RangeError here; the scan below never sees such a text.
    const tooDeep = cause instanceof RangeError;
    throw new JsonRefused(tooDeep ? 'json-too-deep' : 'json-malformed', tooDeep ? 'nested too deeply' : 'not JSON', {
      pointer: '',
    });
  }
  scanMembers(text, MAX_JSON_DEPTH);
  return value;
}

function decodeUtf8(bytes: Uint8Array): string {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (cause) {
    throw new JsonRefused('json-not-utf8', 'not UTF-8', { cause, pointer: '' });
  }
  if (text.charCodeAt(0) === 0xfeff)
    throw new JsonRefused('json-malformed', 'begins with a byte order mark', { pointer: '' });
  return text;
}
