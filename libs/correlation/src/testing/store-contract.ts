import { LANES_BYTES } from '../digest/lthash.js';
import type { GroupEntry } from '../group/group.js';
import type { CorrelationStore } from '../store/correlation-store.js';
import { check, checkSame } from './check.js';
import { heldHit, liveAlert, PEOPLE, recalledAlert, verdictOn } from './samples.js';

/** One promise of the port, as a function that throws when the store breaks it. */
export interface StoreContractCase {
  readonly name: string;
  /** `store` MUST be empty. */
  run(store: CorrelationStore): Promise<void>;
}

const KZ = 'KZ-2026-000001';
const TJ = 'TJ-2026-000002';
const UZ = 'UZ-2026-000003';
const [ONE, TWO, CYRILLIC] = ['+77010000001', '+992900000002', 'passport KG Б123'];
const key = (value: string) => `phone:${value}`;
const named = (entries: Iterable<{ readonly reference: string }>) => Array.from(entries, ({ reference }) => reference);

const alertCases: readonly StoreContractCase[] = [
  {
    name: 'gives back an alert as it was put, and nothing for an unknown reference',
    async run(store) {
      const alert = liveAlert(KZ, [ONE, TWO], { exercise: true, audience: ['tj', 'unodc'], revision: 7 });
      await store.putAlerts([alert]);
      const found = await store.alerts([KZ, TJ]);
      checkSame(found.get(KZ), alert, 'an alert comes back as it was put');
      check(!found.has(TJ), 'an unknown reference is absent');
      check((await store.alerts([])).size === 0, 'no references, no alerts');
    },
  },
  {
    name: 'replaces an alert as a whole',
    async run(store) {
      await store.putAlerts([liveAlert(KZ, [ONE])]);
      const corrected = liveAlert(KZ, [TWO], { revision: 2, audience: [], desk: 'another desk' });
      await store.putAlerts([corrected]);
      checkSame((await store.alerts([KZ])).get(KZ), corrected, 'the later put counts');
      checkSame(named(await store.holders([key(ONE)], '', 10)), [], 'selectors of the earlier put are gone');
      checkSame(named(await store.holders([key(TWO)], '', 10)), [KZ], 'selectors of the later put are there');
    },
  },
  {
    name: 'keeps of a recalled alert nothing but its position',
    async run(store) {
      await store.putAlerts([liveAlert(KZ, [ONE])]);
      await store.putAlerts([recalledAlert(KZ)]);
      checkSame((await store.alerts([KZ])).get(KZ), recalledAlert(KZ), 'a recalled entry comes back');
      checkSame(await store.holders([key(ONE)], '', 10), [], 'a recalled alert holds no selector');
    },
  },
  {
    name: 'pages holders of any of the keys, each once, in order of references',
    async run(store) {
      const alerts = [liveAlert(UZ, [ONE, TWO]), liveAlert(KZ, [ONE]), liveAlert(TJ, [TWO, CYRILLIC])];
      await store.putAlerts(alerts);
      const keys = [key(ONE), key(TWO), key('+1')];
      checkSame(named(await store.holders(keys, '', 10)), [KZ, TJ, UZ], 'holders are in order, each once');
      checkSame(named(await store.holders(keys, '', 2)), [KZ, TJ], 'a page has at most its limit');
      checkSame(named(await store.holders(keys, TJ, 2)), [UZ], 'a page begins after its cursor');
      checkSame(await store.holders(keys, UZ, 2), [], 'after the last there is none');
      checkSame((await store.holders([key(CYRILLIC)], '', 10)).at(0), alerts[2], 'a holder comes whole');
    },
  },
];

const peopleCases: readonly StoreContractCase[] = [
  {
    name: 'gives back people as they were put, and finds their alert by their keys',
    async run(store) {
      const alert = liveAlert(KZ, [ONE], { people: PEOPLE });
      const exercise = liveAlert(TJ, [], { people: PEOPLE, exercise: true });
      await store.putAlerts([alert, exercise]);
      checkSame((await store.alerts([KZ])).get(KZ), alert, 'people come back beside selectors');
      checkSame((await store.alerts([TJ])).get(TJ), exercise, 'and without them, in an exercise');
      checkSame(await store.holders(['person:y:alf+mrt:1974'], '', 10), [alert], 'a key of a person finds the alert');
      checkSame(named(await store.holders(['exercise/person:n:alf+mrt'], '', 10)), [TJ], 'exercises stand apart');
    },
  },
  {
    name: 'keeps people who have no key, and none of a correction without people or of a recall',
    async run(store) {
      const nameless = liveAlert(UZ, [], { people: { ...PEOPLE, keys: [] } });
      await store.putAlerts([liveAlert(KZ, [], { people: PEOPLE }), liveAlert(TJ, [], { people: PEOPLE }), nameless]);
      const corrected = liveAlert(KZ, [], { revision: 2 });
      await store.putAlerts([corrected, recalledAlert(TJ)]);
      const found = await store.alerts([KZ, TJ, UZ]);
      checkSame(found.get(KZ), corrected, 'a correction takes people away');
      checkSame(found.get(TJ), recalledAlert(TJ), 'so does a recall');
      checkSame(found.get(UZ), nameless, 'people without a key stay');
      checkSame(
        await store.holders(
          PEOPLE.keys.map((of) => `person:${of}`),
          '',
          10,
        ),
        [],
        'and leave no key behind',
      );
    },
  },
];

const hitCases: readonly StoreContractCase[] = [
  {
    name: 'gives back the people of a reason and what spoke for them, in their order',
    async run(store) {
      const people = { left: 0, right: 3, tier: 'confirmed' };
      const because = [
        { code: 'birth.same', points: 412 },
        { code: 'surname.variant', points: -7 },
      ];
      const reason = { feature: 'person', left: 'Алиев Марат', right: 'Aliyev M.', contribution: 900, people, because };
      const doubtful = { feature: 'document', left: 'A1', right: 'A1', contribution: 400, doubtful: true };
      const hit = heldHit('a', KZ, TJ, { reasons: [reason, doubtful] });
      await store.putHits([hit]);
      checkSame((await store.hits([hit.id])).get(hit.id), hit, 'reasons come back as they were put');
    },
  },
  {
    name: 'gives back hits as they were put, withdrawn ones without content',
    async run(store) {
      const hit = heldHit('a', KZ, TJ, { revision: 3, score: 1000, tier: 'confirmed' });
      const { id, left, right } = heldHit('b', KZ, UZ);
      await store.putHits([hit, { state: 'withdrawn', id, left, right, revision: 2 }]);
      const found = await store.hits([hit.id, id, 'c'.repeat(64)]);
      checkSame(found.get(hit.id), hit, 'a held hit comes back as it was put');
      checkSame(found.get(id), { state: 'withdrawn', id, left, right, revision: 2 }, 'a withdrawn hit comes back');
      check(found.size === 2, 'an unknown id is absent');
    },
  },
  {
    name: 'pages held hits of alerts, each once, in order of ids',
    async run(store) {
      const hits = [heldHit('c', KZ, TJ), heldHit('a', TJ, UZ), heldHit('b', KZ, UZ)];
      await store.putHits(hits);
      const [c, a, b] = hits;
      checkSame(await store.hitsOf([KZ, TJ], '', 10), [a, b, c], 'hits are in order, each once');
      checkSame(await store.hitsOf([KZ, TJ], '', 1), [a], 'a page has at most its limit');
      checkSame(await store.hitsOf([KZ, TJ], a?.id ?? '', 10), [b, c], 'a page begins after its cursor');
      checkSame(await store.hitsOf([UZ], '', 10), [a, b], 'either side counts');
    },
  },
  {
    name: 'lists no withdrawn hit, and lists it again once it is held again',
    async run(store) {
      const hit = heldHit('a', KZ, TJ);
      const { id, left, right } = hit;
      await store.putHits([hit]);
      await store.putHits([{ state: 'withdrawn', id, left, right, revision: 2 }]);
      checkSame(await store.hitsOf([KZ, TJ], '', 10), [], 'a withdrawn hit is not listed');
      const again = { ...hit, revision: 3 };
      await store.putHits([again]);
      checkSame(await store.hitsOf([KZ], '', 10), [again], 'a hit held again is listed');
    },
  },
];

const groupCases: readonly StoreContractCase[] = [
  {
    name: 'keeps exercise alerts under keys of their own',
    async run(store) {
      await store.putAlerts([liveAlert(KZ, [ONE]), liveAlert(TJ, [ONE], { exercise: true })]);
      checkSame(named(await store.holders([key(ONE)], '', 10)), [KZ], 'the real one stands under the plain key');
      checkSame(named(await store.holders([`exercise/${key(ONE)}`], '', 10)), [TJ], 'the exercise apart');
    },
  },
  {
    name: 'keeps counts of holders by key and owner, and forgets what comes to none',
    async run(store) {
      const count = (owner: string, holders: number, value = ONE) => ({ key: key(value), owner, holders });
      await store.putHolderCounts([count('kz', 3), count('tj', 1), count('kz', 7, TWO)]);
      await store.putHolderCounts([count('kz', 4), count('tj', 0), count('uz', 0)]);
      checkSame(await store.holderCounts([key(ONE), key('+1')]), [count('kz', 4)], 'the later put counts');
      checkSame(await store.holderCounts([key(TWO)]), [count('kz', 7, TWO)], 'other keys stay');
      checkSame(await store.holderCounts([]), [], 'no keys, no counts');
    },
  },
  {
    name: 'keeps groups by id, withdrawn ones included',
    async run(store) {
      const group = (id: string, changes: Partial<GroupEntry> = {}): GroupEntry => {
        return { id: id.repeat(64), key: key(CYRILLIC), state: 'held', revision: 1, ...changes };
      };
      await store.putGroups([group('a'), group('b')]);
      await store.putGroups([group('a', { state: 'withdrawn', revision: 2 })]);
      const found = await store.groups(['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]);
      checkSame(found.get('a'.repeat(64)), group('a', { state: 'withdrawn', revision: 2 }), 'the later put counts');
      checkSame(found.get('b'.repeat(64)), group('b'), 'others stay');
      check(found.size === 2, 'an unknown id is absent');
    },
  },
];

const otherCases: readonly StoreContractCase[] = [
  {
    name: 'keeps the last verdict of each hit, whether or not the hit exists',
    async run(store) {
      await store.putVerdicts([verdictOn('a'), verdictOn('b', { verdict: 'dismissed' })]);
      const later = verdictOn('a', { verdict: 'proposed', sequence: 9 });
      await store.putVerdicts([later]);
      const found = await store.verdicts(['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]);
      checkSame(found.get('a'.repeat(64)), later, 'the later put counts');
      checkSame(found.get('b'.repeat(64)), verdictOn('b', { verdict: 'dismissed' }), 'others stay');
      check(found.size === 2, 'an unjudged hit is absent');
    },
  },
  {
    name: 'keeps the lanes of the digest byte for byte',
    async run(store) {
      check((await store.lanes()) === undefined, 'there are no lanes before the first put');
      const lanes = Uint8Array.from({ length: LANES_BYTES }, (_, at) => (at * 7) % 256);
      await store.putLanes(lanes);
      checkSame([...((await store.lanes()) ?? [])], [...lanes], 'lanes come back');
    },
  },
];

/**
 * What every {@link CorrelationStore} promises, one case per promise. Free of any test runner:
 * `it.each(CORRELATION_STORE_CONTRACT)('$name', (promise) => promise.run(emptyStore()))`.
 */
export const CORRELATION_STORE_CONTRACT: readonly StoreContractCase[] = [
  ...alertCases,
  ...peopleCases,
  ...hitCases,
  ...groupCases,
  ...otherCases,
];
