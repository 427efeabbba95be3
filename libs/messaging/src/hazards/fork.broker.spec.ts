import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { signerFromPem } from '@qalqan/crypto-node';
import { TestMember, type TestRecord } from '@qalqan/testkit/programme';
import { stage, type Stage } from '../testing/harness.js';
import { nextAlert, nextAlerts } from '../testing/publisher.js';
import { Reader } from '../testing/reader.js';

describe('fork', () => {
  let on: Stage;
  let reader: Reader;

  beforeEach(async () => {
    on = await stage();
    reader = await Reader.of(on);
  });

  afterEach(() => reader.end());

  /** The same member a second time, as after a restored backup or a stolen key. */
  const twin = (): Stage => {
    const { programme, party } = on;
    const member = new TestMember(party, signerFromPem(programme.pem.event(party)), programme.digest);
    return { ...on, programme: { ...programme, member: () => member } };
  };
  const evidence = () =>
    reader.test.sql('SELECT sequence::int, identity, counted_identity, value FROM fork_evidence ORDER BY sequence');
  const evidenceOf = (rival: TestRecord, counted: TestRecord | null) => ({
    sequence: rival.sequence,
    identity: rival.identity,
    counted_identity: counted?.identity ?? null,
    value: Buffer.from(rival.value),
  });

  it('of two records for one position the first counts, the other is kept as evidence, and reading goes on', async () => {
    const records = await nextAlerts(on, 3);
    const rival = await nextAlert(twin(), { sequence: 1, prevhash: '0'.repeat(64) });
    await on.kafka.publish(records[0]!, rival, ...records.slice(1));
    await reader.start();
    await reader.holds(records);
    expect(await reader.standing()).toMatchObject({ state: 'forked', sequence: 3 });
    expect(await evidence()).toEqual([evidenceOf(rival, records[0]!)]);
    expect(await reader.quarantined()).toEqual(['sequence-fork']);
  });

  it('a second story of several records has no effect at all, and each of them is evidence', async () => {
    const records = await nextAlerts(on, 4);
    const story: TestRecord[] = [];
    const other = twin();
    story.push(await nextAlert(other, { sequence: 1, prevhash: '1'.repeat(64) }));
    for (let at = 0; at < 3; at += 1) story.push(await nextAlert(other));
    await on.kafka.publish(...records, ...story);
    await reader.start();
    await reader.holds(records);
    await reader.stands('forked', 4);
    expect(await evidence()).toEqual(story.map((rival, at) => evidenceOf(rival, records[at]!)));
  });

  it('a record with another predecessor than our head does not count, and its place stays free', async () => {
    const first = await nextAlert(on);
    const rival = await nextAlert(twin(), { sequence: 2, prevhash: '2'.repeat(64) });
    const second = await nextAlert(on);
    await on.kafka.publish(first, rival, second);
    await reader.start();
    await reader.holds([first, second]);
    expect(await evidence()).toEqual([evidenceOf(rival, null)]);
    expect(await reader.standing()).toMatchObject({ state: 'forked', sequence: 2 });
  });
});
