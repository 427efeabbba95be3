import { Injectable } from '@nestjs/common';
import { Invalid } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import type { EntityManager } from 'typeorm';

/** Header in which a reader says what it reads for. */
export const PURPOSE_HEADER = 'x-purpose';

const MAX_PURPOSE = 200;

/** Who reads content, and what for. */
export interface Reading {
  readonly caller: Caller;
  readonly purpose: string | undefined;
}

/** What of the log was read: entries [from, to), or those about a subject. */
export interface ReadRange {
  readonly action: 'entries.read' | 'entries.tile' | 'bundles.read' | 'records.read' | 'export';
  readonly from: number;
  readonly to: number;
  readonly subject?: string;
}

/** Every read of content is a row, written in the transaction that reads: no row, no answer. */
@Injectable()
export class ReadLog {
  async record(manager: EntityManager, { caller, purpose }: Reading, range: ReadRange): Promise<void> {
    await manager.query(
      `INSERT INTO read_log (actor, client_id, action, purpose, from_index, to_index, subject)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [caller.sub, caller.clientId, range.action, purpose ?? null, range.from, range.to, range.subject ?? null],
    );
  }
}

/** Checks the purpose that a caller states; throws `parameter-invalid`. */
export function purposeOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const purpose = header.trim();
  // Control characters in a log of evidence serve nobody.
  if (purpose !== '' && purpose.length <= MAX_PURPOSE && !/\p{Cc}/u.test(purpose)) return purpose;
  const message = `1 to ${MAX_PURPOSE} characters of plain text`;
  throw new Invalid('parameter-invalid', 'the purpose is empty, too long or not plain text', [
    { pointer: `/${PURPOSE_HEADER}`, code: 'parameter-invalid', message },
  ]);
}
