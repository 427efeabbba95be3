import { Type, type Static } from '@sinclair/typebox';
import { Code, MemberId, Sha256Hex } from '../../text-forms.js';

/**
 * An analyst judged a hit. The latest verdict on the stream counts; `proposed` takes an earlier one back. It rests on what the
 * two events in `on` say: once a correction takes that away or adds to it, the hub itself takes it back.
 */
export const VerdictGivenBody = Type.Object(
  {
    hit: Sha256Hex('hit that is judged'),
    verdict: Code('verdict', 'confirmed, dismissed, or proposed to undo'),
    reason: Type.Optional(Code('verdict-reason', 'why; `evidence-…` and `evaluation-…` are the hub alone')),
    on: Type.Optional(
      Type.Unsafe<[string, string]>(
        Type.Array(Sha256Hex('identity of an event'), {
          minItems: 2,
          maxItems: 2,
          description: 'events of the two alerts as they were judged, lower reference first',
        }),
      ),
    ),
    by: Type.Object(
      {
        member: MemberId('whose analyst'),
        subject: Type.String({ minLength: 1, maxLength: 128, description: 'account at its identity provider' }),
      },
      { additionalProperties: false },
    ),
  },
  {
    $id: 'urn:qalqan:schema:verdict.given:v1',
    additionalProperties: false,
    description: 'A hit is confirmed or dismissed',
  },
);

export type VerdictGivenBody = Static<typeof VerdictGivenBody>;
