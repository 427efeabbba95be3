import { setTimeout as sleep } from 'node:timers/promises';
import { eventsTopic } from '@qalqan/contracts';
import { signerFromPem } from '@qalqan/crypto-node';
import { forgedFrom, wycheproofForgeries, type Forged, type Original } from '../forgery/corpus.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { acknowledged, settle } from '../oracles/settle.js';
import type { Acknowledged } from '../oracles/violations.js';
import { signedBytes, type SignedBytes } from '../platform/kafka.js';
import type { Platform } from '../platform/platform.js';
import { INSTANCES, type Instance, type Party } from '../platform/ports.js';
import { eventKeyPem } from '../platform/state.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

/** Whose topics are written to, each with records of its own and of the next. */
const TARGETS: readonly Party[] = ['tj', 'kz', 'uz'];
const READERS: readonly Party[] = ['kg', 'tm', 'unodc'];
/** Records at once: below the burst that the audit log states one by one, so that each has an entry of its own. */
const BATCH = 30;
const PAUSE_MS = 1_000;
const LIMIT_MS = 5_000;
const LOOK_MS = 40;

/** Forged and re-encoded records among good alerts: nobody accepts one, and the audit log says so of each (R9, R10). */
export function forge(plan: { readonly name: string; readonly rounds: number }): Drill {
  return {
    name: plan.name,
    summary: 'forged, re-encoded and replayed records straight to the topics, among good alerts',
    run: (platform, note, options) => new Forging(platform, note).run(options, plan.rounds),
  };
}

interface Sent {
  readonly topic: string;
  readonly offset: number;
  readonly name: string;
  readonly at: number;
}

class Forging {
  private readonly good: Acknowledged[] = [];
  private readonly sent: Sent[] = [];
  private readonly seen = new Map<string, number>();
  private replays = 0;

  constructor(
    private readonly platform: Platform,
    private readonly note: (what: string) => void,
  ) {}

  async run({ runs }: DrillOptions, rounds: number): Promise<DrillOutcome> {
    const from = await this.platform.audit.size();
    const watching = new AbortController();
    const watch = this.watch(from, watching.signal);
    const whole = runs ?? rounds;
    for (let round = 1; round <= whole; round += 1) {
      await this.round();
      this.note(`round ${round} of ${whole}: ${this.sent.length} forged records sent`);
    }
    const missing = await this.untilStated();
    watching.abort();
    await watch;
    const promised = { acknowledged: this.good, readers: READERS };
    const { objections } = await settle(this.platform, promised, { timeoutMs: 60_000, replay: true });
    const asides = await this.putAside();
    const accepted = await this.accepted();
    return this.outcome({ runs: whole, missing, objections: [...objections, ...asides], accepted });
  }

  private async round(): Promise<void> {
    const originals = await this.publishGood();
    for (const [at, target] of TARGETS.entries()) {
      const genuine = originals[at];
      const foreign = originals[(at + 1) % TARGETS.length];
      if (genuine === undefined || foreign === undefined) throw new Error('a good alert is on no topic');
      const forged = [
        ...(await forgedFrom(await this.original(target, { genuine, foreign }))),
        ...(at === 0 ? wycheproofForgeries(genuine) : []),
      ];
      for (let done = 0; done < forged.length; done += BATCH) {
        await this.send(target, forged.slice(done, done + BATCH), genuine);
        await sleep(PAUSE_MS);
      }
      await this.one(target);
    }
  }

  private async publishGood(): Promise<SignedBytes[]> {
    const references = await Promise.all(TARGETS.map((party) => this.one(party)));
    return Promise.all(TARGETS.map((party, at) => this.onTopic(party, references[at] ?? '')));
  }

  private async one(party: Party): Promise<string> {
    const state = await this.platform.node(party).publish(alertFor(freshNumber(), READERS));
    this.good.push(acknowledged(party, state, READERS));
    return state.reference;
  }

  private async original(target: Party, records: Pick<Original, 'genuine' | 'foreign'>): Promise<Original> {
    const signerOf = (party: Party) => signerFromPem(eventKeyPem(this.platform.location, party));
    const other = TARGETS[(TARGETS.indexOf(target) + 1) % TARGETS.length] ?? 'kz';
    return Promise.resolve({ ...records, signer: signerOf(target), otherSigner: signerOf(other) });
  }

  /** Among them, first and last, the genuine record again: passed over in silence by everybody. */
  private async send(target: Party, forged: readonly Forged[], genuine: SignedBytes): Promise<void> {
    const { kafka } = this.platform;
    const topic = eventsTopic(target);
    const records = [genuine, ...forged.map(({ record }) => record), genuine];
    const first = await kafka.write(kafka.as(target), topic, records);
    const at = performance.now();
    this.replays += 2;
    forged.forEach(({ name }, i) => this.sent.push({ topic, offset: Number(first) + 1 + i, name, at }));
  }

  /** Notes when each refusal is first seen as an entry: it is then under a checkpoint that is served. */
  private async watch(from: number, signal: AbortSignal): Promise<void> {
    const next = new Map(TARGETS.map((party) => [eventsTopic(party), from]));
    while (!signal.aborted) {
      for (const [topic, index] of next) {
        const found = await this.platform.audit.refusals(topic, index);
        const now = performance.now();
        for (const { refusal } of found) this.seen.set(`${topic} ${refusal.from ?? ''}`, now);
        next.set(topic, (found.at(-1)?.index ?? index - 1) + 1);
      }
      await sleep(LOOK_MS);
    }
  }

  private async untilStated(): Promise<readonly Sent[]> {
    const missing = (): Sent[] => this.sent.filter(({ topic, offset }) => !this.seen.has(`${topic} ${offset}`));
    await waitUntil('every refusal is stated', () => Promise.resolve(missing().length === 0)).catch(() => undefined);
    return missing();
  }

  /** Every instance has put every one of them aside. */
  private async putAside(): Promise<Objection[]> {
    const lists = await Promise.all(INSTANCES.map((instance) => this.asidesOf(instance)));
    return INSTANCES.flatMap((instance, at) => {
      const without = this.sent.filter(({ topic, offset }) => lists[at]?.has(`${topic} ${offset}`) !== true);
      return without.map(({ name }) => complaint(`${instance} has not refused "${name}"`, 'forged', name));
    });
  }

  private async asidesOf(instance: Instance): Promise<ReadonlySet<string>> {
    const first = Math.min(...this.sent.map(({ offset }) => offset));
    return waitFor(`${instance} has read all topics`, async () => {
      const rows = await this.platform.sql.asSuperuser(
        instance,
        `SELECT topic || ' ' || "offset" AS place FROM quarantine WHERE "offset" >= $1`,
        [first],
      );
      const places = new Set(rows.map(({ place }) => String(place)));
      return this.sent.every(({ topic, offset }) => places.has(`${topic} ${offset}`)) ? places : undefined;
    }).catch(() => new Set<string>());
  }

  /**
   * Identities that an instance counts as accepted and that their member's own outbox does not hold: asked of the
   * databases, so that no verifier of ours has a say in it.
   */
  private async accepted(): Promise<number> {
    let forged = 0;
    for (const target of TARGETS) {
      const stream = `${target}/0`;
      const own = await this.identities(target, 'SELECT identity FROM outbox WHERE stream = $1', stream);
      for (const instance of INSTANCES) {
        const sql = 'SELECT identity FROM record_identity WHERE stream = $1 AND NOT refused';
        const counted = await this.identities(instance, sql, stream);
        forged += [...counted].filter((identity) => !own.has(identity)).length;
      }
    }
    return forged;
  }

  private async identities(instance: Instance, sql: string, stream: string): Promise<ReadonlySet<string>> {
    const rows = await this.platform.sql.asSuperuser(instance, sql, [stream]);
    return new Set(rows.map(({ identity }) => String(identity)));
  }

  private outcome(parts: {
    readonly runs: number;
    readonly missing: readonly Sent[];
    readonly objections: readonly Objection[];
    readonly accepted: number;
  }): DrillOutcome {
    const { runs, missing, accepted } = parts;
    const waits = this.sent
      .flatMap(({ topic, offset, at }) => {
        const seen = this.seen.get(`${topic} ${offset}`);
        return seen === undefined ? [] : [Math.max(0, seen - at)];
      })
      .sort((left, right) => left - right);
    const quantile = (part: number): number => Math.round(waits[Math.ceil(waits.length * part) - 1] ?? 0);
    const maxMs = quantile(1);
    const figures = {
      ...{ tried: this.sent.length, replays: this.replays, accepted, refusalsLogged: waits.length },
      ...{ p50Ms: quantile(0.5), p95Ms: quantile(0.95), maxMs },
    };
    const objections = [
      ...parts.objections,
      ...missing.map(({ name }) => complaint(`the audit log does not state the refusal of "${name}"`, 'lost', name)),
      ...(accepted === 0 ? [] : [complaint(`${accepted} records were accepted that nobody published`, 'forged')]),
      ...(maxMs <= LIMIT_MS ? [] : [complaint(`a refusal was stated after ${maxMs} ms`, 'late')]),
    ];
    return { objections, runs, acknowledged: this.good.length, figures };
  }

  private onTopic(party: Party, reference: string): Promise<SignedBytes> {
    return waitFor(`${reference} is on its topic`, async () => {
      const found = (await this.platform.kafka.events(party)).find(({ key }) => key?.toString() === reference);
      return found && signedBytes(found);
    });
  }
}
