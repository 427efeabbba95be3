import type { OpeningPorts } from '@qalqan/contracts';
import { QalqanError } from '@qalqan/errors';
import { eventIdentity, parseDetachedJws, verifyDetached, type StreamHead } from '@qalqan/signing';
import type { EntityManager } from 'typeorm';
import { StoredRecordWrong } from './stored-chain.js';

interface EvidenceRow extends StreamHead {
  readonly stream: string;
  readonly prevhash: string;
  readonly value: Buffer | null;
  readonly jws: string | null;
  /** Whether the record that the row says counted is the one that does. */
  readonly counted: boolean;
}

/**
 * Checks that each record kept as evidence of a fork is the one that its member signed, and that a stream is called
 * forked exactly when there is such evidence (one that waits may be either). Evidence that was heard may be of a stream
 * that is not read here, which then is called nothing. Throws {@link StoredRecordWrong}.
 */
export async function checkForks(manager: EntityManager, ports: OpeningPorts): Promise<void> {
  const rows = await manager.query<EvidenceRow[]>(
    `SELECT f.stream, f.sequence::float8 AS sequence, f.identity, f.prevhash, f.value, f.jws,
            coalesce(f.counted_identity = r.identity, f.counted_identity IS NULL) AS counted
       FROM fork_evidence f LEFT JOIN record_identity r USING (stream, sequence)
       ORDER BY f.stream, f.sequence, f.identity`,
  );
  for (const row of rows) {
    if (!row.counted || !(await isSigned(ports, row))) {
      const key = `${row.stream} ${row.sequence} ${row.identity}`;
      throw new StoredRecordWrong('fork_evidence', key, 'digest-mismatch', 'the row does not repeat what was signed');
    }
  }
  const [untrue] = await manager.query<{ stream: string }[]>(
    `SELECT stream FROM stream_position p FULL JOIN (
         SELECT e.stream, true AS kept FROM fork_evidence e
          WHERE e.heard_from IS NULL OR EXISTS (SELECT FROM stream_position o WHERE o.stream = e.stream) GROUP BY e.stream
       ) f USING (stream)
       WHERE p.state IS DISTINCT FROM 'paused' AND (p.state IS NOT DISTINCT FROM 'forked') <> coalesce(f.kept, false)
       ORDER BY stream LIMIT 1`,
  );
  if (untrue === undefined) return;
  const message = 'whether the stream is forked is not what the evidence says';
  throw new StoredRecordWrong('stream_position', untrue.stream, 'sequence-fork', message);
}

async function isSigned({ hasher, verifier, trust }: OpeningPorts, row: EvidenceRow): Promise<boolean> {
  const { stream, sequence, identity, prevhash, value, jws: text } = row;
  if (value === null || text === null) return false;
  try {
    const jws = parseDetachedJws(text);
    if (eventIdentity(hasher, jws.protectedHeader, value) !== identity) return false;
    const key = trust.keyOf(jws.kid, stream.slice(0, stream.indexOf('/')), 'event');
    if (!(await verifyDetached(verifier, key.publicKey, jws, value))) return false;
  } catch (error) {
    // What cannot be read is not what was signed; anything else is no verdict on the row.
    if (error instanceof QalqanError) return false;
    throw error;
  }
  const said = JSON.parse(value.toString('utf8')) as Readonly<Record<'stream' | 'sequence' | 'prevhash', string>>;
  return said.stream === stream && Number(said.sequence) === sequence && said.prevhash === prevhash;
}
