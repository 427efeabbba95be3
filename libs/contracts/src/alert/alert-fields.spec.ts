import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isInCodeList } from '../code-lists/code-lists.js';
import { AlertPublishedBody } from '../alert-published/v1/schema.js';
import { EnvelopeV1 } from '../envelope/v1/schema.js';
import { AlertBody } from './alert.js';

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

interface Field {
  readonly name: string;
  readonly places: readonly string[];
}

const page = readFileSync(new URL('../../../../docs/spec/ALERT-FIELDS.md', import.meta.url), 'utf8');
const NARRATIVE = 'narrative only';
const ROOTS: Readonly<Record<string, SchemaNode>> = {
  '': AlertBody as SchemaNode,
  'body:': AlertPublishedBody as SchemaNode,
  'event:': EnvelopeV1 as SchemaNode,
};

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Rows of the table under each heading, without its head. */
const tables = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section): [string, string[][]] => {
      const [heading = '', ...lines] = section.split('\n');
      const rows = lines.filter((line) => line.startsWith('|')).slice(2);
      return [heading, rows.map(cellsOf)];
    }),
);

const fieldsOf = (heading: string): Field[] =>
  (tables.get(heading) ?? []).map(([name = '', place = '']) => ({
    name,
    places: place === NARRATIVE ? [] : place.split(', ').map((one) => /^`(.+)`$/.exec(one)?.[1] ?? `? ${one}`),
  }));

function exists(place: string): boolean {
  const [, root = '', pointer = ''] = /^([a-z]+:)?(\/.*)$/.exec(place) ?? [];
  const end = pointer
    .split('/')
    .slice(1)
    .reduce<SchemaNode | undefined>(
      (node, token) => (token === '*' ? node?.items : node?.properties?.[token]),
      ROOTS[root],
    );
  return end !== undefined;
}

const countOf = (...headings: readonly string[]): string => {
  const fields = headings.flatMap(fieldsOf);
  return `${fields.filter(({ places }) => places.length > 0).length} of ${fields.length}`;
};

const shareOf = (...headings: readonly string[]): string => {
  const [placed = 0, all = 1] = countOf(...headings)
    .split(' of ')
    .map(Number);
  return `${placed} of ${all}, ${Math.round((100 * placed) / all)} %`;
};

describe('the fields of reports in docs/spec/ALERT-FIELDS.md', () => {
  const shares = tables.get('Share') ?? [];
  const kinds = shares.map(([kind = '']) => kind);
  const sections = ['All alerts', 'A person', ...kinds];

  it('are those of every kind', () => {
    const list = JSON.parse(readFileSync(new URL('../code-lists/data/alert-kind.json', import.meta.url), 'utf8')) as {
      readonly codes: Readonly<Record<string, unknown>>;
    };
    expect(kinds).toEqual(Object.keys(list.codes));
    expect(kinds.every((kind) => isInCodeList('alert-kind', kind))).toBe(true);
    for (const section of sections) expect(fieldsOf(section).length).toBeGreaterThan(8);
  });

  it.each(sections)('%s: stand at places that there are', (section) => {
    const missing = fieldsOf(section).flatMap(({ name, places }) =>
      places.filter((place) => !exists(place)).map((place) => `${name}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  it('are as many as the page says', () => {
    expect(page).toContain(`(${countOf('All alerts')} fields)`);
    expect(page).toContain(`the person (${countOf('A person')})`);
    const counted = shares.map(([kind = '', , , people]) => [
      kind,
      shareOf(kind),
      shareOf(kind, 'All alerts'),
      people === '—' ? '—' : shareOf(kind, 'All alerts', 'A person'),
    ]);
    expect(shares).toEqual(counted);
  });
});
