import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { ConfigInvalid, readSecretFile } from '@qalqan/config';
import { HttpRefillSource } from './http-refill-source.js';
import type { RefillSource } from './refill-source.js';

const FILE = 'QALQAN_REFILL_OWNERS_FILE';

const Url = Type.String({ pattern: '^https?://[^\\s#]+$' });
const Owners = Type.Array(
  Type.Object(
    {
      stream: Type.String({ pattern: '^[a-z][a-z0-9-]{0,31}/[0-9]{1,4}$' }),
      url: Url,
      issuer: Url,
      clientId: Type.String({ minLength: 1 }),
      clientSecret: Type.String({ minLength: 1 }),
    },
    { additionalProperties: false },
  ),
);

/**
 * A source for each stream: its owner's service, which keeps all that it has sent, also what was refused elsewhere.
 * `path` is a secret file; throws `ConfigInvalid` in the name of `service`.
 */
export function refillOwners(service: string, path: string): RefillSource[] {
  return parsed(service, readSecretFile(FILE, path)).map(
    ({ stream, url, issuer, clientId, clientSecret }) =>
      new HttpRefillSource({
        ...{ name: 'owner', url, streams: [stream], member: stream.slice(0, stream.indexOf('/')) },
        client: { issuer, clientId, secret: () => clientSecret },
      }),
  );
}

function parsed(service: string, text: string): Static<typeof Owners> {
  try {
    const owners: unknown = JSON.parse(text);
    if (Value.Check(Owners, owners)) return owners;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ConfigInvalid(service, [
    { env: FILE, message: 'names no JSON list of {stream, url, issuer, clientId, clientSecret}' },
  ]);
}
