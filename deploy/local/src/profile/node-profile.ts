import { Type, type Static } from '@sinclair/typebox';
import { loadProfile, schemaVerdict } from '@qalqan/config';
import { join } from 'node:path';
import { ROOT } from '../state/folder.js';

const closed = { additionalProperties: false } as const;
const MemberId = Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}$' });
const Text = Type.String({ minLength: 1, maxLength: 200 });
/** Marks of TLP 2.0 (FIRST, 2022) that may stand on an alert between parties; CLEAR is for the public. */
const Tlp = Type.Union([
  Type.Literal('RED'),
  Type.Literal('AMBER+STRICT'),
  Type.Literal('AMBER'),
  Type.Literal('GREEN'),
]);

/** Schema of deploy/nodes/<party>/node.yaml. */
export const NodeProfileSchema = Type.Object(
  {
    id: MemberId,
    name: Text,
    country: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
    languages: Type.Array(Type.String({ pattern: '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$' }), {
      minItems: 1,
      uniqueItems: true,
    }),
    timeZone: Type.String({ pattern: '^[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+$' }),
    legalBasis: Type.Array(Type.Object({ act: Text, covers: Text }, closed), { minItems: 1 }),
    dutyDesk: Type.Object(
      { name: Text, hours: Text, email: Type.String({ pattern: '^[a-z0-9.-]+@[a-z0-9.-]+$' }) },
      closed,
    ),
    retention: Type.Object(
      {
        reviewMonths: Type.Integer({ minimum: 1, maximum: 36 }),
        eraseMonths: Type.Integer({ minimum: 1, maximum: 120 }),
      },
      closed,
    ),
    handling: Type.Object(
      {
        defaultTlp: Tlp,
        allowedTlp: Type.Array(Tlp, { minItems: 1, uniqueItems: true }),
        mayAddress: Type.Array(MemberId, { uniqueItems: true }),
      },
      closed,
    ),
  },
  closed,
);

/** What differs between parties. */
export type NodeProfile = Static<typeof NodeProfileSchema>;

/** Path of a party's profile. */
export function profileFile(party: string): string {
  return join(ROOT, 'deploy', 'nodes', party, 'node.yaml');
}

/** Reads and checks a party's profile; throws `ConfigInvalid` with every problem. */
export function loadNodeProfile(party: string): NodeProfile {
  return loadProfile('QALQAN_PROFILE', profileFile(party), schemaVerdict(NodeProfileSchema));
}
