import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import type { Step } from './judge.js';

interface ForkRow {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly counted_identity: string | undefined;
  readonly prevhash: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly value: Uint8Array | null;
  readonly jws: string | undefined;
}

const FORKS: BulkTable<ForkRow> = {
  name: 'fork_evidence',
  columns: {
    stream: 'text',
    sequence: 'bigint',
    identity: 'text',
    counted_identity: 'text',
    prevhash: 'text',
    topic: 'text',
    partition: 'integer',
    offset: 'bigint',
    value: 'bytea',
    jws: 'text',
  },
  onConflict: 'DO NOTHING',
};

export type ForkStep = Extract<Step, { kind: 'fork' }>;

/** Keeps the record that did not count with its signature: whoever holds both can prove what the signer did. */
export async function keepForkEvidence({ manager }: Tx, stream: string, forks: readonly ForkStep[]): Promise<void> {
  const rows = forks.map(({ link, counted, item: { record, jws } }): ForkRow => {
    const { topic, partition, offset, value } = record;
    const { sequence, identity, prevhash } = link;
    return { stream, sequence, identity, counted_identity: counted, prevhash, topic, partition, offset, value, jws };
  });
  await bulkInsert(manager, FORKS, rows);
}
