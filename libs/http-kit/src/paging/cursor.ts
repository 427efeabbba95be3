import { Invalid } from '@qalqan/errors';

/**
 * Place in a list ordered by (`at`, `id`), both strictly compared as text. `at` is a 16-digit sequence or an RFC 3339
 * instant in UTC with milliseconds: both sort as text as they do as values.
 */
export interface Cursor {
  readonly at: string;
  readonly id: string;
}

/** What cursors of one list look like. A cursor of one list is refused by every other. */
export interface CursorSpec {
  /** Name of the list, and of the order when it has several. */
  readonly list: string;
  /** `instant` needs a column of millisecond precision, `timestamptz(3)`: with more, rows would be skipped. */
  readonly at: 'sequence' | 'instant';
  readonly id: RegExp;
}

const MAX_CURSOR_LENGTH = 512;
const SEQUENCE = /^[0-9]{16}$/;

/** The opaque text of a cursor: base64url of the canonical JSON `[list, at, id]`. */
export function encodeCursor(spec: CursorSpec, cursor: Cursor): string {
  return Buffer.from(JSON.stringify([spec.list, cursor.at, cursor.id]), 'utf8').toString('base64url');
}

/**
 * Reads a cursor; throws `cursor-invalid` with pointer `/cursor`. One place has one text: what does not encode
 * back to itself is refused, so nobody comes to rely on a variant.
 */
export function decodeCursor(spec: CursorSpec, text: string): Cursor {
  const cursor = text.length <= MAX_CURSOR_LENGTH ? parse(text) : undefined;
  const fits = cursor !== undefined && isPosition(spec, cursor.at) && spec.id.test(cursor.id);
  if (!fits || encodeCursor(spec, cursor) !== text) {
    throw new Invalid('cursor-invalid', 'the cursor is not one of this list', [
      { pointer: '/cursor', code: 'cursor-invalid', message: 'use the value of "next" as it was given' },
    ]);
  }
  return cursor;
}

function parse(text: string): Cursor | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return undefined;
  const [, at, id] = parts as unknown[];
  return typeof at === 'string' && typeof id === 'string' ? { at, id } : undefined;
}

function isPosition(spec: CursorSpec, at: string): boolean {
  switch (spec.at) {
    case 'sequence':
      return SEQUENCE.test(at);
    case 'instant': {
      const time = Date.parse(at);
      return !Number.isNaN(time) && new Date(time).toISOString() === at;
    }
  }
}
