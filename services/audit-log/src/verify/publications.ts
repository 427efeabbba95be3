import { AuditCheckpointV1 } from '@qalqan/contracts';
import { decodeLeaf } from '@qalqan/ledger';
import type { EntityManager } from 'typeorm';
import type { StoredRow } from './row-check.js';
import { broken } from './store-audit.js';

interface PublicationRow {
  readonly size: string;
  readonly identity: string;
  /** Whether the outbox has an event of this identity. */
  readonly sent: boolean;
}

/**
 * The marks of published checkpoints against the events that published them: the same ones in the same order. The last
 * marks may be ahead of the log, since their events come back through Kafka; those are in the outbox.
 */
export class Publications {
  readonly #logged = new Set<string>();
  #at = 0;

  private constructor(private readonly rows: readonly PublicationRow[]) {}

  static async read(manager: EntityManager): Promise<Publications> {
    return new Publications(
      await manager.query<PublicationRow[]>(
        `SELECT p.size, p.identity, EXISTS (SELECT FROM outbox o WHERE o.identity = p.identity) AS sent
           FROM checkpoint_publication p ORDER BY p.size`,
      ),
    );
  }

  /** Takes the next entry of the log. */
  row(row: StoredRow, index: number): void {
    if (row.type !== AuditCheckpointV1.type) return;
    const mark = this.rows[this.#at];
    this.#at += 1;
    this.#logged.add(row.identity);
    if (mark?.identity !== row.identity || Number(mark.size) !== sizeIn(row)) {
      throw broken('checkpoint-malformed', 'the mark of a published checkpoint is not that of its event', { index });
    }
  }

  /** Call at the end of the log. */
  finish(): void {
    const stray = this.rows.slice(this.#at).find(({ sent, identity }) => !sent || this.#logged.has(identity));
    if (stray === undefined) return;
    throw broken('checkpoint-malformed', `the checkpoint of size ${stray.size} is marked as published and is not`);
  }
}

/** A checkpoint event is far too small to lie beside its leaf; undefined when it cannot be read, which the row's own check says. */
function sizeIn({ leaf }: StoredRow): number | undefined {
  const decoded = decodeLeaf(leaf);
  if (decoded.form !== 'record') return undefined;
  const { data } = JSON.parse(new TextDecoder().decode(decoded.record.value)) as { data: { body: { size: number } } };
  return data.body.size;
}
