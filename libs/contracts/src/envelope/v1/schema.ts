import { Type, type Static } from '@sinclair/typebox';
import { MemberId, Sha256Hex, UtcInstant } from '../../text-forms.js';

/**
 * CloudEvents 1.0 event in structured JSON mode with the platform's extension attributes (docs/spec/SPEC-EVT.md §2).
 * Attributes are readable by whoever can read the topic: they MUST NOT hold personal data.
 */
export const EnvelopeV1 = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    id: Type.String({
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
      description: 'UUIDv7 (RFC 9562); unique per source',
    }),
    source: Type.String({ pattern: '^urn:qalqan:party:[a-z][a-z0-9-]{0,31}$', description: 'publishing member' }),
    type: Type.String({
      pattern: '^qalqan(\\.[a-z]+){2,4}\\.v[1-9][0-9]*$',
      description: 'event type with its version',
    }),
    subject: Type.String({
      minLength: 1,
      maxLength: 128,
      pattern: '^[A-Za-z0-9._:/-]+$',
      description: 'what the event is about: an alert reference, a hit id; equals the record key',
    }),
    time: UtcInstant('when the sender says it made the event; never used for order'),
    datacontenttype: Type.Literal('application/json'),
    dataschema: Type.String({ pattern: '^urn:qalqan:schema:[a-z.]+:v[1-9][0-9]*$' }),
    stream: Type.String({
      pattern: '^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$',
      description: 'stream of the publisher, `kz/0`',
    }),
    sequence: Type.String({ pattern: '^[0-9]{16}$', description: 'gapless position in the stream, from 1' }),
    prevhash: Sha256Hex("identity of the stream's previous record; at position 1 the digest of the genesis agreement"),
    agreement: Type.String({ pattern: '^[1-9][0-9]{0,8}$', description: 'version of the agreement the sender holds' }),
    commitment: Sha256Hex('SHA-256 over the JCS form (RFC 8785) of data'),
    data: Type.Object(
      {
        salt: Type.String({
          pattern: '^[A-Za-z0-9_-]{43}$',
          description: '32 random bytes, base64url; keeps the commitment from being guessed',
        }),
        body: Type.Unknown({ description: 'the body that `type` names' }),
      },
      { additionalProperties: false },
    ),
  },
  {
    $id: 'urn:qalqan:schema:envelope:v1',
    additionalProperties: false,
    description: 'A signed event as it stands in a Kafka record',
  },
);

export type EnvelopeV1 = Static<typeof EnvelopeV1>;

/** Member id at the end of a `source`. */
export const SOURCE_PREFIX = 'urn:qalqan:party:';

export const RecipientId = MemberId('party this event is for');
