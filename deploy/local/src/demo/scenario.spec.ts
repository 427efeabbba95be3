import { describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, checkAlert, type AlertBody } from '@qalqan/contracts';
import { factOf, foldFacts, MemoryCorrelationStore, QALQAN_PEOPLE_1 } from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import { loadNodeProfile } from '../profile/node-profile.js';
import { linksAtFirst, linksAtLast, loadScenario, type PlantedLink } from './scenario.js';

const scenario = loadScenario('northern-route');
const retention = { reviewOn: '2027-10-03', eraseOn: '2029-10-03' };
const DEFAULTS = { persons: [], phones: [], desk: 'a desk', exercise: false, retention };
const whole = (alert: Partial<AlertBody>): AlertBody => ({ ...DEFAULTS, ...alert }) as AlertBody;
const alerts = scenario.alerts.map(({ key, party, alert }) => ({ key, party, alert: whole(alert) }));
const keys = new Set(alerts.map(({ key }) => key));

type Entry = (typeof alerts)[number];

/** What the hub makes of the alerts: hits as pairs of names with their first reason, and groups as sets of names. */
async function correlated(entries: readonly Entry[]) {
  const store = new MemoryCorrelationStore();
  const facts = entries.flatMap(({ key, party, alert }, at) => {
    const place = {
      member: party,
      stream: `${party}/0`,
      sequence: at + 1,
      identity: at.toString(16).padStart(64, '0'),
    };
    const body = { reference: key, revision: 1, alert };
    return factOf({ type: AlertPublishedV1.type, ...place, body }, QALQAN_PEOPLE_1) ?? [];
  });
  await foldFacts(store, { hasher: nodeHasher, ruleset: QALQAN_PEOPLE_1 }, facts, () => Promise.resolve());
  const hits = [...store.heldHits()].map(({ left, right, reasons }) => `${left}+${right} by ${reasons[0]?.feature}`);
  return { hits: hits.sort(), groups: [...store.heldGroups()], tiers: new Map([...store.heldHits()].map(tierOf)) };
}

const tierOf = ({ left, right, tier }: { left: string; right: string; tier: string }): [string, string] => [
  `${left}+${right}`,
  tier,
];
const nameOf = (pair: readonly string[]): string => pair.toSorted().join('+');
const wanted = (links: readonly PlantedLink[]): string[] =>
  links.map(({ pair, feature }) => `${nameOf(pair)} by ${feature}`).sort();

describe('the scenario of the northern route', () => {
  it('has at least eighty alerts of all seven kinds, from all six parties, in the languages of the region', () => {
    expect(alerts.length).toBeGreaterThanOrEqual(80);
    expect(keys.size).toBe(alerts.length);
    expect(new Set(alerts.map(({ party }) => party)).size).toBe(6);
    expect(new Set(alerts.map(({ alert }) => alert.kind)).size).toBe(7);
    const languages = new Set(alerts.flatMap(({ alert }) => alert.narrative.map(({ lang }) => lang)));
    const region = ['ru', 'kk-Cyrl', 'ky-Cyrl', 'tg-Cyrl', 'tk-Latn', 'uz-Latn', 'uz-Cyrl', 'en'];
    expect([...languages]).toEqual(expect.arrayContaining(region));
  });

  it.each(alerts)('$key keeps to the contract and to the rules of its party', ({ party, alert }) => {
    expect(checkAlert(alert)).toEqual([]);
    const { handling } = loadNodeProfile(party);
    expect(handling.mayAddress).toEqual(expect.arrayContaining(alert.handling.audience));
    expect(handling.allowedTlp).toContain(alert.handling.tlp);
  });

  it('plants what the rules find and nothing else, before the changes', async () => {
    const { hits, groups, tiers } = await correlated(alerts);
    expect(hits).toEqual(wanted(linksAtFirst(scenario)));
    expect(groups).toHaveLength(scenario.planted.groups.length);
    for (const { pair, tier } of scenario.planted.links.filter((link) => link.tier !== undefined))
      expect(tiers.get(nameOf(pair))).toBe(tier);
  });

  it('plants what the rules find and nothing else, after them', async () => {
    const { corrections, recalls } = scenario.changes;
    const after = alerts
      .filter(({ key }) => !recalls.some((recall) => recall.key === key))
      .map((entry) => {
        const correction = corrections.find(({ key }) => key === entry.key);
        return correction ? { ...entry, alert: whole(correction.alert) } : entry;
      });
    expect((await correlated(after)).hits).toEqual(wanted(linksAtLast(scenario)));
  });

  it('has look-alikes of every kind, none of them linked', async () => {
    expect(scenario.planted.lookalikes.length).toBeGreaterThanOrEqual(10);
    const { tiers } = await correlated(alerts);
    for (const { pair } of scenario.planted.lookalikes) {
      expect([...keys]).toEqual(expect.arrayContaining([...pair]));
      expect(tiers.has(nameOf(pair))).toBe(false);
    }
  });

  it('names places by their stable ids', () => {
    const named = alerts.filter(({ alert }) => alert.place?.point ?? alert.place?.locality);
    expect(named.length).toBeGreaterThan(40);
  });
});
