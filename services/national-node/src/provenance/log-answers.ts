import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { ProofInvalid } from '@qalqan/ledger';

const Size = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
/** A tree of 2^53 leaves has proofs of 53 hashes; consistency needs at most one more. */
const Proof = Type.Array(Type.String({ maxLength: 44 }), { maxItems: 64 });

/** What we use of `GET /api/v1/proofs/inclusion`; a later log may say more. */
export const InclusionAnswer = Type.Object({
  index: Size,
  size: Size,
  proof: Proof,
  /** Null when the log never signed exactly this size. */
  checkpoint: Type.Union([Type.String({ maxLength: 8_192 }), Type.Null()]),
});

/** What we use of `GET /api/v1/proofs/consistency`. */
export const ConsistencyAnswer = Type.Object({ proof: Proof });

export type InclusionAnswer = Static<typeof InclusionAnswer>;

/** The answer in its form; throws {@link ProofInvalid} for any other. */
export function readAnswer<S extends typeof InclusionAnswer | typeof ConsistencyAnswer>(
  schema: S,
  answer: unknown,
): Static<S> {
  if (!Value.Check(schema, answer)) throw new ProofInvalid('the log answers in another form');
  return answer;
}
