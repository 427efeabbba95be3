import { describe, expect, it } from '@jest/globals';
import { holds, inView, workOf, type WorkSources } from './work.js';

type Own = WorkSources['own'][number];
type Hit = WorkSources['hits'][number];

const alert = (reference: string, change: Partial<Own> = {}): Own => ({
  reference,
  party: reference.slice(0, 2).toLowerCase(),
  state: 'published',
  revision: 1,
  kind: 'drug-seizure',
  title: 'Heroin in a tank',
  tlp: 'AMBER',
  audience: ['kz'],
  exercise: false,
  pending: null,
  updatedAt: '2026-11-24T10:00:00.000Z',
  ...change,
});

const hit = (id: string, change: Partial<Hit> = {}): Hit => ({
  id,
  revision: 1,
  view: 'full',
  alerts: ['TJ-2026-000001', 'KZ-2026-000002'],
  score: 900,
  tier: 'confirmed',
  ruleset: '1',
  reasons: [{ feature: 'document', left: 'A1', right: 'A1', contribution: 900 }],
  counterpart: null,
  state: 'proposed',
  reason: null,
  updatedAt: '2026-11-24T10:00:00.000Z',
  ...change,
});

const sources = (change: Partial<WorkSources>): WorkSources => ({
  party: 'tj',
  roles: ['drafter', 'releaser'],
  own: [],
  received: [],
  hits: [],
  isSeen: () => false,
  ...change,
});

describe('what needs me', () => {
  it('puts what waits for a release before hits, drafts and news, and the urgent first among equals', () => {
    const items = workOf(
      sources({
        own: [
          alert('TJ-2026-000001', { state: 'draft' }),
          alert('TJ-2026-000002', { state: 'submitted' }),
          alert('TJ-2026-000003', { state: 'submitted', kind: 'wanted-person', updatedAt: '2026-11-01T10:00:00.000Z' }),
          alert('TJ-2026-000004', { pending: { revision: 2, state: 'submitted' }, exercise: true }),
        ],
        received: [alert('UZ-2026-000009')],
        hits: [hit('h1')],
      }),
    );
    expect(items.map(({ id, ask }) => `${id} ${ask}`)).toEqual([
      'TJ-2026-000003 release',
      'TJ-2026-000002 release',
      'TJ-2026-000004 release',
      'h1 hit',
      'TJ-2026-000001 finish',
      'UZ-2026-000009 new',
    ]);
  });

  it('asks nobody for what their role does not permit', () => {
    const own = [alert('TJ-2026-000001', { state: 'draft' }), alert('TJ-2026-000002', { state: 'submitted' })];
    expect(workOf(sources({ own, roles: ['analyst'] })).map(({ ask }) => ask)).toEqual(['none', 'none']);
    expect(workOf(sources({ own, roles: ['drafter'] })).map(({ ask }) => ask)).toEqual(['finish', 'none']);
  });

  it('asks again for a new revision, and no more once it was seen or judged', () => {
    const seen = new Map([['UZ-2026-000009', 1]]);
    const isSeen = (id: string, revision: number) => (seen.get(id) ?? 0) >= revision;
    const received = [alert('UZ-2026-000009', { revision: 2 }), alert('UZ-2026-000009', { revision: 1 })];
    expect(workOf(sources({ received, isSeen })).map(({ ask }) => ask)).toEqual(['new', 'none']);
    expect(workOf(sources({ hits: [hit('h', { state: 'dismissed' })] }))[0]!.ask).toBe('none');
  });

  it('names the other owner of a hit, whichever side it is on', () => {
    const contact = hit('c', { view: 'contact', alerts: ['TJ-2026-000001'], counterpart: { party: 'kg', desk: 'd' } });
    expect(workOf(sources({ hits: [hit('h'), contact] })).map(({ party }) => party)).toEqual(['kz', 'kg']);
  });

  it('keeps the order under 10,000 items', () => {
    const received = Array.from({ length: 10_000 }, (_, at) => alert(`UZ-2026-${String(at).padStart(6, '0')}`));
    const items = workOf(sources({ received, own: [alert('TJ-2026-000001', { state: 'submitted' })] }));
    expect(items).toHaveLength(10_001);
    expect(items[0]!.ask).toBe('release');
  });
});

describe('views and search', () => {
  it('sorts lines into views and finds words in any order', () => {
    const [line] = workOf(sources({ received: [alert('UZ-2026-000009')] }));
    expect(['needs', 'received', 'own', 'hits', 'all'].filter((view) => inView(line!, view as 'needs'))).toEqual([
      'needs',
      'received',
      'all',
    ]);
    expect(holds(line!, 'tank HEROIN')).toBe(true);
    expect(holds(line!, 'uz-2026-000009')).toBe(true);
    expect(holds(line!, 'opium')).toBe(false);
  });
});
