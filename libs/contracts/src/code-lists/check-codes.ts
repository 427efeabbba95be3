import type { ErrorDetail } from '@qalqan/errors';
import type { TSchema } from '@sinclair/typebox';
import { isInCodeList } from './code-lists.js';

interface SchemaNode {
  readonly 'x-code-list'?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/** What of a schema leads to a code list; all else is left out, so that a document is not walked where nothing is to be checked. */
interface Plan {
  readonly list?: string;
  readonly properties?: readonly (readonly [name: string, plan: Plan])[];
  /** Of every item, or of the item at each place. */
  readonly items?: Plan | readonly (Plan | undefined)[];
  readonly oneOf?: readonly Plan[];
}

const plans = new WeakMap<TSchema, { readonly plan: Plan | undefined }>();

/**
 * Checks every value whose schema names a code list. Runs after the schema has accepted the document, so shapes are
 * known to be right; walking the schema means that a new field cannot be forgotten here.
 */
export function checkCodes(schema: TSchema, value: unknown): ErrorDetail[] {
  let known = plans.get(schema);
  if (known === undefined) {
    known = { plan: planOf(schema as SchemaNode) };
    plans.set(schema, known);
  }
  const faults: ErrorDetail[] = [];
  if (known.plan !== undefined) walk(known.plan, value, undefined, faults);
  return faults;
}

function planOf(node: SchemaNode): Plan | undefined {
  const list = node['x-code-list'];
  if (list !== undefined) return { list };
  if (node.oneOf) {
    const oneOf = node.oneOf.map(planOf).filter((plan) => plan !== undefined);
    return oneOf.length === 0 ? undefined : { oneOf };
  }
  const properties = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const plan = planOf(child);
    return plan === undefined ? [] : [[name, plan] as const];
  });
  const items = itemsOf(node);
  if (properties.length === 0 && items === undefined) return undefined;
  return { ...(properties.length === 0 ? {} : { properties }), ...(items === undefined ? {} : { items }) };
}

function itemsOf({ items }: SchemaNode): Plan['items'] {
  if (items === undefined) return undefined;
  if (!Array.isArray(items)) return planOf(items as SchemaNode);
  const each = (items as readonly SchemaNode[]).map(planOf);
  return each.some((plan) => plan !== undefined) ? each : undefined;
}

/** Where a value stands; made into a pointer only when there is something to say of it. */
interface Place {
  readonly parent: Place | undefined;
  readonly segment: string | number;
}

function walk(plan: Plan, value: unknown, place: Place | undefined, faults: ErrorDetail[]): void {
  if (value === undefined) return;
  const { list, oneOf, items, properties } = plan;
  if (list !== undefined) {
    if (typeof value !== 'string' || !isInCodeList(list, value)) add(list, place, faults);
    return;
  }
  if (oneOf !== undefined) {
    for (const branch of oneOf) walk(branch, value, place, faults);
    return;
  }
  if (Array.isArray(value)) {
    if (items === undefined) return;
    for (let at = 0; at < value.length; at += 1) {
      const child = 'length' in items ? items[at] : items;
      if (child !== undefined) walk(child, value[at], { parent: place, segment: at }, faults);
    }
    return;
  }
  if (typeof value !== 'object' || value === null || properties === undefined) return;
  const fields = value as Record<string, unknown>;
  for (const [name, child] of properties) {
    if (fields[name] !== undefined) walk(child, fields[name], { parent: place, segment: name }, faults);
  }
}

/** Branches of a `oneOf` may find fault with the same value: it is told once. */
function add(list: string, place: Place | undefined, faults: ErrorDetail[]): void {
  const pointer = pointerOf(place);
  if (faults.some((fault) => fault.pointer === pointer)) return;
  faults.push({ pointer, code: 'code-unknown', message: `not a code of the list ${list}` });
}

function pointerOf(place: Place | undefined): string {
  return place === undefined ? '' : `${pointerOf(place.parent)}/${place.segment}`;
}
