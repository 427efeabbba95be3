import { Type, type Static } from '@sinclair/typebox';
import { Sha256Hex } from '../../text-forms.js';

/**
 * What the hub's state was once it had folded each stream up to these positions. Verdicts count as far as they stand
 * before this record on the hub's own stream.
 */
export const HubStateBody = Type.Object(
  {
    algorithm: Type.Literal('lthash16-mgf1-sha256'),
    ruleset: Type.String({ minLength: 1, maxLength: 64, pattern: '^[a-z0-9._-]+$' }),
    agreement: Type.String({ pattern: '^[1-9][0-9]{0,8}$' }),
    positions: Type.Record(
      Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$' }),
      Type.String({ pattern: '^[0-9]{16}$', description: 'last sequence folded' }),
      { additionalProperties: false },
    ),
    digest: Sha256Hex('digest of the state; see SPEC-EVT §4'),
  },
  { $id: 'urn:qalqan:schema:hub.state:v1', additionalProperties: false, description: "A digest of the hub's state" },
);

export type HubStateBody = Static<typeof HubStateBody>;
