import { Injectable } from '@nestjs/common';
import type { AlertBody } from '@qalqan/contracts';
import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import type { EmptiedAlert, HeldAlert, InboxPlan } from './inbox-plan.js';

interface InboxRow {
  readonly reference: string;
  readonly owner: string;
  readonly state: 'held' | 'recalled' | 'dropped';
  readonly revision: number;
  readonly kind: string | null;
  readonly body: AlertBody | null;
  readonly reason: string | null;
  readonly updated_at: Date;
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: string;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly value: Uint8Array | null;
  readonly jws: string | null;
}

const COLUMNS: BulkTable<InboxRow>['columns'] = {
  reference: 'text',
  owner: 'text',
  state: 'text',
  revision: 'integer',
  kind: 'text',
  body: 'jsonb',
  reason: 'text',
  updated_at: 'timestamptz',
  topic: 'text',
  partition: 'integer',
  log_offset: 'bigint',
  stream: 'text',
  sequence: 'bigint',
  identity: 'text',
  value: 'bytea',
  jws: 'text',
};

const OVERWRITE = Object.keys(COLUMNS)
  .filter((column) => column !== 'reference' && column !== 'owner')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

/** What always holds of a row that is overwritten: revisions grow, and a recall is final (see planInbox). */
const GROWS = `inbox_alert.state <> 'recalled' AND inbox_alert.revision < excluded.revision`;

const INBOX: BulkTable<InboxRow> = {
  name: 'inbox_alert',
  columns: COLUMNS,
  onConflict: `(reference) DO UPDATE SET ${OVERWRITE}, position = nextval('list_position') WHERE ${GROWS}`,
};

/** Writes of the inbox. */
@Injectable()
export class InboxStore {
  /**
   * Carries out a batch and returns the references whose content is gone by it.
   *
   * What was seen in the batch goes in as a row, whatever stands there; what was not seen changes a row that is there
   * and makes none.
   */
  async apply(tx: Tx, plan: InboxPlan, at: Date): Promise<{ recalled: string[]; dropped: string[] }> {
    const effects = [...plan.values()];
    const certain = effects.filter((effect) => effect.kind === 'held' || effect.seen);
    await bulkInsert(
      tx.manager,
      INBOX,
      certain.map((effect) => rowOf(effect, at)),
    );
    const unseen = effects.filter((effect): effect is EmptiedAlert => effect.kind !== 'held' && !effect.seen);
    if (unseen.length > 0) await this.empty(tx, unseen, at);
    const named = (kind: 'recalled' | 'dropped'): string[] =>
      effects.filter((effect) => effect.kind === kind).map(({ event }) => event.subject);
    return { recalled: named('recalled'), dropped: named('dropped') };
  }

  private async empty({ manager }: Tx, effects: readonly EmptiedAlert[], at: Date): Promise<void> {
    const rows = effects.map((effect) => rowOf(effect, at));
    const column = <T>(of: (row: InboxRow) => T): T[] => rows.map(of);
    await manager.query(EMPTY, [
      column(({ reference }) => reference),
      column(({ state }) => state),
      column(({ revision }) => revision),
      column(({ reason }) => reason),
      column(({ log_offset }) => log_offset),
      column(({ sequence }) => sequence),
      column(({ identity }) => identity),
      column(({ value }) => value && Buffer.from(value)),
      column(({ jws }) => jws),
      at.toISOString(),
    ]);
  }
}

const EMPTY = `
  UPDATE inbox_alert i SET state = x.state, revision = x.revision, kind = NULL, body = NULL, reason = x.reason,
      log_offset = x.log_offset, sequence = x.sequence, identity = x.identity, value = x.value, jws = x.jws,
      updated_at = $10, position = nextval('list_position')
    FROM unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::bigint[], $6::bigint[], $7::text[],
        $8::bytea[], $9::text[])
      AS x (reference, state, revision, reason, log_offset, sequence, identity, value, jws)
    WHERE i.reference = x.reference AND i.revision < x.revision
      AND (i.state = 'held' OR (i.state = 'dropped' AND x.state = 'dropped'))`;

/** A recall's own record names no content and stays as evidence; the record that dropped us is not ours to keep. */
function rowOf(effect: HeldAlert | EmptiedAlert, at: Date): InboxRow {
  const { event, revision, reason } = effect;
  const held = effect.kind === 'held';
  return {
    reference: event.subject,
    owner: event.member,
    state: effect.kind,
    revision,
    kind: held ? effect.alert.kind : null,
    body: held ? effect.alert : null,
    reason: reason ?? null,
    updated_at: at,
    topic: event.topic,
    partition: event.partition,
    log_offset: event.offset,
    stream: event.stream,
    sequence: event.sequence,
    identity: event.identity,
    value: effect.kind === 'dropped' ? null : event.value,
    jws: effect.kind === 'dropped' ? null : event.jws,
  };
}
