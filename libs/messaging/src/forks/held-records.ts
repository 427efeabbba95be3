import type { Database } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import type { HeldRecord } from './witness.js';

/** How a service finds records that count in streams of others, if it keeps any. */
export type HeldLookup = (manager: EntityManager, stream: string, sequence: number) => Promise<HeldRecord | undefined>;

/** A record of a fork with its place, as it is kept here. */
export interface KeptRecord extends HeldRecord {
  readonly sequence: number;
  readonly identity: string;
}

interface KeptRow extends HeldRecord {
  readonly sequence: string;
  readonly identity: string;
}

/** Most records of one position that are given to anybody; the first that were seen. */
const MAX_OF_ONE_FORK = 6;

const EVIDENCE = `SELECT sequence, identity, value, jws FROM fork_evidence
  WHERE stream = $1 AND sequence = $2 AND value IS NOT NULL AND jws IS NOT NULL
  ORDER BY seen_at, identity LIMIT ${MAX_OF_ONE_FORK}`;
const COUNTED = `SELECT sequence, identity, value, jws FROM fork_witness WHERE stream = $1 AND sequence = ANY($2::bigint[])
  UNION SELECT sequence, identity, value, jws FROM outbox WHERE stream = $1 AND sequence = ANY($2::bigint[])
  LIMIT ${MAX_OF_ONE_FORK}`;

/** Records that may prove a fork, from our own tables: evidence, witnesses, our own stream, and what the service keeps. */
export class HeldRecords {
  constructor(
    private readonly database: Database,
    private readonly lookup: HeldLookup | undefined,
  ) {}

  /** Records that did not count here at this position, first seen first; empty when there is no fork. */
  async evidence(stream: string, sequence: number): Promise<KeptRecord[]> {
    const rows = await this.database.read((manager) => manager.query<KeptRow[]>(EVIDENCE, [stream, sequence]));
    return rows.map(keptOf);
  }

  /** Records at these positions that are beside the evidence, or count. */
  async counted(stream: string, sequences: readonly number[]): Promise<KeptRecord[]> {
    const rows = await this.database.read((manager) => manager.query<KeptRow[]>(COUNTED, [stream, sequences]));
    return rows.map(keptOf);
  }

  /** What the service itself keeps at these positions. */
  async kept(stream: string, sequences: readonly number[]): Promise<HeldRecord[]> {
    const { lookup } = this;
    if (lookup === undefined) return [];
    return this.database.read(async (manager) => {
      const found: HeldRecord[] = [];
      for (const sequence of sequences) {
        const record = await lookup(manager, stream, sequence);
        if (record !== undefined) found.push(record);
      }
      return found;
    });
  }
}

function keptOf({ sequence, identity, value, jws }: KeptRow): KeptRecord {
  return { sequence: Number(sequence), identity, value, jws };
}
