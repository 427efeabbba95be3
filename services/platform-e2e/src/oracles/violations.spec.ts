import { describe, expect, it } from '@jest/globals';
import { AlertPublishedV1, AlertRecalledV1, type VerifiedEvent } from '@qalqan/contracts';
import type { JudgedStream } from './accepted.js';
import { countOf, linesOf } from './objection.js';
import { objections, type Acknowledged, type Evidence } from './violations.js';

/** Three alerts of TJ for KZ, all where they belong. */
const alerts = [1, 2, 3].map((n): Acknowledged => {
  return { reference: `TJ-2026-00000${n}`, identity: `id-${n}`, owner: 'tj', audience: ['kz'] };
});
const references = alerts.map(({ reference }) => reference);

function event(n: number, type = AlertPublishedV1.type): VerifiedEvent {
  return { type, subject: `TJ-2026-00000${n}`, identity: `id-${n}`, sequence: n } as VerifiedEvent;
}

const stream: JudgedStream = {
  member: 'tj',
  events: [event(1), event(2), event(3)],
  counted: [1, 2, 3].map((sequence) => ({ sequence, identity: `id-${sequence}` })),
  refusals: [{ offset: 7n, code: 'jws-missing' }],
  duplicates: 2,
};
const sound: Evidence = {
  streams: [stream],
  log: { size: 3, identities: ['id-2', 'id-1', 'id-3'], verdict: 'sound' },
  hub: references,
  inboxes: new Map([
    ['kz', references],
    ['uz', []],
  ]),
};

const withLog = (identities: readonly string[], verdict = 'sound'): Evidence => {
  return { ...sound, log: { size: identities.length, identities, verdict } };
};
const withStream = (changes: Partial<JudgedStream>): Evidence => ({ ...sound, streams: [{ ...stream, ...changes }] });

describe('the oracles', () => {
  it('object to nothing where all is well, refused and repeated records included', () => {
    expect(objections(sound, alerts)).toEqual([]);
    const unknown = alerts.map((alert) => ({ ...alert, identity: undefined }));
    expect(objections(sound, unknown)).toEqual([]);
  });

  it.each<[string, Evidence, RegExp]>([
    ['an alert that the hub lost', { ...sound, hub: references.slice(1) }, /O1: TJ-2026-000001 at the hub 0 times/],
    ['one that it has twice', { ...sound, hub: [...references, references[0]!] }, /at the hub 2 times/],
    ['one that the log lost', withLog(['id-1', 'id-2']), /O1: TJ-2026-000003 in the audit log 0 times/],
    ['one that it has twice', withLog(['id-1', 'id-1', 'id-2', 'id-3']), /O1: id-1 stands 2 times in the audit log/],
    ['an entry that nobody published', withLog(['id-1', 'id-2', 'id-3', 'x']), /O5: x is in the audit log/],
    ['a root that is another', withLog(['id-1', 'id-2', 'id-3'], 'root-mismatch'), /O3: .* root-mismatch/],
    [
      'an inbox that lacks one',
      { ...sound, inboxes: new Map([['kz', references.slice(1)]]) },
      /O1: TJ-2026-000001 0 times in the inbox of kz, not 1/,
    ],
    [
      'an inbox that holds what is not for it',
      { ...sound, inboxes: new Map([['uz', [references[1]!]]]) },
      /O1: TJ-2026-000002 1 times in the inbox of uz, not 0/,
    ],
    ['an alert published twice', withStream({ events: [...stream.events, event(2)] }), /published 2 times/],
    [
      'one never published',
      withStream({ events: [event(1), event(2), event(3, AlertRecalledV1.type)] }),
      /published 0/,
    ],
    [
      'a gap',
      withStream({ refusals: [{ offset: 4n, code: 'sequence-gap' }] }),
      /O2: tj\/0 has a sequence-gap at offset 4/,
    ],
    ['a fork', withStream({ refusals: [{ offset: 4n, code: 'sequence-fork' }] }), /O2: tj\/0 has a sequence-fork/],
    ['a position left out', withStream({ counted: [{ sequence: 2, identity: 'id-2' }] }), /O2: tj\/0: position 1/],
  ])('object to %s', (_what, evidence, expected) => {
    expect(linesOf(objections(evidence, alerts)).join('\n')).toMatch(expected);
  });

  it('object when another event than the acknowledged one is on the topic', () => {
    const promised = [{ ...alerts[0]!, identity: 'id-other' }];
    expect(linesOf(objections(sound, promised)).join('\n')).toMatch(/is not the event that was acknowledged/);
  });

  it('count what is missed in several places once, and what is doubled apart', () => {
    const inboxes = new Map([['kz', references.slice(1)] as const]);
    const found = objections({ ...sound, hub: [...references.slice(1), references[1]!], inboxes }, alerts);
    expect([countOf(found, 'lost'), countOf(found, 'doubled'), found.length]).toEqual([1, 1, 3]);
  });

  it('ask of a refused alert only that it is not there twice', () => {
    const [first] = references;
    const refused = [{ reference: first! }, { reference: 'TJ-2026-000009' }];
    expect(objections(sound, alerts.slice(1), refused)).toEqual([]);
    const twice = objections(withStream({ events: [...stream.events, event(1)] }), alerts.slice(1), refused);
    expect(twice).toMatchObject([{ oracle: 'O7', effect: 'doubled', about: first }]);
  });
});
