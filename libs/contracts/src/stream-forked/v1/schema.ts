import { Type, type Static } from '@sinclair/typebox';
import { MemberId, Sha256Hex, closed } from '../../text-forms.js';

const Sequence = (minimum: number, description: string) =>
  Type.Integer({ minimum, maximum: Number.MAX_SAFE_INTEGER, description });

/**
 * Somebody saw two records of a stream that no honest member signs both. Identities alone: nothing of the records stands
 * here, not even their size, and nothing takes effect before a reader has opened both itself (docs/adr/0005).
 */
export const StreamForkedBody = Type.Object(
  {
    member: MemberId('whose stream it is'),
    stream: Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$', description: 'stream that is forked' }),
    sequence: Sequence(1, 'position of the record that did not count with the publisher'),
    counted: Type.Object(
      {
        sequence: Sequence(0, 'that position, or the one before it; 0 is the agreement'),
        identity: Sha256Hex('what counts there with the publisher'),
      },
      closed,
    ),
    other: Type.Object(
      { identity: Sha256Hex('of the record that did not count'), prevhash: Sha256Hex('predecessor that it names') },
      closed,
    ),
  },
  { $id: 'urn:qalqan:schema:stream.forked:v1', ...closed, description: 'A stream shows two histories' },
);

export type StreamForkedBody = Static<typeof StreamForkedBody>;
