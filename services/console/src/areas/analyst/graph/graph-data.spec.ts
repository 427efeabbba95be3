import { describe, expect, it } from '@jest/globals';
import type { HubGroup, HubHit } from '../queries.js';
import { graphOf, neighboursOf, together } from './graph-data.js';

interface Given {
  readonly id: string;
  readonly alerts: readonly [string, string];
  readonly values?: readonly string[];
  readonly people?: readonly [number, number];
  readonly state?: HubHit['state'];
}

function hit({ id, alerts, values = [], people, state = 'proposed' }: Given): HubHit {
  const reasons: HubHit['reasons'] = values.map((value) => ({
    feature: 'phone',
    left: value,
    right: value,
    contribution: 300,
  }));
  if (people !== undefined) {
    const [left, right] = people;
    reasons.push({
      feature: 'person',
      left: 'Алиев Марат',
      right: 'Aliyev Marat',
      contribution: 900,
      people: { left, right, tier: 'confirmed' },
    });
  }
  return { id, alerts: [...alerts], reasons, state, tier: 'probable' } as unknown as HubHit;
}

const sources = { alerts: new Map(), groups: [], withDismissed: false };
const ids = (kind: string, hits: readonly HubHit[]) =>
  graphOf({ ...sources, hits })
    .nodes.filter((node) => node.kind === kind)
    .map(({ id }) => id);

describe('link graph', () => {
  it('holds a value once, with every alert that has it and the hits that say so', () => {
    const graph = graphOf({
      ...sources,
      hits: [
        hit({ id: 'h1', alerts: ['KZ-1', 'TJ-1'], values: ['+7700'] }),
        hit({ id: 'h2', alerts: ['KZ-1', 'UZ-1'], values: ['+7700'] }),
      ],
    });
    expect(graph.nodes.map(({ id }) => id).sort()).toEqual([
      'alert KZ-1',
      'alert TJ-1',
      'alert UZ-1',
      'value phone +7700',
    ]);
    expect(graph.edges.find(({ source }) => source === 'alert KZ-1')?.hits).toEqual(['h1', 'h2']);
  });

  it('makes one person of those whom a chain of hits connects, in whatever order they come', () => {
    const chain = [
      hit({ id: 'h1', alerts: ['TM-1', 'UZ-1'], people: [0, 0] }),
      hit({ id: 'h2', alerts: ['KZ-1', 'TJ-1'], people: [0, 3] }),
      hit({ id: 'h3', alerts: ['TJ-1', 'UZ-1'], people: [3, 0] }),
    ];
    expect(ids('person', chain)).toEqual(['person KZ-1#0']);
    expect(ids('person', [...chain].reverse())).toEqual(['person KZ-1#0']);
  });

  it('keeps two people of one alert apart', () => {
    const two = [
      hit({ id: 'h1', alerts: ['KZ-1', 'TJ-1'], people: [0, 0] }),
      hit({ id: 'h2', alerts: ['KZ-1', 'UZ-1'], people: [1, 0] }),
    ];
    expect(ids('person', two)).toHaveLength(2);
  });

  it('leaves out what an analyst dismissed unless asked', () => {
    const hits = [hit({ id: 'h1', alerts: ['KZ-1', 'TJ-1'], values: ['+7700'], state: 'dismissed' })];
    expect(graphOf({ ...sources, hits }).nodes).toEqual([]);
    expect(graphOf({ ...sources, hits, withDismissed: true }).nodes).toHaveLength(3);
  });

  it('shows a value of very many with the alerts that hold it, and no hit', () => {
    const group = { id: 'g', value: '+7999', feature: 'phone' } as unknown as HubGroup;
    const graph = graphOf({ ...sources, hits: [], groups: [{ group, alerts: ['KZ-1', 'KZ-2'] }] });
    expect(graph.edges.map(({ hits }) => hits)).toEqual([[], []]);
  });
});

describe('what hangs together', () => {
  const graph = graphOf({
    ...sources,
    hits: [
      hit({ id: 'h1', alerts: ['KZ-1', 'TJ-1'], values: ['a'] }),
      hit({ id: 'h2', alerts: ['TJ-1', 'UZ-1'], values: ['b'] }),
      hit({ id: 'h3', alerts: ['KG-1', 'TM-1'], values: ['c'] }),
    ],
  });

  it('is reached through others, and nothing else', () => {
    expect(together(graph, 'alert KZ-1').nodes).toHaveLength(5);
    expect(together(graph, 'value phone c').edges).toHaveLength(2);
  });

  it('is everything when the point is gone', () => expect(together(graph, 'alert XX')).toBe(graph));

  it('is told from both ends', () => {
    const neighbours = neighboursOf(graph);
    expect(neighbours.get('value phone a')?.map(({ other }) => other)).toEqual(['alert KZ-1', 'alert TJ-1']);
    expect(neighbours.get('alert TJ-1')?.flatMap(({ hits }) => hits)).toEqual(['h1', 'h2']);
  });
});
