import { Inject, Injectable } from '@nestjs/common';
import { nodeHasher } from '@qalqan/crypto-node';
import { Invalid, NotFound } from '@qalqan/errors';
import { proveConsistency, proveInclusion, rootFromTiles } from '@qalqan/ledger';
import { encodeBase64, fromHex, toHex } from '@qalqan/signing';
import { Database } from '@qalqan/store';
import type { EntityManager } from 'typeorm';
import { tileReader } from '../ledger/ledger-reader.js';
import { LOG_KEYS, type LogKeys } from '../tokens.js';
import { noteOfSize, requireHead } from './heads.js';
import type { ConsistencyQuery, InclusionQuery } from './proof.query.js';

/** That an entry is in the tree of a size. Hashes of the proof are base64, bottom-up; identifiers are hex. */
export interface InclusionProof {
  readonly origin: string;
  readonly index: number;
  readonly size: number;
  readonly leafHash: string;
  readonly root: string;
  readonly proof: readonly string[];
  /** Signed note of this size; null when the log never signed exactly this size. */
  readonly checkpoint: string | null;
}

/** That one tree is a prefix of another. */
export interface ConsistencyProof {
  readonly origin: string;
  readonly from: number;
  readonly to: number;
  readonly fromRoot: string;
  readonly toRoot: string;
  readonly proof: readonly string[];
  readonly checkpoint: string | null;
}

interface Found {
  readonly index: string;
  readonly leaf_hash: Buffer;
}

/** Proofs out of the stored tiles. They hold hashes alone, and are open to all. */
@Injectable()
export class ProofService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LOG_KEYS) private readonly keys: LogKeys,
  ) {}

  async inclusion(query: InclusionQuery): Promise<InclusionProof> {
    return this.database.read(async (manager) => {
      const size = await sizeWithin(manager, query.size, '/size');
      const { index, leaf_hash: leafHash } = await find(manager, query);
      if (Number(index) >= size) throw new NotFound('the tree of this size does not hold the entry');
      const read = tileReader(manager);
      const proof = await proveInclusion(nodeHasher, read, Number(index), size);
      return {
        origin: this.keys.signer.name,
        index: Number(index),
        size,
        leafHash: toHex(leafHash),
        root: toHex(await rootFromTiles(nodeHasher, read, size)),
        proof: proof.map((hash) => encodeBase64(hash)),
        checkpoint: await noteOfSize(manager, size),
      };
    });
  }

  async consistency(query: ConsistencyQuery): Promise<ConsistencyProof> {
    return this.database.read(async (manager) => {
      const to = await sizeWithin(manager, query.to, '/to');
      const { from } = query;
      if (from === undefined || from > to) throw invalid('/from', 'a size from 1 up to that of the later tree');
      const read = tileReader(manager);
      const proof = await proveConsistency(nodeHasher, read, from, to);
      return {
        origin: this.keys.signer.name,
        from,
        to,
        fromRoot: toHex(await rootFromTiles(nodeHasher, read, from)),
        toRoot: toHex(await rootFromTiles(nodeHasher, read, to)),
        proof: proof.map((hash) => encodeBase64(hash)),
        checkpoint: await noteOfSize(manager, to),
      };
    });
  }
}

async function sizeWithin(manager: EntityManager, asked: number | undefined, pointer: string): Promise<number> {
  const { size } = await requireHead(manager);
  if (asked !== undefined && asked > size) throw invalid(pointer, 'at most the size of the newest checkpoint');
  return asked ?? size;
}

async function find(manager: EntityManager, { index, identity, leafHash }: InclusionQuery): Promise<Found> {
  const given = Object.entries({ index, identity, leafHash }).filter(([, value]) => value !== undefined);
  const [by, ...others] = given;
  if (by === undefined || others.length > 0) throw invalid('/index', 'exactly one of index, identity and leafHash');
  const [row] = await manager.query<Found[]>(
    `SELECT index, leaf_hash FROM ledger_entry WHERE ${COLUMN[by[0]] ?? ''} = $1 ORDER BY index LIMIT 1`,
    [leafHash === undefined ? by[1] : Buffer.from(fromHex(leafHash))],
  );
  if (row === undefined) throw new NotFound('no such entry');
  return row;
}

const COLUMN: Readonly<Record<string, string>> = { index: 'index', identity: 'identity', leafHash: 'leaf_hash' };

function invalid(pointer: string, message: string): Invalid {
  return new Invalid('parameter-invalid', message, [{ pointer, code: 'parameter-invalid', message }]);
}
