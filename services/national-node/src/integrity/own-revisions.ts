import { isDeepStrictEqual } from 'node:util';
import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  type AlertBody,
  type OpeningPorts,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { ownStoredChain, STORED_PAGE, walkStored } from '@qalqan/messaging';
import type { EntityManager } from 'typeorm';
import { found, type Progress } from './finding.js';

interface RevisionRow {
  readonly reference: string;
  readonly revision: number;
  readonly kind: string;
  readonly body: AlertBody | null;
  readonly reason: string | null;
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
}

const KINDS: Readonly<Record<string, string>> = {
  [AlertPublishedV1.type]: 'published',
  [AlertCorrectedV1.type]: 'corrected',
  [AlertRecalledV1.type]: 'recalled',
};

const COLUMNS = `reference, revision, kind, body, reason, stream, sequence::float8 AS sequence, identity`;

/** Walks the node's own signed stream and holds each released revision against the event that released it. */
export async function checkOwnRevisions(
  manager: EntityManager,
  ports: OpeningPorts,
  stream: string,
  progress: Progress,
): Promise<void> {
  const rows = new RevisionRows(manager, stream);
  let last = 0;
  for await (const event of walkStored(ports, await ownStoredChain(manager, ports, stream))) {
    progress.events += 1;
    last = event.sequence;
    const wanted = revisionOf(event);
    const row = await rows.at(event.sequence);
    const key = wanted === undefined ? `${stream} ${event.sequence}` : `${wanted.reference} ${wanted.revision}`;
    if (wanted === undefined && row === undefined) continue;
    if (wanted === undefined) throw found('alert_revision', key, 'no event of ours makes this row');
    if (row === undefined) throw found('alert_revision', key, 'a row is missing that our event makes');
    if (!isDeepStrictEqual({ ...row }, wanted)) throw found('alert_revision', key, 'the row is not what was signed');
  }
  const [stray] = await manager.query<RevisionRow[]>(
    `SELECT ${COLUMNS} FROM alert_revision WHERE stream <> $1 OR sequence > $2 OR sequence < 1 ORDER BY sequence LIMIT 1`,
    [stream, last],
  );
  if (stray !== undefined) {
    throw found('alert_revision', `${stray.reference} ${stray.revision}`, 'no event of ours makes this row');
  }
}

/** Revisions by the position of their event, read some hundred at a time, since positions are asked for in order. */
class RevisionRows {
  private from = 0;
  private page: ReadonlyMap<number, RevisionRow> = new Map();

  constructor(
    private readonly manager: EntityManager,
    private readonly stream: string,
  ) {}

  async at(sequence: number): Promise<RevisionRow | undefined> {
    if (this.from === 0 || sequence >= this.from + STORED_PAGE) {
      this.from = sequence;
      const rows = await this.manager.query<RevisionRow[]>(
        `SELECT ${COLUMNS} FROM alert_revision WHERE stream = $1 AND sequence >= $2 AND sequence < $3`,
        [this.stream, sequence, sequence + STORED_PAGE],
      );
      this.page = new Map(rows.map((row) => [row.sequence, row]));
    }
    return this.page.get(sequence);
  }
}

function revisionOf({ type, body, stream, sequence, identity }: VerifiedEvent): RevisionRow | undefined {
  const kind = KINDS[type];
  if (kind === undefined) return undefined;
  const said = body as { reference: string; revision: number; alert?: AlertBody; reason?: string };
  const { reference, revision } = said;
  const content = { body: said.alert ?? null, reason: said.reason ?? null };
  return { reference, revision, kind, ...content, stream, sequence, identity };
}
