import { AlertPublishedV1, type AlertBody } from '@qalqan/contracts';
import { factOf, QALQAN_PEOPLE_1, type LiveAlert } from '@qalqan/correlation';
import type { EntityManager } from 'typeorm';

/** How alerts are compared at a node: values as at the hub, and people. */
export const CHECK_RULES = QALQAN_PEOPLE_1;

/** Content that counts of an alert that we may read. */
export interface KnownContent {
  readonly reference: string;
  readonly owner: string;
  readonly revision: number;
  readonly body: AlertBody;
}

/** Content of the alert `k` that counts now, ours or held; nothing of a recalled, dropped or waiting one. */
const CONTENT = `(
  SELECT i.owner, i.revision, i.body FROM inbox_alert i WHERE i.reference = k.reference AND i.state = 'held'
  UNION ALL
  SELECT $1::text, r.revision, r.body FROM alert a JOIN alert_revision r USING (reference, revision)
    WHERE a.reference = k.reference AND a.phase <> 'recalled') AS c`;

/** Alerts of these references that we may read, `me` being this party. */
export async function contentOf(
  manager: EntityManager,
  me: string,
  references: readonly string[],
): Promise<KnownContent[]> {
  if (references.length === 0) return [];
  return manager.query<KnownContent[]>(
    `SELECT k.reference, c.* FROM unnest($2::text[]) AS k (reference) CROSS JOIN LATERAL ${CONTENT}`,
    [me, references],
  );
}

/** What correlation compares of an alert. */
export function comparedOf({ reference, owner: member, revision, body: alert }: KnownContent): LiveAlert {
  const place = { stream: `${member}/0`, sequence: 0, identity: '' };
  const body = { reference, revision, alert };
  const fact = factOf({ type: AlertPublishedV1.type, member, ...place, body }, CHECK_RULES);
  if (fact?.kind !== 'alert-published') throw new TypeError('a publication states an alert');
  return { state: 'live', ...fact.alert };
}

/** Alerts that we may read, by key; remembers the content of what it gave. */
export class KnownAlerts {
  readonly contents = new Map<string, KnownContent>();

  constructor(
    private readonly manager: EntityManager,
    private readonly me: string,
  ) {}

  /** As `CorrelationStore.holders`: with reference above `after`, in order. */
  async holders(keys: readonly string[], after: string, limit: number): Promise<readonly LiveAlert[]> {
    const rows = await this.manager.query<KnownContent[]>(
      `SELECT k.reference, c.* FROM known_alert k CROSS JOIN LATERAL ${CONTENT}
         WHERE k.keys && $2::text[] AND k.reference > $3 ORDER BY k.reference LIMIT $4`,
      [this.me, keys, after, limit],
    );
    for (const row of rows) this.contents.set(row.reference, row);
    return rows.map(comparedOf);
  }
}
