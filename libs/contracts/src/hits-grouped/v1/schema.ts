import { Type, type Static } from '@sinclair/typebox';
import { RecipientId } from '../../envelope/v1/schema.js';
import { RulesetName } from '../../hit/hit.js';
import { Sha256Hex, closed } from '../../text-forms.js';

/**
 * Hits that rested on one value went into its group, as more alerts than the ruleset names hold it by now: one event
 * per recipient for all of them.
 */
export const HitsGroupedBody = Type.Object(
  {
    recipient: RecipientId,
    group: Sha256Hex('group that they went into'),
    ruleset: RulesetName,
    hits: Type.Array(
      Type.Object({ id: Sha256Hex('hit that no longer stands alone'), revision: Type.Integer({ minimum: 2 }) }, closed),
      { minItems: 1, maxItems: 1000 },
    ),
  },
  { $id: 'urn:qalqan:schema:hits.grouped:v1', ...closed, description: 'Hits went into a group' },
);

export type HitsGroupedBody = Static<typeof HitsGroupedBody>;
