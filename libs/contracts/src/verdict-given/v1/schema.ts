import { Type, type Static } from '@sinclair/typebox';
import { Code, MemberId, Sha256Hex } from '../../text-forms.js';

/** An analyst judged a hit. The latest verdict on the stream counts; `proposed` takes an earlier one back. */
export const VerdictGivenBody = Type.Object(
  {
    hit: Sha256Hex('hit that is judged'),
    verdict: Code('verdict', 'confirmed, dismissed, or proposed to undo'),
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
