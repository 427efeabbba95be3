import { JsonRefused } from '@qalqan/errors';

const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

interface Frame {
  /** Names seen so far in an object; undefined for an array. */
  readonly names: Set<string> | undefined;
  /** The member or element being read: the last segment of the pointer. */
  segment: string;
  index: number;
}

/**
 * Walks a text that JSON.parse has already accepted and refuses what two parsers could read differently. Relying on
 * that acceptance keeps this a single pass without a grammar of its own.
 */
export function scanMembers(text: string, maxDepth: number): void {
  const stack: Frame[] = [];
  let top: Frame | undefined;
  let expectName = false;
  for (let at = 0; at < text.length;) {
    const char = text.charCodeAt(at);
    switch (char) {
      case 0x7b: // {
      case 0x5b: // [
        if (stack.length >= maxDepth) throw refuse('json-too-deep', 'nested too deeply', stack);
        top = { names: char === 0x7b ? new Set() : undefined, segment: '', index: 0 };
        stack.push(top);
        expectName = char === 0x7b;
        at += 1;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        stack.pop();
        top = stack.at(-1);
        expectName = false;
        at += 1;
        break;
      case 0x2c: // ,
        if (top) top.index += 1;
        expectName = top?.names !== undefined;
        at += 1;
        break;
      case QUOTE: {
        const end = endOfString(text, at);
        if (expectName && top?.names) {
          top.segment = stringAt(text, at, end);
          checkName(top.segment, top.names, stack);
          expectName = false;
        }
        // The bytes were UTF-8, and JSON.parse takes no NUL as it is: only an escape can bring in either.
        if (isEscaped(text, at, end)) checkCharacters(stringAt(text, at, end), stack);
        at = end;
        break;
      }
      default:
        at = isNumberStart(char) ? checkNumber(text, at, stack) : at + 1;
    }
  }
}

/** Index behind the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (isQuoteEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at + 1;
}

/** A quote behind an odd number of backslashes is part of the string. The opening quote ends the count. */
function isQuoteEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (quote - first) % 2 === 1;
}

function isEscaped(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at += 1) if (text.charCodeAt(at) === BACKSLASH) return true;
  return false;
}

function stringAt(text: string, start: number, end: number): string {
  return isEscaped(text, start, end) ? (JSON.parse(text.slice(start, end)) as string) : text.slice(start + 1, end - 1);
}

function checkName(name: string, seen: Set<string>, stack: readonly Frame[]): void {
  if (FORBIDDEN_NAMES.has(name)) throw refuse('json-forbidden-name', 'a member name that is not allowed', stack);
  if (seen.has(name)) throw refuse('json-duplicate-name', 'a member name given twice', stack);
  seen.add(name);
}

function checkCharacters(value: string, stack: readonly Frame[]): void {
  if (!value.isWellFormed() || value.includes('\0')) {
    throw refuse('json-forbidden-character', 'a NUL character or a lone surrogate', stack);
  }
}

function isNumberStart(char: number): boolean {
  return char === 0x2d || isDigit(char);
}

function checkNumber(text: string, start: number, stack: readonly Frame[]): number {
  const plain = endOfShortInteger(text, start);
  if (plain !== undefined) return plain;
  NUMBER.lastIndex = start;
  const literal = NUMBER.exec(text)?.[0] ?? '';
  const value = Number(literal);
  const digits = (literal.split(/[eE]/)[0] ?? '').replace(/[-.]/g, '').replace(/^0+/, '');
  const magnitude = Math.abs(value);
  const inRange = digits === '' ? value === 0 : magnitude >= 1e-300 && magnitude <= 1e300;
  if (digits.length > 15 || !inRange || Object.is(value, -0)) {
    throw refuse('json-number-inexact', 'a number that parsers may read differently', stack);
  }
  return start + literal.length;
}

/** Index behind an integer of at most 15 digits, which every parser reads alike; undefined for any other number. */
function endOfShortInteger(text: string, start: number): number | undefined {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  const next = text.charCodeAt(at);
  const goesOn = next === 0x2e || next === 0x65 || next === 0x45; // . e E
  return at === start || at - start > 15 || goesOn ? undefined : at;
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39;
}

function refuse(code: JsonRefused['code'], message: string, stack: readonly Frame[]): JsonRefused {
  const pointer = stack
    .map(({ names, segment, index }) => (names ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : String(index)))
    .map((segment) => `/${segment}`)
    .join('');
  return new JsonRefused(code, message, { pointer });
}
