import { bulkInsert, type BulkTable, type Tx } from '@qalqan/store';
import type { Witness } from './witness.js';

interface WitnessRow {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  readonly topic: string;
  readonly value: Uint8Array;
  readonly jws: string;
}

interface HeardRow extends WitnessRow {
  readonly counted_identity: string | undefined;
  readonly prevhash: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly heard_from: string;
}

const COLUMNS = {
  stream: 'text',
  sequence: 'bigint',
  identity: 'text',
  topic: 'text',
  value: 'bytea',
  jws: 'text',
} as const;

const WITNESSES: BulkTable<WitnessRow> = { name: 'fork_witness', columns: COLUMNS, onConflict: 'DO NOTHING' };

const HEARD: BulkTable<HeardRow> = {
  name: 'fork_evidence',
  columns: {
    ...COLUMNS,
    counted_identity: 'text',
    prevhash: 'text',
    partition: 'integer',
    offset: 'bigint',
    heard_from: 'text',
  },
  onConflict: 'DO NOTHING',
};

function rowOf({ link, topic, value, jws }: Witness): WitnessRow {
  const { stream, sequence, identity } = link;
  return { stream, sequence, identity, topic, value, jws };
}

/** Keeps a record beside the evidence that it collides with. */
export async function keepWitness({ manager }: Tx, witness: Witness): Promise<void> {
  await bulkInsert(manager, WITNESSES, [rowOf(witness)]);
}

/** Keeps a record that somebody else saw and that does not count here, as evidence. It has no offset here, hence a negative one. */
export async function keepHeard(
  { manager }: Tx,
  witness: Witness,
  { counted, from }: { readonly counted: string | undefined; readonly from: string },
): Promise<void> {
  const { link, partition } = witness;
  await bulkInsert(manager, HEARD, [
    {
      ...rowOf(witness),
      counted_identity: counted,
      prevhash: link.prevhash,
      partition,
      offset: -BigInt(link.sequence),
      heard_from: from,
    },
  ]);
}
