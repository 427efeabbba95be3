import { eventsTopic } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import { createRawProducer } from '@qalqan/messaging';
import type { Signer } from '@qalqan/signing';
import { poisonsOf, tooLarge, unknownToAll } from '../forgery/poisons.js';
import { appendOwn } from '../load/own-records.js';
import { complaint, type Objection } from '../oracles/objection.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance, type Party } from '../platform/ports.js';
import { eventKeyPem } from '../platform/state.js';
import { waitUntil } from '../platform/wait-for.js';

/** Makes poison, sends it as the owner could, and knows what must become of it. */
export class Kitchen {
  sent = 0;
  private readonly aside = new Map<string, number>();
  private readonly firsts = new Map<Instance, number>();

  private constructor(
    private readonly on: { readonly platform: Platform; readonly owner: Party },
    private readonly producer: Awaited<ReturnType<typeof createRawProducer>>,
    private readonly signer: Signer,
    private readonly logSize: number,
  ) {}

  static async open(platform: Platform, owner: Party): Promise<Kitchen> {
    const producer = await createRawProducer(platform.kafka.as(owner));
    const signer = signerFromPem(eventKeyPem(platform.location, owner));
    const kitchen = new Kitchen({ platform, owner }, producer, signer, await platform.audit.size());
    for (const instance of INSTANCES) kitchen.firsts.set(instance, await lastAside(platform, instance));
    return kitchen;
  }

  close(): Promise<void> {
    return this.producer.disconnect();
  }

  /** One of each kind, and two that take a place in the stream. */
  async serve(): Promise<void> {
    const { platform, owner } = this.on;
    const poisons = await poisonsOf(this.signer);
    // Each in a batch of its own: the broker's limit is one for batches.
    for (const { record } of poisons) await this.producer.send(eventsTopic(owner), 0, [record]);
    for (const { code } of poisons) this.count(code);
    await appendOwn({ platform, party: owner }, 2, unknownToAll());
    this.count('type-unknown');
    this.count('envelope-invalid');
    await this.refusedByBroker();
  }

  /** Each instance has put each record aside once, and the audit log has stated each once. */
  async objections(): Promise<Objection[]> {
    const asides = INSTANCES.map((instance) =>
      this.compared(`${instance} has put aside`, () =>
        asideSince(this.on.platform, instance, this.topic, this.firsts.get(instance) ?? 0),
      ),
    );
    return (await Promise.all([...asides, this.compared('the audit log states', () => this.stated())])).flat();
  }

  private get topic(): string {
    return eventsTopic(this.on.owner);
  }

  private async compared(what: string, look: () => Promise<ReadonlyMap<string, number>>): Promise<Objection[]> {
    const total = sum(this.aside);
    const enough = async (): Promise<boolean> => sum(await look()) >= total;
    await waitUntil(`${what} ${total} records`, enough, { timeoutMs: 60_000, everyMs: 500 }).catch(() => undefined);
    const [found, expected] = [sorted(await look()), sorted(this.aside)];
    return found === expected ? [] : [complaint(`${what} ${found}, not ${expected}`)];
  }

  private async stated(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const { refusal } of await this.on.platform.audit.refusals(this.topic, this.logSize)) {
      for (const [code, count] of Object.entries(refusal.codes)) counts.set(code, (counts.get(code) ?? 0) + count);
    }
    return counts;
  }

  private count(code: string): void {
    this.sent += 1;
    this.aside.set(code, (this.aside.get(code) ?? 0) + 1);
  }

  /** Larger than a record may be: the broker does not take it. */
  private async refusedByBroker(): Promise<void> {
    const taken = await this.producer.send(this.topic, 0, [tooLarge()]).then(
      () => true,
      () => false,
    );
    if (taken) throw new Error('the broker took a record that is larger than a record may be');
  }
}

async function lastAside(platform: Platform, instance: Instance): Promise<number> {
  const [row] = await platform.sql.asSuperuser(instance, `SELECT coalesce(max(id), 0)::int AS last FROM quarantine`);
  return Number(row?.['last'] ?? 0);
}

async function asideSince(
  platform: Platform,
  instance: Instance,
  topic: string,
  id: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await platform.sql.asSuperuser(
    instance,
    `SELECT code, count(*)::int AS count FROM quarantine WHERE topic = $1 AND id > $2 GROUP BY code`,
    [topic, id],
  );
  return new Map(rows.map(({ code, count }) => [String(code), Number(count)]));
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function sorted(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .map(([code, count]) => `${code} ${count}`)
    .toSorted()
    .join(', ');
}
