import type { ErrorDetail } from '@qalqan/errors';
import type { TSchema } from '@sinclair/typebox';
import { isInCodeList } from './code-lists.js';

interface SchemaNode {
  readonly 'x-code-list'?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/**
 * Checks every value whose schema names a code list. Runs after the schema has accepted the document, so shapes are
 * known to be right; walking the schema means that a new field cannot be forgotten here.
 */
export function checkCodes(schema: TSchema, value: unknown): ErrorDetail[] {
  return walk(schema as SchemaNode, value, '');
}

function walk(node: SchemaNode, value: unknown, pointer: string): ErrorDetail[] {
  if (value === undefined) return [];
  const list = node['x-code-list'];
  if (list !== undefined) return checkCode(list, value, pointer);
  if (node.oneOf) return node.oneOf.flatMap((branch) => walk(branch, value, pointer)).filter(once);
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => {
      const items = node.items;
      const child = Array.isArray(items) ? (items[at] as SchemaNode | undefined) : (items as SchemaNode | undefined);
      return child ? walk(child, item, `${pointer}/${at}`) : [];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) =>
    walk(child, fields[name], `${pointer}/${name}`),
  );
}

function checkCode(list: string, value: unknown, pointer: string): ErrorDetail[] {
  if (typeof value === 'string' && isInCodeList(list, value)) return [];
  return [{ pointer, code: 'code-unknown', message: `not a code of the list ${list}` }];
}

function once(detail: ErrorDetail, at: number, all: readonly ErrorDetail[]): boolean {
  return all.findIndex(({ pointer }) => pointer === detail.pointer) === at;
}
