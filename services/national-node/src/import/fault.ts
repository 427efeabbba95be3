import { AlertBody } from '@qalqan/contracts';
import type { ErrorCode } from '@qalqan/errors';

/** What is wrong with a row, and where; never what stands there. */
export interface Fault {
  /** RFC 6901, from the row; empty for the row as a whole. */
  readonly pointer: string;
  /** Column of a CSV file. */
  readonly column: string | null;
  readonly code: ErrorCode;
  readonly message: string;
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

const KNOWN = new Set([
  ...['alert', 'senderReference', '__proto__', 'constructor', 'prototype'],
  ...namesIn(AlertBody as SchemaNode),
]);

/**
 * The same pointer with `*` for every member that the contract does not know: a name that a sender made up may be
 * data that slipped into the wrong place.
 */
export function safePointer(pointer: string): string {
  return pointer
    .split('/')
    .map((token) => (token === '' || /^[0-9]{1,6}$/.test(token) || KNOWN.has(token) ? token : '*'))
    .join('/');
}

function namesIn({ properties = {}, items }: SchemaNode): string[] {
  const nested = Object.entries(properties).flatMap(([name, child]) => [name, ...namesIn(child)]);
  return items === undefined ? nested : [...nested, ...namesIn(items)];
}
