import { Injectable } from '@nestjs/common';
import { Invalid } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import type { Tx } from '@qalqan/store';

/** Header in which a reader says what it reads for. */
export const PURPOSE_HEADER = 'x-purpose';

const MAX_PURPOSE = 200;

/** Who reads, and what for. */
export interface Reading {
  readonly caller: Caller;
  readonly purpose: string | undefined;
}

export type ReadAction =
  'alerts.list' | 'alerts.read' | 'hits.list' | 'hits.read' | 'groups.list' | 'clusters.read' | 'checks';

/** Every read of personal data by a person is a row, written in the transaction that reads: no row, no answer. */
@Injectable()
export class ReadLog {
  async record(
    { manager }: Tx,
    { caller, purpose }: Reading,
    action: ReadAction,
    alerts: readonly string[],
  ): Promise<void> {
    // A group's value stands in very many alerts; that groups were read is the entry, not a list of all of them.
    if (alerts.length === 0 && action !== 'groups.list') return;
    await manager.query(
      `INSERT INTO read_log (actor, client_id, action, purpose, alerts) VALUES ($1, $2, $3, $4, $5)`,
      [caller.sub, caller.clientId, action, purpose ?? null, [...new Set(alerts)]],
    );
  }
}

/** Checks the purpose that a caller states; throws `parameter-invalid`. */
export function purposeOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const purpose = header.trim();
  // Control characters in a log of evidence serve nobody.
  const plain = !/\p{Cc}/u.test(purpose);
  if (purpose !== '' && purpose.length <= MAX_PURPOSE && plain) return purpose;
  throw new Invalid('parameter-invalid', 'the purpose is empty, too long or not plain text', [
    {
      pointer: `/${PURPOSE_HEADER}`,
      code: 'parameter-invalid',
      message: `1 to ${MAX_PURPOSE} characters of plain text`,
    },
  ]);
}
