import { alertFor, freshNumber } from '../load/alerts.js';
import { complaint, type Objection } from '../oracles/objection.js';
import { acknowledged, settle } from '../oracles/settle.js';
import type { Acknowledged } from '../oracles/violations.js';
import type { Platform } from '../platform/platform.js';
import type { Party } from '../platform/ports.js';
import { databaseOf } from '../platform/sql.js';
import { waitUntil } from '../platform/wait-for.js';
import { EVIDENCE, seeded } from '../tamper/mutations.js';
import { RowTamperer, type Tampered } from '../tamper/row-tamperer.js';
import type { Drill, DrillOptions, DrillOutcome } from './drill.js';

type Store = keyof typeof EVIDENCE;

/** How many random changes to each store. */
export interface TamperPlan {
  readonly name: string;
  readonly mutations: Readonly<Record<Store, number>>;
}

const NODE: Party = 'kz';
const READERS: readonly Party[] = ['kz', 'tj'];
const ALERTS = 12;

/** What a store says of itself: `sound`, or the place that it names. */
interface Said {
  readonly sound: boolean;
  readonly place: string;
}

/** Random changes to rows past every right, each found by the store's own verification and then taken back (R14). */
export function tamperRows(plan: TamperPlan): Drill {
  return {
    name: plan.name,
    summary: 'rows of evidence updated, deleted, inserted and swapped as superuser: each found, the first named',
    run: (platform, note, options) => new Tampering(platform, note).run(plan, options),
  };
}

class Tampering {
  private readonly objections: Objection[] = [];
  private readonly details: { readonly store: Store; readonly change: string; readonly place: string }[] = [];
  private named = 0;

  constructor(
    private readonly platform: Platform,
    private readonly note: (what: string) => void,
  ) {}

  async run({ mutations }: TamperPlan, { seed, runs }: DrillOptions): Promise<DrillOutcome> {
    const good = await this.content();
    const promised = { acknowledged: good, readers: READERS };
    await settle(this.platform, promised, { timeoutMs: 60_000 });
    await this.rest();
    let done = 0;
    for (const store of ['audit', 'hub', 'node'] as const) {
      const count = runs ?? mutations[store];
      await this.store(store, count, seed);
      done += count;
      this.note(`${store}: ${count} changes, ${this.objections.length} objections so far`);
    }
    const { objections } = await settle(this.platform, promised, { replay: true });
    const found = done - this.objections.filter(({ effect }) => effect === 'altered').length;
    return {
      objections: [...this.objections, ...objections],
      runs: done,
      acknowledged: good.length,
      figures: { mutations: done, found, named: this.named },
      details: this.details,
    };
  }

  /** Matching alerts of two parties, a correction, a recall, and a record that is refused. */
  private async content(): Promise<Acknowledged[]> {
    const good: Acknowledged[] = [];
    for (let n = 0; n < ALERTS / 2; n += 1) {
      const number = freshNumber();
      for (const [owner, reader] of [
        ['kz', 'tj'],
        ['tj', 'kz'],
      ] as const) {
        const state = await this.platform.node(owner).publish(alertFor(number, [reader]));
        good.push(acknowledged(owner, state, [reader]));
      }
    }
    const { kafka } = this.platform;
    const junk = { key: Buffer.from('TJ-2026-999999'), value: Buffer.from('{}'), jws: undefined };
    await kafka.write(kafka.as('tj'), 'qalqan.tj.events.v1', [junk]);
    return good;
  }

  /** Waits until nothing is written any more: what is put back must meet the rows that it left. */
  private async rest(): Promise<void> {
    let size = -1;
    await waitUntil(
      'the log has come to rest',
      async () => {
        const before = size;
        size = await this.platform.audit.size();
        return before === size && (await this.said('audit')).sound;
      },
      { everyMs: 3_000, timeoutMs: 60_000 },
    );
    for (const store of ['hub', 'node'] as const) {
      const { sound, place } = await this.said(store);
      if (!sound) throw new Error(`${store} is not sound before anything was altered: ${place}`);
    }
  }

  private async store(store: Store, count: number, seed: number): Promise<void> {
    const instance = store === 'node' ? NODE : store;
    const random = seeded(seed * 1_000 + store.length);
    const rows = await RowTamperer.connect(this.platform.sql.superuserUrl(databaseOf(instance)), random);
    try {
      for (let done = 0; done < count;) {
        const tampered = await rows.tamper(EVIDENCE[store]);
        if (tampered === undefined) continue;
        done += 1;
        await this.judge(store, tampered);
      }
    } finally {
      await rows.end();
    }
  }

  private async judge(store: Store, tampered: Tampered): Promise<void> {
    const change = `${tampered.what} in ${tampered.table} ${tampered.keys.join(' and ')}`;
    const said = await this.said(store);
    await tampered.undo();
    this.details.push({ store, change, place: said.place });
    if (said.sound) this.objections.push(complaint(`${store} did not find: ${change}`, 'altered', change));
    else if (said.place === '') this.objections.push(complaint(`${store} named no place for: ${change}`));
    else this.named += 1;
    const after = await this.said(store);
    if (!after.sound) throw new Error(`${store} is not sound although "${change}" was taken back: ${after.place}`);
  }

  private async said(store: Store): Promise<Said> {
    switch (store) {
      case 'audit': {
        const { status, report } = await this.platform.audit.verify();
        const { index, code, reason } = report?.fault ?? {};
        return {
          sound: status === 'sound',
          place: code === undefined ? '' : `${index ?? ''} ${code}: ${reason ?? ''}`,
        };
      }
      case 'hub': {
        const { status, report } = await this.platform.hub.verify();
        const finding = report?.finding;
        return { sound: status === 'sound', place: finding ? `${finding.table} ${finding.key}` : '' };
      }
      case 'node': {
        const { status, finding } = await this.platform.node(NODE).verifyStore();
        return { sound: status === 'sound', place: finding ? `${finding.table} ${finding.key}` : '' };
      }
    }
  }
}
