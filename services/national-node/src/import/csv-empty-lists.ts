import { AlertBody } from '@qalqan/contracts';

interface SchemaNode {
  readonly type?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly minItems?: number;
}

/**
 * The alert with `[]` where the contract wants a list that may be empty and no cell says anything of it: a table has no
 * other way to write that. What a drafter may leave out at the top is left out, so that both formats send the same.
 */
export function withEmptyLists(alert: unknown): unknown {
  return filled({ ...(AlertBody as SchemaNode), required: [] }, alert);
}

function filled(node: SchemaNode, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (node.items ? filled(node.items, item) : item));
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {}, required = [] } = node;
  const members = Object.entries(value).map(([name, child]: [string, unknown]): [string, unknown] => {
    const inner = properties[name];
    return [name, inner === undefined ? child : filled(inner, child)];
  });
  const missing = required.filter((name) => !Object.hasOwn(value, name) && mayBeEmpty(properties[name]));
  return Object.fromEntries([...members, ...missing.map((name): [string, unknown] => [name, []])]);
}

function mayBeEmpty(node: SchemaNode | undefined): boolean {
  return node?.type === 'array' && (node.minItems ?? 0) === 0;
}
