import { Injectable } from '@nestjs/common';
import type { Tx } from '@qalqan/store';
import { referencesOf, type FoundHit, type HitPlan, type HitStanding, type WithdrawnHit } from './hit-plan.js';

/** Writes of hits. */
@Injectable()
export class HitStore {
  /**
   * Carries out a batch: last words by revision, then states. A hit that names an alert we may not read any more is
   * stored without content: the hub may have written before it heard of the recall.
   */
  async apply(tx: Tx, { hits, states }: HitPlan, at: Date): Promise<void> {
    if (hits.size === 0 && states.size === 0) return;
    await this.lock(tx);
    const found = [...hits.values()].filter((hit) => hit.kind === 'found');
    const withdrawn = [...hits.values()].filter((hit) => hit.kind === 'withdrawn');
    if (found.length > 0) await this.keep(tx, found, at);
    if (withdrawn.length > 0) await this.withdraw(tx, withdrawn, at);
    if (states.size > 0) await this.judge(tx, states, at);
  }

  /** Empties every hit that names one of these alerts. */
  async hideNaming(tx: Tx, references: readonly string[], reason: string, at: Date): Promise<void> {
    if (references.length === 0) return;
    await this.lock(tx);
    await tx.manager.query(`${EMPTY} WHERE removed IS NULL AND alerts && $3::text[]`, [
      reason,
      at.toISOString(),
      references,
    ]);
  }

  /** A recall and a batch of hits, at once, would each lock rows that the other waits for: they take turns instead. */
  private async lock({ manager }: Tx): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('hit', 0))`);
  }

  private async keep({ manager }: Tx, found: readonly FoundHit[], at: Date): Promise<void> {
    await manager.query(KEEP, [
      found.map(({ body }) => body.hit.id),
      found.map(({ revision }) => revision),
      found.map(({ body }) => JSON.stringify(body)),
      found.map(({ body }) => JSON.stringify(referencesOf(body))),
      found.map(({ body }) => body.hit.tier),
      ...placeColumns(found),
      at.toISOString(),
    ]);
    await manager.query(`${EMPTY} WHERE removed IS NULL AND id = ANY($3::text[]) AND ${NAMES_UNREADABLE}`, [
      'unreadable',
      at.toISOString(),
      found.map(({ body }) => body.hit.id),
    ]);
  }

  private async withdraw({ manager }: Tx, withdrawn: readonly WithdrawnHit[], at: Date): Promise<void> {
    await manager.query(WITHDRAW, [
      withdrawn.map(({ id }) => id),
      withdrawn.map(({ revision }) => revision),
      withdrawn.map(({ reason }) => reason),
      ...placeColumns(withdrawn),
      at.toISOString(),
    ]);
  }

  private async judge({ manager }: Tx, states: ReadonlyMap<string, HitStanding>, at: Date): Promise<void> {
    const standings = [...states.values()];
    await manager.query(
      `UPDATE hit SET verdict = x.state, reason = x.reason, updated_at = $4, position = nextval('list_position')
         FROM unnest($1::text[], $2::text[], $3::text[]) AS x (id, state, reason) WHERE hit.id = x.id`,
      [
        [...states.keys()],
        standings.map(({ state }) => state),
        standings.map(({ reason }) => reason),
        at.toISOString(),
      ],
    );
  }
}

const EMPTY = `UPDATE hit SET body = NULL, removed = $1, updated_at = $2, position = nextval('list_position')`;

const NAMES_UNREADABLE = `(
  EXISTS (SELECT 1 FROM inbox_alert i WHERE i.reference = ANY (hit.alerts) AND i.state <> 'held')
  OR EXISTS (SELECT 1 FROM alert a WHERE a.reference = ANY (hit.alerts) AND a.phase = 'recalled'))`;

const KEEP = `
  INSERT INTO hit AS h (id, revision, body, alerts, tier, stream, sequence, identity, log_offset, updated_at)
    SELECT x.id, x.revision, x.body, ARRAY (SELECT jsonb_array_elements_text(x.alerts)), x.tier,
        x.stream, x.sequence, x.identity, x.log_offset, $10::timestamptz
      FROM unnest($1::text[], $2::integer[], $3::jsonb[], $4::jsonb[], $5::text[], $6::text[], $7::bigint[],
        $8::text[], $9::bigint[])
        AS x (id, revision, body, alerts, tier, stream, sequence, identity, log_offset)
    ON CONFLICT (id) DO UPDATE SET
      revision = excluded.revision, body = excluded.body, alerts = excluded.alerts, tier = excluded.tier,
      removed = NULL, stream = excluded.stream, sequence = excluded.sequence, identity = excluded.identity,
      log_offset = excluded.log_offset, updated_at = excluded.updated_at, position = nextval('list_position')
      WHERE h.revision < excluded.revision`;

const WITHDRAW = `
  UPDATE hit h SET revision = x.revision, body = NULL, removed = x.reason, stream = x.stream, sequence = x.sequence,
      identity = x.identity, log_offset = x.log_offset, updated_at = $8, position = nextval('list_position')
    FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::bigint[])
      AS x (id, revision, reason, stream, sequence, identity, log_offset)
    WHERE h.id = x.id AND h.revision < x.revision`;

function placeColumns(hits: readonly (FoundHit | WithdrawnHit)[]): unknown[] {
  return [
    hits.map(({ event }) => event.stream),
    hits.map(({ event }) => event.sequence),
    hits.map(({ event }) => event.identity),
    hits.map(({ event }) => event.offset),
  ];
}
