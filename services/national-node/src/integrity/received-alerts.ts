import { isDeepStrictEqual } from 'node:util';
import { openRecord, type AlertBody, type OpeningPorts, type VerifiedEvent } from '@qalqan/contracts';
import { utf8 } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';
import { found, type Progress } from './finding.js';

const PAGE = 200;

interface InboxRow {
  readonly reference: string;
  readonly owner: string;
  readonly state: 'held' | 'recalled' | 'dropped';
  readonly revision: number;
  readonly kind: string | null;
  readonly body: AlertBody | null;
  readonly reason: string | null;
  readonly topic: string;
  readonly partition: number;
  readonly log_offset: string;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly value: Buffer | null;
  readonly jws: string | null;
  /** What the runner counted at that position. */
  readonly counted: string | null;
}

/**
 * Holds each received alert against the signed record that said so last, opened anew. Of an alert that was dropped no
 * content may be kept: its row says which record it was, and the runner's books must say the same.
 */
export async function checkReceived(manager: EntityManager, ports: OpeningPorts, progress: Progress): Promise<void> {
  let page = readPage(manager, '');
  for (;;) {
    const rows = await page;
    const last = rows.at(-1);
    if (last === undefined) return;
    // Read while these are opened. Should it fail, that is told when its turn comes.
    page = readPage(manager, last.reference);
    page.catch(() => undefined);
    const events = await Promise.all(rows.map((row) => opened(ports, row)));
    rows.forEach((row, at) => check(row, events[at]));
    progress.received += rows.length;
  }
}

function readPage(manager: EntityManager, after: string): Promise<InboxRow[]> {
  return manager.query<InboxRow[]>(
    `SELECT i.reference, i.owner, i.state, i.revision, i.kind, i.body, i.reason, i.topic, i.partition, i.log_offset,
            i.stream, i.sequence::float8 AS sequence, i.identity, i.value, i.jws, r.identity AS counted
       FROM inbox_alert i LEFT JOIN record_identity r ON r.stream = i.stream AND r.sequence = i.sequence
       WHERE i.reference > $1 ORDER BY i.reference LIMIT ${PAGE}`,
    [after],
  );
}

async function opened(ports: OpeningPorts, row: InboxRow): Promise<VerifiedEvent | undefined> {
  const { reference, topic, partition, log_offset: offset, value, jws } = row;
  if (row.state === 'dropped') return undefined;
  const raw = { topic, partition, offset, key: utf8(reference), value, jws: jws ?? undefined };
  const record = await openRecord(ports, raw);
  if (record.kind === 'event') return record.event;
  throw found('inbox_alert', reference, record.refusal.message, record.refusal.code);
}

function check(row: InboxRow, event: VerifiedEvent | undefined): void {
  const { reference, counted } = row;
  if (counted !== row.identity) throw found('inbox_alert', reference, 'the record is not the one that was counted');
  if (event === undefined) return;
  const { owner, revision, kind, body, reason, stream, sequence, identity } = row;
  const said = event.body as { reference: string; revision: number; alert?: AlertBody; reason?: string };
  const held = row.state === 'held';
  const wanted = {
    ...{ owner: event.member, revision: said.revision, reason: said.reason ?? null },
    ...{ kind: held ? (said.alert?.kind ?? null) : null, body: held ? (said.alert ?? null) : null },
    ...{ stream: event.stream, sequence: event.sequence, identity: event.identity },
  };
  if (!isDeepStrictEqual({ owner, revision, reason, kind, body, stream, sequence, identity }, wanted)) {
    throw found('inbox_alert', reference, 'the row is not what its record says');
  }
}
