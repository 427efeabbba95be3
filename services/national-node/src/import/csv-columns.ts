import { AlertBody } from '@qalqan/contracts';

/** How a cell becomes a value. A list stands in one cell, its items parted by `|`. */
export type CellType = 'text' | 'number' | 'boolean' | 'list';

/** A column of a file and the place in a row that it fills. */
export interface Column {
  readonly name: string;
  /** `['persons', 0, 'role']`; empty for the sender's reference. */
  readonly path: readonly (string | number)[];
  readonly type: CellType;
}

/** Column with the sender's own reference of a row. */
export const REFERENCE_COLUMN = 'reference';

/** Short names of the columns that nearly every file has. */
const SHORT: Readonly<Record<string, string>> = {
  place: 'place.name',
  country: 'place.country',
  lang: 'narrative.1.lang',
  text: 'narrative.1.text',
  tlp: 'handling.tlp',
  audience: 'handling.audience',
};
const SHORT_OF = new Map(Object.entries(SHORT).map(([short, name]) => [name, short]));

interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly maxItems?: number;
}

/**
 * The column of this name: the place of a value in an alert, members and list numbers (from 1) parted by dots, or a
 * short name. Undefined when the contract has no such place, so that a new field of the contract is a column at once.
 */
export function columnNamed(name: string): Column | undefined {
  if (name === REFERENCE_COLUMN) return { name, path: [], type: 'text' };
  const full = Object.hasOwn(SHORT, name) ? SHORT[name] : name;
  const path: (string | number)[] = [];
  let node: SchemaNode | undefined = AlertBody;
  for (const part of (full ?? name).split('.')) {
    const step = stepInto(node, part);
    if (step === undefined) return undefined;
    path.push(step.key);
    node = step.node;
  }
  const type = cellType(node);
  return type === undefined ? undefined : { name, path, type };
}

/** Name of the column for a place in an alert, for a fault at a place that no cell filled. */
export function nameOfPlace(path: string): string {
  return SHORT_OF.get(path) ?? path;
}

function stepInto(
  node: SchemaNode,
  part: string,
): { readonly key: string | number; readonly node: SchemaNode } | undefined {
  if (node.properties !== undefined && Object.hasOwn(node.properties, part)) {
    const child = node.properties[part];
    return child === undefined ? undefined : { key: part, node: child };
  }
  if (node.items === undefined || !/^[1-9][0-9]{0,2}$/.test(part)) return undefined;
  const index = Number(part) - 1;
  return index < (node.maxItems ?? Infinity) ? { key: index, node: node.items } : undefined;
}

function cellType(node: SchemaNode): CellType | undefined {
  switch (node.type) {
    case 'string':
      return 'text';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array':
      return node.items?.type === 'string' ? 'list' : undefined;
    default:
      return undefined;
  }
}
