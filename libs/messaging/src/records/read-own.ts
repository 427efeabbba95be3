import type { Database } from '@qalqan/store';

/** A row of the outbox that is a record of our own stream. */
export interface OwnRow {
  readonly sequence: string;
  readonly identity: string;
  readonly topic: string;
  readonly key: Buffer;
  readonly value: Buffer;
  readonly jws: string;
}

/** Records of our own stream from sequence `from` on, in order, at most `limit`. */
export function readOwn(
  database: Database,
  stream: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<OwnRow[]> {
  return database.read((manager) =>
    manager.query<OwnRow[]>(
      `SELECT sequence, identity, topic, key, value, jws FROM outbox
         WHERE stream = $1 AND sequence >= $2 ORDER BY sequence LIMIT $3`,
      [stream, from, limit],
    ),
  );
}
