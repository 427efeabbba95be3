import { nameOfPlace, type CellType, type Column } from './csv-columns.js';
import { withEmptyLists } from './csv-empty-lists.js';
import type { Header } from './csv-header.js';
import type { Fault } from './fault.js';

/** A row as NDJSON would hold it, and which column stands behind each place of it. */
export interface CsvRow {
  readonly value: { readonly senderReference: string; readonly alert: unknown };
  readonly columnAt: (pointer: string) => string | null;
}

interface Leaf {
  readonly column: Column;
  readonly value: unknown;
}
interface Group {
  readonly list: boolean;
  readonly children: Map<string | number, Group | Leaf>;
}
type Places = Map<string, { readonly name: string; readonly leaf: boolean }>;

/** Puts cells at their places; an empty cell is a place that is not there, and lists close up over gaps. */
export function rowOf({ columns }: Header, cells: readonly string[]): CsvRow | readonly Fault[] {
  if (cells.length !== columns.length) {
    const message = `has ${cells.length} cells under a header of ${columns.length}`;
    return [{ pointer: '', column: null, code: 'csv-malformed', message }];
  }
  const root: Group = { list: false, children: new Map() };
  const faults: Fault[] = [];
  let senderReference = '';
  columns.forEach((column, at) => {
    const cell = (cells[at] ?? '').trim();
    if (column.path.length === 0) senderReference = cell;
    else if (cell !== '') put(root, column, cell, faults);
  });
  if (faults.length > 0) return faults;
  const places: Places = new Map([
    ['/senderReference', { name: 'reference', leaf: true }],
    ['/alert', { name: '', leaf: false }],
  ]);
  const alert = withEmptyLists(built(root, '/alert', '', places));
  return { value: { senderReference, alert }, columnAt: (pointer) => columnAt(places, pointer) };
}

function put(root: Group, column: Column, cell: string, faults: Fault[]): void {
  const value = valueOf(cell, column.type);
  if (value === undefined) {
    const pointer = `/alert/${column.path.join('/')}`;
    faults.push({ pointer, column: column.name, code: 'schema-invalid', message: `is no ${column.type}` });
    return;
  }
  let group = root;
  column.path.forEach((key, at) => {
    if (at === column.path.length - 1) {
      group.children.set(key, { column, value });
      return;
    }
    const known = group.children.get(key);
    const next = known !== undefined && 'children' in known ? known : emptyGroup(column.path[at + 1]);
    group.children.set(key, next);
    group = next;
  });
}

const emptyGroup = (firstKey: string | number | undefined): Group => ({
  list: typeof firstKey === 'number',
  children: new Map(),
});

/** At most 15 digits, so that every reader has the same number. */
const NUMBER = /^-?[0-9]{1,15}(\.[0-9]{1,14})?$/;

function valueOf(cell: string, type: CellType): unknown {
  switch (type) {
    case 'text':
      return cell;
    case 'number':
      return NUMBER.test(cell) && cell.replaceAll(/[-.]/g, '').length <= 15 ? Number(cell) + 0 : undefined;
    case 'boolean':
      return cell === 'true' ? true : cell === 'false' ? false : undefined;
    case 'list':
      return cell.split('|').map((item) => item.trim());
  }
}

function built(group: Group, pointer: string, name: string, places: Places): unknown {
  const entries = [...group.children].toSorted(([a], [b]) => (group.list ? Number(a) - Number(b) : 0));
  const values = entries.map(([key, child], at): [string, unknown] => {
    const here = `${pointer}/${group.list ? at : key}`;
    const part = typeof key === 'number' ? String(key + 1) : key;
    const full = name === '' ? part : `${name}.${part}`;
    const leaf = 'column' in child;
    places.set(here, { name: leaf ? child.column.name : full, leaf });
    return [String(key), leaf ? child.value : built(child, here, full, places)];
  });
  return group.list ? values.map(([, value]) => value) : Object.fromEntries(values);
}

/** Column of a place; where no cell filled it, the column that would. */
function columnAt(places: Places, pointer: string): string | null {
  const tokens = pointer.split('/');
  for (let length = tokens.length; length > 1; length -= 1) {
    const known = places.get(tokens.slice(0, length).join('/'));
    if (known?.leaf === true) return known.name;
    if (known === undefined) continue;
    const rest = tokens.slice(length).map((token) => (/^[0-9]+$/.test(token) ? String(Number(token) + 1) : token));
    const name = [known.name, ...rest].filter((part) => part !== '').join('.');
    return name === '' ? null : nameOfPlace(name);
  }
  return null;
}
