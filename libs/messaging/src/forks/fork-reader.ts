import { eventsTopic, openWitness, type OpeningPorts } from '@qalqan/contracts';
import { NotFound } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import { encodeBase64 } from '@qalqan/signing';
import type { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import { fittingRecords, type SignedRecord } from '../records/signed-record.js';
import type { ForkClaimItem, ForkItem, ForkOverview } from './fork-item.js';
import type { HeldRecords, KeptRecord } from './held-records.js';
import { keyOf, rawOf } from './witness.js';

/** What a {@link ForkReader} works with. */
export interface ReaderPorts {
  readonly database: Database;
  readonly held: HeldRecords;
  readonly opening: OpeningPorts;
  readonly logger: Logger;
}

interface ForkRow {
  readonly stream: string;
  readonly sequence: string;
  readonly identity: string;
  readonly prevhash: string;
  readonly counted_identity: string | null;
  readonly seen_at: Date;
  readonly heard_from: string | null;
  readonly told_at: Date | null;
}

interface ClaimRow {
  readonly stream: string;
  readonly sequence: string;
  readonly accuser: string;
  readonly state: ForkClaimItem['state'];
  readonly why: string | null;
  readonly attempts: number;
  readonly heard_at: Date;
}

const MAX_SHOWN = 200;
/** Records of one fork that are given at once; whoever asks takes no more of an answer. */
const MAX_RECORDS = 8;

const FORKS = `SELECT f.stream, f.sequence, f.identity, f.prevhash, f.counted_identity, f.seen_at, f.heard_from, t.told_at
  FROM fork_evidence f LEFT JOIN fork_told t USING (stream, sequence)
  ORDER BY f.seen_at DESC, f.stream, f.sequence, f.identity LIMIT ${MAX_SHOWN}`;
const CLAIMS = `SELECT stream, sequence, accuser, state, why, attempts, heard_at FROM fork_claim
  ORDER BY heard_at DESC, stream, sequence, accuser LIMIT ${MAX_SHOWN}`;

/** Shows forks: all of them without content, and one with the records that prove it. */
export class ForkReader {
  constructor(private readonly ports: ReaderPorts) {}

  async overview(): Promise<ForkOverview> {
    return this.ports.database.read(async (manager) => {
      const forks = await manager.query<ForkRow[]>(FORKS);
      const claims = await manager.query<ClaimRow[]>(CLAIMS);
      return { forks: forks.map(forkOf), claims: claims.map(claimOf) };
    });
  }

  /**
   * The records of one fork as they were signed: what did not count, and what it collides with as far as it is kept here.
   * Throws `not-found` where this instance holds no evidence: nobody gets other records of a stream by this way.
   */
  async records(stream: string, sequence: number, caller: Caller): Promise<{ items: SignedRecord[] }> {
    const { held, logger } = this.ports;
    const positions = sequence === 1 ? [1] : [sequence, sequence - 1];
    const evidence = await held.evidence(stream, sequence);
    if (evidence.length === 0) throw new NotFound('this service holds no evidence of such a fork');
    const [counted, kept] = await Promise.all([held.counted(stream, positions), held.kept(stream, positions)]);
    const known = new Map([...evidence, ...counted].map((record) => [record.identity, record]));
    for (const record of kept) {
      const link = await openWitness(this.ports.opening, rawOf(stream, record));
      if (link !== undefined) known.set(link.identity, { ...record, ...link });
    }
    const records = inTurn([...known.values()], evidence).slice(0, MAX_RECORDS);
    const shown = records.slice(
      0,
      fittingRecords(
        records.map(({ value }) => value.length),
        MAX_RECORDS,
      ),
    );
    logger.info('the records of a fork were read', { stream, sequence, party: caller.party, count: shown.length });
    return { items: shown.map((record) => signedOf(stream, record)) };
  }
}

/** The rival that was told of first, then what counts, then the other rivals: a cut takes the least of the proof. */
function inTurn(records: readonly KeptRecord[], evidence: readonly KeptRecord[]): KeptRecord[] {
  const rivals = new Set(evidence.map(({ identity }) => identity));
  const first = evidence[0]?.identity;
  const rank = ({ identity }: KeptRecord): number => (identity === first ? 0 : rivals.has(identity) ? 2 : 1);
  return records.toSorted((one, other) => rank(one) - rank(other));
}

function signedOf(stream: string, { sequence, identity, value, jws }: KeptRecord): SignedRecord {
  const topic = eventsTopic(stream.slice(0, stream.indexOf('/')));
  return { sequence, identity, topic, key: keyOf(value), value: encodeBase64(value), jws };
}

function forkOf({ stream, sequence, identity, prevhash, ...row }: ForkRow): ForkItem {
  return {
    ...{ stream, sequence: Number(sequence), identity, prevhash },
    countedIdentity: row.counted_identity,
    seenAt: row.seen_at.toISOString(),
    heardFrom: row.heard_from,
    toldAt: row.told_at?.toISOString() ?? null,
  };
}

function claimOf({ stream, sequence, accuser, state, why, attempts, heard_at: heardAt }: ClaimRow): ForkClaimItem {
  return { stream, sequence: Number(sequence), accuser, state, why, attempts, heardAt: heardAt.toISOString() };
}
