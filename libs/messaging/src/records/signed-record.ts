/** A record as it stood on its topic: who has it can check it without trusting who gave it. */
export interface SignedRecord {
  readonly sequence: number;
  /** Hex SHA-256; see SPEC-SIG §3. */
  readonly identity: string;
  readonly topic: string;
  /** Record key, which is the event's subject. */
  readonly key: string;
  /** The exact signed bytes, base64. */
  readonly value: string;
  readonly jws: string;
}

const text = { type: 'string' } as const;

/** OpenAPI schema of a {@link SignedRecord}; a service lists it among its components under that name. */
export const SIGNED_RECORD_SCHEMA = {
  type: 'object',
  required: ['sequence', 'identity', 'topic', 'key', 'value', 'jws'],
  properties: {
    sequence: { type: 'integer', minimum: 1 },
    identity: { ...text, pattern: '^[0-9a-f]{64}$' },
    topic: text,
    key: text,
    value: { ...text, contentEncoding: 'base64', description: 'the exact signed bytes' },
    jws: text,
  },
} as const;

/** Bytes of an answer before base64; records near the size limit make pages short. */
const MAX_PAGE_BYTES = 8 * 1_048_576;

/** How many of these records, by their sizes, go into an answer: at least one. */
export function fittingRecords(sizes: readonly number[], limit: number): number {
  let bytes = 0;
  const beyond = sizes.findIndex((size) => {
    bytes += size;
    return bytes > MAX_PAGE_BYTES;
  });
  return Math.min(limit, beyond === -1 ? sizes.length : Math.max(1, beyond));
}
