import { AlertBody } from '@qalqan/contracts';

/** What the form needs of a node of the contract's schema. */
export interface SchemaNode {
  readonly type?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly 'x-code-list'?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
}

export const ALERT: SchemaNode = AlertBody as unknown as SchemaNode;

/** How a place of the alert is filled in. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'number'
  | 'flag'
  | 'code'
  | 'codes'
  | 'country'
  | 'countries'
  | 'language'
  | 'day'
  | 'date'
  | 'members'
  | 'texts'
  | 'object'
  | 'list';

/** Decided by the schema alone, so that a field that the contract gains has a place in the form at once. */
export function fieldKind(node: SchemaNode): FieldKind {
  if (node.type === 'boolean') return 'flag';
  if (node.type === 'number' || node.type === 'integer') return 'number';
  if (node.type === 'object') return 'object';
  if (node.type === 'array') return listKind(node.items ?? {});
  if (node['x-code-list'] !== undefined) return 'code';
  if (node.pattern === '^[A-Z]{2}$') return 'country';
  if (node.pattern?.startsWith('^[a-z]{2,3}(-')) return 'language';
  if (node.pattern?.startsWith('^[0-9]{4}(-')) return 'date';
  if (node.pattern?.startsWith('^[0-9]{4}-')) return 'day';
  return (node.maxLength ?? 0) > 300 ? 'long' : 'text';
}

function listKind(items: SchemaNode): FieldKind {
  if (items.type === 'object') return 'list';
  if (items['x-code-list'] !== undefined) return 'codes';
  if (items.pattern === '^[A-Z]{2}$') return 'countries';
  return items.pattern?.startsWith('^[a-z][a-z0-9-]') ? 'members' : 'texts';
}

/** Fields of an object, those that must be there first, otherwise as the contract has them. */
export function fieldsOf(node: SchemaNode): readonly [string, SchemaNode, boolean][] {
  const required = new Set(node.required ?? []);
  return Object.entries(node.properties ?? {}).map(([name, child]) => [name, child, required.has(name)]);
}

/** The node at a JSON pointer of an alert; undefined when the contract has no such place. */
export function nodeAt(pointer: string): SchemaNode | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<SchemaNode | undefined>(
      (node, part) => (/^\d+$/.test(part) ? node?.items : node?.properties?.[part]),
      ALERT,
    );
}

/** What each kind is mostly about: these sections are open from the start, the others wait below. */
export const KIND_SECTIONS: Readonly<Record<string, readonly string[]>> = {
  'drug-seizure': ['substances', 'seizure', 'persons', 'conveyances', 'phones'],
  'precursor-incident': ['precursor', 'substances', 'conveyances'],
  'trafficking-in-persons': ['trafficking', 'persons', 'phones'],
  'wanted-person': ['wanted', 'persons', 'actionOnHit'],
  conveyance: ['conveyances', 'persons', 'actionOnHit'],
  'money-trail': ['money', 'accounts', 'persons'],
  firearms: ['firearms', 'persons', 'conveyances'],
};

/** Sections that any alert may have besides those of its kind. */
export const SECTIONS = [
  'substances',
  'seizure',
  'precursor',
  'trafficking',
  'wanted',
  'money',
  'firearms',
  'persons',
  'phones',
  'devices',
  'conveyances',
  'accounts',
  'route',
  'actionOnHit',
  'relatesTo',
] as const;
