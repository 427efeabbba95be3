import { Type, type Static } from '@sinclair/typebox';
import { Sha256Hex } from '../../text-forms.js';

/** The audit log commits to its entries: a C2SP signed-note checkpoint, carried whole. */
export const AuditCheckpointBody = Type.Object(
  {
    origin: Type.String({ minLength: 1, maxLength: 200 }),
    size: Type.Integer({ minimum: 0, description: 'entries the tree holds' }),
    root: Sha256Hex('RFC 6962 root hash'),
    note: Type.String({ minLength: 1, maxLength: 8192, description: 'signed note, byte for byte' }),
  },
  {
    $id: 'urn:qalqan:schema:audit.checkpoint:v1',
    additionalProperties: false,
    description: 'A checkpoint of the audit log',
  },
);

export type AuditCheckpointBody = Static<typeof AuditCheckpointBody>;
