import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventsTopic } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import { singleHeader } from '@qalqan/messaging';
import { acknowledged, violationsOnceSettled } from '../oracles/settle.js';
import { currentPlatform } from '../platform/current.js';
import { signedBytes, type SignedBytes } from '../platform/kafka.js';
import type { SignedState } from '../platform/node-client.js';
import { INSTANCES, type Instance, type Party } from '../platform/ports.js';
import { eventKeyPem, runFile } from '../platform/state.js';
import { waitFor } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { FORGED, forgeries, kidOf, type Forgery } from '../forgery/forgeries.js';

const platform = currentPlatform();
const everybody: readonly Party[] = ['kz', 'kg', 'tm', 'uz', 'unodc'];
const TOPIC = eventsTopic('tj');

describe("hostile records on TJ's topic", () => {
  let hostile: readonly Forgery[];
  let firstOffset: bigint;
  let good: SignedState;
  const pids = pidsByName();

  beforeAll(async () => {
    good = await platform.node('tj').publish(alertFor(freshNumber(), everybody));
    const fromKz = await platform.node('kz').publish(alertFor(freshNumber(), []));
    const genuine = await onTopic('tj', good.reference);
    hostile = await forgeries({
      genuine,
      foreign: await onTopic('kz', fromKz.reference),
      tjKid: kidOf(genuine),
      kz: signerFromPem(eventKeyPem(platform.location, 'kz')),
      harm: () => alertFor(freshNumber(), everybody, { title: 'never written by tj' }),
    });
    firstOffset = await platform.kafka.write(
      platform.kafka.as('tj'),
      TOPIC,
      hostile.map(({ record }) => record),
    );
  });

  it.each(INSTANCES)(
    'are each put aside by %s with the exact reason, and the repetitions passed over',
    async (reader) => {
      const expected = hostile.flatMap(({ name, code }, at) => {
        return code === undefined ? [] : [{ name, code, offset: firstOffset + BigInt(at) }];
      });
      const seen = await waitFor(`${reader} has put ${expected.length} records aside`, async () => {
        const found = await asides(reader);
        return found.length >= expected.length ? found : undefined;
      });
      const nameAt = (offset: bigint): string => hostile[Number(offset - firstOffset)]?.name ?? 'an honest record';
      expect(seen.map(({ code, offset }) => ({ name: nameAt(offset), code, offset }))).toEqual(expected);
    },
  );

  it('are each stated by the audit log, with the same reason, within 5 s of being refused', async () => {
    const expected = hostile.flatMap(({ code }, at) => {
      return code === undefined ? [] : [{ offset: Number(firstOffset) + at, code }];
    });
    const stated = await waitFor('every refusal is in the log', async () => {
      const found = (await platform.audit.refusals(TOPIC)).flatMap(({ refusal: { from, codes } }) => {
        const [code] = Object.keys(codes);
        return from === null || from < Number(firstOffset) || code === undefined ? [] : [{ offset: from, code }];
      });
      return found.length >= expected.length ? found : undefined;
    });
    expect(stated).toEqual(expected);
    const [slowest] = await platform.sql.asSuperuser(
      'audit',
      `SELECT max(extract(epoch FROM e.logged_at - q.seen_at))::float8 AS seconds
         FROM ledger_entry e JOIN quarantine q ON q.topic = e.topic
         AND encode(e.leaf, 'escape') LIKE '%"offset":' || q."offset" || ',%' WHERE e.kind = 'refusal'`,
    );
    expect(slowest?.['seconds']).toBeLessThan(5);
  });

  it('leave no trace in any node, in the hub, or in the audit log', async () => {
    const lists = await Promise.all([
      platform.hub.alerts(),
      ...everybody.map((party) => platform.node(party).inbox()),
      platform.node('tj').alerts(),
    ]);
    expect(lists.flat().filter(({ reference }) => reference.startsWith(FORGED))).toEqual([]);
    expect(await violationsOnceSettled(platform, [acknowledged('tj', good, everybody)], everybody)).toEqual([]);
  });

  it('stop nobody: every process lives, and a later alert flows', async () => {
    expect(pidsByName()).toEqual(pids);
    const later = await platform.node('tj').publish(alertFor(freshNumber(), everybody));
    expect(await violationsOnceSettled(platform, [acknowledged('tj', later, everybody)], everybody)).toEqual([]);
  });

  it("do not keep TJ's own node from finding its place again after a crash", async () => {
    const restarts = platform.processes.kill('tj');
    await platform.processes.restarted('tj', restarts);
    const later = await platform.node('tj').publish(alertFor(freshNumber(), ['kz']));
    expect(await violationsOnceSettled(platform, [acknowledged('tj', later, ['kz'])], ['kz', 'uz'])).toEqual([]);
  });

  async function asides(reader: Instance): Promise<{ code: string | undefined; offset: bigint }[]> {
    const records = await platform.kafka.quarantine(reader);
    return records
      .filter((record) => singleHeader(record, 'topic') === TOPIC)
      .map((record) => ({ code: singleHeader(record, 'code'), offset: BigInt(singleHeader(record, 'offset') ?? -1) }))
      .filter(({ offset }) => offset >= firstOffset && offset < firstOffset + BigInt(hostile.length));
  }
});

function onTopic(member: Instance, reference: string): Promise<SignedBytes> {
  return waitFor(`${reference} is on its topic`, async () => {
    const found = (await platform.kafka.events(member)).find(({ key }) => key?.toString() === reference);
    return found && signedBytes(found);
  });
}

function pidsByName(): Record<string, number> {
  return Object.fromEntries(runFile(platform.location)?.parts.map(({ name, pid }) => [name, pid]) ?? []);
}
