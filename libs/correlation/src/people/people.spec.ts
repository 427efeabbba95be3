import { describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, type AlertBody } from '@qalqan/contracts';
import { nodeHasher } from '@qalqan/crypto-node';
import type { FoldableEvent } from '../fold/facts.js';
import { recipientsOf } from '../hit/recipients.js';
import { QALQAN_PEOPLE_1, QALQAN_STRONG_1 } from '../ruleset/ruleset.js';
import { shadowOf } from '../shadow/shadow.js';
import { foldAll, RULES } from '../testing/fold-model.js';
import { peopleOf } from './people.js';
import { possiblePeople } from './possible.js';

type Persons = AlertBody['persons'];

const born = (text: string, value?: string, role = 'suspect'): Persons[number] => ({
  role,
  names: [{ text }],
  ...(value === undefined ? {} : { birthDate: { value, precision: value.length === 4 ? 'year' : 'day' } }),
});

let made = 0;
function alert(reference: string, persons: Persons, changes: { audience?: string[]; exercise?: boolean } = {}) {
  const member = reference.split('-')[0]?.toLowerCase() ?? '';
  const body = {
    reference,
    revision: 1,
    alert: {
      kind: 'wanted-person',
      persons,
      phones: [],
      handling: { tlp: 'AMBER', audience: changes.audience ?? [] },
      desk: `desk of ${member}`,
      exercise: changes.exercise ?? false,
    },
  };
  made += 1;
  const identity = made.toString(16).padStart(64, '0');
  return {
    type: AlertPublishedV1.type,
    member,
    stream: `${member}/0`,
    sequence: made,
    identity,
    body,
  } as FoldableEvent;
}

const MARAT = born('Алиев Марат Асанович', '1974-03-12');
const tiersOf = async (...events: FoldableEvent[]) =>
  (await foldAll(events)).hits.map(({ left, right, tier }) => `${left} ${right} ${tier}`).sort();

describe('people of two alerts', () => {
  it.each([
    ['the whole birth date across scripts', born('ALIYEV MARAT', '1974-03-12'), ['KZ-1 TJ-1 confirmed']],
    ['day and month exchanged', born('Aliyev Marat', '1974-12-03'), ['KZ-1 TJ-1 probable']],
    ['the year alone', born('Aliyev Marat', '1974'), ['KZ-1 TJ-1 probable']],
    ['the name alone, which is for who asks', born('Aliyev Marat'), []],
    ['a brother', born('Алиев Мурат Асанович', '1974-03-12'), []],
    ['a namesake of another day', born('Алиев Марат Асанович', '1981-07-30'), []],
    ['a victim', born('Алиев Марат Асанович', '1974-03-12', 'victim'), []],
  ])('%s', async (_, other, expected) => {
    expect(await tiersOf(alert('KZ-1', [MARAT]), alert('TJ-1', [other]))).toEqual(expected);
  });

  it('of one owner, or one of them an exercise, are not compared; two exercises are', async () => {
    expect(await tiersOf(alert('KZ-1', [MARAT]), alert('KZ-2', [MARAT]))).toEqual([]);
    const exercise = { exercise: true };
    expect(await tiersOf(alert('KZ-1', [MARAT]), alert('TJ-1', [MARAT], exercise))).toEqual([]);
    expect(await tiersOf(alert('KZ-1', [MARAT], exercise), alert('TJ-1', [MARAT], exercise))).toHaveLength(1);
  });

  it('a document counts once: by itself, and not again as a person', async () => {
    const holder = (text: string): Persons => [
      { ...born(text), documents: [{ type: 'passport', country: 'UZ', number: 'AB1234567' }] },
    ];
    const { hits } = await foldAll([alert('KZ-1', holder('Каримова Саида')), alert('UZ-1', holder('Saida Usmonova'))]);
    expect(hits[0]?.reasons).toMatchObject([
      { feature: 'document', contribution: 900 },
      { feature: 'person', contribution: 0, people: { left: 0, right: 0, tier: 'confirmed' } },
    ]);
  });

  it('tell why feature by feature, and a contact only that it is a person', async () => {
    const world = await foldAll([
      alert('KZ-1', [MARAT], { audience: ['tj'] }),
      alert('TJ-1', [born('x'), born('Aliyev Marat', '1974-03-12')]),
    ]);
    const [hit] = world.store.heldHits();
    const { because, ...reason } = hit?.reasons[0] ?? {};
    const people = { left: 0, right: 1, tier: 'confirmed' };
    expect(reason).toEqual({
      ...{ feature: 'person', left: 'Алиев Марат Асанович', right: 'Aliyev Marat', contribution: 900, people },
    });
    expect(because?.map(({ code }) => code)).toEqual(expect.arrayContaining(['given.same', 'birth.same']));
    const alerts = await world.store.alerts(['KZ-1', 'TJ-1']);
    const [left, right] = [alerts.get('KZ-1'), alerts.get('TJ-1')];
    if (hit === undefined || left?.state !== 'live' || right?.state !== 'live') throw new Error('no hit');
    const contact = recipientsOf(RULES, hit, left, right).get('kz');
    expect(contact).toMatchObject({ view: 'contact', hit: { features: ['person'] } });
    expect(JSON.stringify(contact)).not.toMatch(/marat|марат|1974|TJ-1|birth/iu);
  });

  it('link no longer by what very many share: some are told so, the whole date becomes a visible group', async () => {
    const parties = ['KZ', 'TJ', 'UZ', 'KG', 'TM'];
    const few = parties.slice(0, RULES.groupAbove);
    const lone = born('Алиев Марат', '1974');
    expect(await tiersOf(...few.map((party) => alert(`${party}-1`, [lone])))).toHaveLength(3);
    const { hits, changes } = await foldAll(parties.map((party) => alert(`${party}-1`, [lone])));
    expect(hits).toEqual([]);
    const reasons = changes.flatMap((change) => (change.kind === 'hit-withdrawn' ? [change.reason] : []));
    expect(reasons).toEqual(['crowded', 'crowded', 'crowded']);
    const dated = await foldAll(parties.map((party) => alert(`${party}-1`, [born('Алиев Марат', '1974-03-12')])));
    const said = dated.changes.flatMap((change) => (change.kind === 'group' && change.after ? [change.after] : []));
    expect(said.at(-1)).toMatchObject({ feature: 'person', holdersAtLeast: 4 });
    expect(said.at(-1)?.value).toMatch(/^f:.+:1974-3-12$/u);
  });
});

describe('people of one alert', () => {
  it('leave victims out, and take a conventional 1 January for a year', () => {
    const conventional = { value: '1974-01-01', precision: 'day', conventional: true };
    const people = peopleOf({
      persons: [born('Victim', '1980-01-02', 'victim'), { ...born('Алиев Марат'), birthDate: conventional }],
    });
    expect(people?.persons).toEqual([{ at: 1, names: [{ text: 'Алиев Марат' }], birth: '1974', documents: [] }]);
    expect(peopleOf({ persons: [born('Victim', '1980-01-02', 'victim')] })).toBeUndefined();
  });

  it('make no keys by the square, whatever stands in a name', () => {
    const name = Array.from({ length: 60 }, (_, at) =>
      String.fromCharCode(98 + (at % 24), 97, 98 + ((at * 7) % 24)),
    ).join(' ');
    expect(peopleOf({ persons: [born(name.slice(0, 200), '1974-03-12')] })?.keys.length).toBeLessThan(1000);
  });
});

describe('possible people', () => {
  it('are found by name when asked: the surest first, a rare name before a common one', async () => {
    const { store } = await foldAll([
      alert('KZ-1', [MARAT]),
      alert('TJ-1', [born('Aliyev Marat')]),
      alert('UZ-1', [born('Алиев Мурат')]),
      alert('KG-1', [born('Aliyev Marat')], { exercise: true }),
    ]);
    const rules = QALQAN_PEOPLE_1.persons;
    if (rules === undefined) throw new Error('no rules for people');
    const asked = { person: { name: 'Марат Алиев', dob: '1974-03-12' }, exercise: false };
    const found = await possiblePeople(store, rules, asked, 10);
    expect(found.map(({ reference, tier }) => `${reference} ${tier}`)).toEqual(['KZ-1 confirmed', 'TJ-1 possible']);
    expect(await possiblePeople(store, rules, asked, 1)).toHaveLength(1);
  });
});

describe('a shadow', () => {
  it('says what a ruleset with people would bring, and take away', async () => {
    const phone = { number: '+77010000001' };
    const events = [alert('KZ-1', [MARAT]), alert('TJ-1', [MARAT]), alert('UZ-1', []), alert('KG-1', [])];
    for (const { body } of events.slice(2)) (body as { alert: { phones: unknown[] } }).alert.phones.push(phone);
    const rulesets = [QALQAN_STRONG_1, QALQAN_PEOPLE_1] as const;
    const appearing = { left: 'KZ-1', right: 'TJ-1', before: undefined, after: 'confirmed' };
    const nothing = { vanish: [], change: [], groupsAppear: [], groupsVanish: [] };
    expect(await shadowOf(nodeHasher, rulesets, events)).toEqual({ ...nothing, appear: [appearing], same: 1 });
    const back = await shadowOf(nodeHasher, [QALQAN_PEOPLE_1, QALQAN_STRONG_1], events);
    expect(back.vanish).toEqual([{ ...appearing, before: 'confirmed', after: undefined }]);
  });
});
