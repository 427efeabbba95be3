import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertRecalledV1, type VerifiedEvent } from '@qalqan/contracts';
import { QALQAN_PEOPLE_1 } from '@qalqan/correlation';
import { createProgramme, type TestProgramme } from '@qalqan/testkit/programme';
import type { EntityManager } from 'typeorm';
import { opened } from '../testing/hub-app.js';
import type { EventStore, StoredEvent } from './event.store.js';
import { FactSource } from './fact-source.js';

/** The fake asks nothing of it. */
const MANAGER = Object.create(null) as EntityManager;

/** Events as the database has them, of which the first `folded` are done with. */
class Stored {
  folded = 0;
  read: string[] = [];
  rows: StoredEvent[] = [];

  readonly store = {
    unfolded: () => Promise.resolve(this.rows.slice(this.folded)),
    events: (_manager: unknown, identities: readonly string[]) => {
      this.read.push(...identities);
      return Promise.resolve(this.rows.filter(({ identity }) => identities.includes(identity)).toReversed());
    },
  } as unknown as EventStore;
}

describe('the facts for the fold', () => {
  let programme: TestProgramme;
  let events: VerifiedEvent[];
  let stored: Stored;
  let source: FactSource;

  beforeAll(async () => {
    programme = await createProgramme();
    events = [];
    for (let revision = 2; revision < 8; revision += 1) {
      const body = { reference: 'KZ-2026-000001', revision, reason: 'a mistake' };
      const record = await programme.member('kz').publish(AlertRecalledV1, body);
      events.push(await opened(programme, record));
    }
  });

  beforeEach(() => {
    stored = new Stored();
    stored.rows = events.map(({ offset, ...event }) => ({ ...event, log_offset: offset }));
    source = new FactSource(stored.store, QALQAN_PEOPLE_1);
  });

  const revisions = async () =>
    (await source.unfolded(MANAGER, 100)).map(({ fact }) => fact?.kind === 'alert-recalled' && fact.revision);

  it('are the same from memory and from the database, in the order of the database', async () => {
    const read = await source.unfolded(MANAGER, 100);
    expect(stored.read).toHaveLength(6);
    source.keep([4, 1, 3].flatMap((at) => events[at] ?? []));
    stored.read = [];
    expect(await source.unfolded(MANAGER, 100)).toMatchObject(
      read.map(({ stream, sequence, identity, fact }) => ({ stream, sequence, identity, fact })),
    );
    expect(stored.read).toEqual([0, 2, 5].map((at) => events[at]?.identity));
  });

  it('at hand are given once: when the fold fails, the database is asked', async () => {
    source.keep(events);
    expect(await revisions()).toEqual([2, 3, 4, 5, 6, 7]);
    expect(stored.read).toEqual([]);
    expect(await revisions()).toEqual([2, 3, 4, 5, 6, 7]);
    expect(stored.read).toHaveLength(6);
  });

  it('are none that the database does not have, whatever is at hand', async () => {
    source.keep(events);
    stored.rows = stored.rows.slice(0, 2);
    expect(await revisions()).toEqual([2, 3]);
  });

  it('of a row that was altered are not given', async () => {
    stored.rows = stored.rows.map((row) => ({ ...row, value: row.value.map((byte) => byte ^ 1) }));
    await expect(source.unfolded(MANAGER, 100)).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('that somebody else folded make room', async () => {
    const first = events[0] as VerifiedEvent;
    const others = (from: number) =>
      Array.from({ length: 10_000 }, (_, at) => ({ ...first, identity: `${from + at}`, sequence: -1 }));
    source.keep(others(0));
    // Full: these are not kept, and what is kept lies before what is to be folded.
    source.keep(events);
    expect(await revisions()).toEqual([2, 3, 4, 5, 6, 7]);
    expect(stored.read).toHaveLength(6);
    source.keep(events);
    stored.read = [];
    expect(await revisions()).toEqual([2, 3, 4, 5, 6, 7]);
    expect(stored.read).toEqual([]);
  });
});
