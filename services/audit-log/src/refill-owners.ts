import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { ConfigInvalid, readSecretFile } from '@qalqan/config';
import { HttpRefillSource, type RefillSource } from '@qalqan/messaging';

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

/** A source for each stream: its owner's node, which keeps all that it has sent. Throws `ConfigInvalid`. */
export function refillOwners(path: string): RefillSource[] {
  return parsed(readSecretFile(FILE, path)).map(
    ({ stream, url, issuer, clientId, clientSecret }) =>
      new HttpRefillSource({
        ...{ name: 'owner', url, streams: [stream] },
        client: { issuer, clientId, secret: () => clientSecret },
      }),
  );
}

function parsed(text: string): Static<typeof Owners> {
  try {
    const owners: unknown = JSON.parse(text);
    if (Value.Check(Owners, owners)) return owners;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ConfigInvalid('audit-log', [
    { env: FILE, message: 'names no JSON list of {stream, url, issuer, clientId, clientSecret}' },
  ]);
}
