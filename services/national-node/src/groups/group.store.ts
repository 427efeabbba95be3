import { Injectable } from '@nestjs/common';
import type { Tx } from '@qalqan/store';
import type { SaidGroup } from './group-plan.js';

const SAY = `
  INSERT INTO value_group AS g (id, revision, body, removed, updated_at, stream, sequence, identity)
    SELECT x.id, x.revision, x.body, x.body IS NULL, $7::timestamptz, x.stream, x.sequence, x.identity
      FROM unnest($1::text[], $2::integer[], $3::jsonb[], $4::text[], $5::bigint[], $6::text[])
        AS x (id, revision, body, stream, sequence, identity)
    ON CONFLICT (id) DO UPDATE SET
      revision = excluded.revision, body = excluded.body, removed = excluded.removed, stream = excluded.stream,
      sequence = excluded.sequence, identity = excluded.identity, updated_at = excluded.updated_at
      WHERE g.revision < excluded.revision`;

/** Writes of groups. */
@Injectable()
export class GroupStore {
  /** Keeps the later revision of each. */
  async apply({ manager }: Tx, said: ReadonlyMap<string, SaidGroup>, at: Date): Promise<void> {
    if (said.size === 0) return;
    const groups = [...said.values()];
    await manager.query(SAY, [
      groups.map(({ id }) => id),
      groups.map(({ revision }) => revision),
      groups.map(({ body }) => (body === undefined ? null : JSON.stringify(body))),
      groups.map(({ event }) => event.stream),
      groups.map(({ event }) => event.sequence),
      groups.map(({ event }) => event.identity),
      at.toISOString(),
    ]);
  }
}
