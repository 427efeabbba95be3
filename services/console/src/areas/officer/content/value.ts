import { checkAlert } from '@qalqan/contracts';
import type { ErrorDetail } from '@qalqan/errors';
import { fieldKind, fieldsOf, type SchemaNode } from './schema.js';

/** A document being written: any JSON, not yet an alert. */
export type Draft = Readonly<Record<string, unknown>>;

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, part) => (isRecord(value) ? value[part] : undefined), document);
}

/** The document with another value at a pointer; undefined removes the member. Nothing is changed in place. */
export function withValue(document: unknown, pointer: string, value: unknown): unknown {
  const [, part, ...rest] = pointer.split('/');
  if (part === undefined) return value;
  const next = withValue(isRecord(document) ? document[part] : undefined, rest.map((one) => `/${one}`).join(''), value);
  if (Array.isArray(document)) {
    return next === undefined
      ? document.filter((_, at) => at !== Number(part))
      : Array.from({ length: Math.max(document.length, Number(part) + 1) }, (_, at) =>
          at === Number(part) ? next : (document[at] as unknown),
        );
  }
  const others = Object.entries(isRecord(document) ? document : {}).filter(([name]) => name !== part);
  const order = Object.keys(isRecord(document) ? document : {});
  if (next === undefined) return Object.fromEntries(others);
  return order.includes(part)
    ? Object.fromEntries(order.map((name) => [name, name === part ? next : (document as Draft)[name]]))
    : { ...Object.fromEntries(others), [part]: next };
}

/** A new item of a list or a new group: what it must have, still empty. */
export function blank(node: SchemaNode): unknown {
  const kind = fieldKind(node);
  if (kind === 'object') {
    const members = fieldsOf(node).filter(([, , required]) => required);
    return Object.fromEntries(members.map(([name, child]) => [name, blank(child)]));
  }
  if (kind === 'list') return (node.minItems ?? 0) > 0 && node.items ? [blank(node.items)] : [];
  if (kind === 'codes' || kind === 'countries' || kind === 'members' || kind === 'texts') return [];
  return kind === 'flag' ? false : undefined;
}

/** The document without empty texts and groups in which nothing was said, as it is sent. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned).filter((item) => item !== undefined);
  if (!isRecord(value)) return value === '' ? undefined : value;
  const members = Object.entries(value)
    .map(([name, member]) => [name, pruned(member)] as const)
    .filter(([, member]) => member !== undefined);
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

/** Optional lists and groups that were opened and left empty are not sent: the contract has no empty ones. */
export function toSend(draft: Draft): Draft {
  const members = Object.entries(draft)
    .map(([name, value]) => [name, pruned(value)] as const)
    .filter(([name, value]) => value !== undefined && !(isEmptyList(value) && !MAY_BE_EMPTY.has(name)));
  return Object.fromEntries(members);
}

const MAY_BE_EMPTY = new Set(['persons', 'phones']);
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What the node would refuse, told before anything is sent: the same schema, lists and rules. */
export function faultsOf(draft: Draft): readonly ErrorDetail[] {
  const sent = toSend(draft);
  // What the node fills in by its profile where the drafter leaves it out.
  const day = { reviewOn: '2027-01-01', eraseOn: '2029-01-01' };
  return checkAlert({ persons: [], phones: [], retention: day, desk: 'desk', exercise: false, ...sent });
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
