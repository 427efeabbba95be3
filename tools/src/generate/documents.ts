import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CONTRACTS,
  eventsTopic,
  mayPublish,
  MAX_RECORD_BYTES,
  type EventContract,
  type PublisherKind,
} from '@qalqan/contracts';
import { SCHEMAS } from '@qalqan/contracts/schemas';
import type { TSchema } from '@sinclair/typebox';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = join(root, 'docs/generated');

/** Members of the standard deployment by what they publish; the agreement decides, this only draws the channels. */
const PUBLISHERS: Readonly<Record<Exclude<PublisherKind, 'member'>, readonly string[]>> = {
  party: ['kz', 'kg', 'tj', 'tm', 'uz', 'unodc'],
  hub: ['hub'],
  audit: ['audit'],
};

const fileOf = (schema: TSchema): string => `${(schema.$id ?? '').split(':').slice(3).join('.')}.schema.json`;
const messageName = ({ type }: EventContract<never>): string => type.replace(/^qalqan\./, '').replaceAll('.', '-');

function writeJson(path: string, value: unknown): void {
  // `discriminator` is a hint to our validator compiler, not a keyword of JSON Schema 2020-12.
  const plain = (name: string, member: unknown): unknown => (name === 'discriminator' ? undefined : member);
  writeFileSync(path, `${JSON.stringify(value, plain, 2)}\n`);
}

/** JSON Schema 2020-12 of the envelope and of every body, for clients in other languages. */
function writeSchemas(): void {
  mkdirSync(join(out, 'schemas'), { recursive: true });
  for (const schema of SCHEMAS) {
    writeJson(join(out, 'schemas', fileOf(schema)), {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...schema,
    });
  }
}

function message(contract: EventContract<never>): object {
  const envelope = SCHEMAS[0] as TSchema & { properties: Record<string, unknown> };
  const { properties } = envelope;
  const data = properties['data'] as { properties: Record<string, unknown> };
  return {
    name: contract.type,
    title: contract.summary,
    contentType: 'application/cloudevents+json',
    headers: {
      type: 'object',
      required: ['content-type', 'jws'],
      properties: {
        'content-type': { const: 'application/cloudevents+json' },
        jws: { type: 'string', description: 'detached JWS over the exact value bytes; docs/spec/SPEC-SIG.md' },
        traceparent: { type: 'string', description: 'W3C Trace Context; not signed' },
      },
    },
    bindings: { kafka: { key: { type: 'string', description: 'subject of the event' }, bindingVersion: '0.5.0' } },
    payload: {
      ...envelope,
      $id: undefined,
      properties: {
        ...properties,
        type: { const: contract.type },
        dataschema: { const: contract.dataschema },
        data: { ...data, properties: { ...data.properties, body: contract.schema } },
      },
    },
  };
}

function channel(member: string, contracts: readonly EventContract<never>[]): object {
  return {
    address: eventsTopic(member),
    description: `Events of ${member}, in the order in which it signed them`,
    messages: Object.fromEntries(
      contracts.map((contract) => [messageName(contract), { $ref: `#/components/messages/${messageName(contract)}` }]),
    ),
    bindings: {
      kafka: {
        topic: eventsTopic(member),
        partitions: 1,
        topicConfiguration: { 'max.message.bytes': MAX_RECORD_BYTES, 'retention.ms': -1 },
        bindingVersion: '0.5.0',
      },
    },
  };
}

/** AsyncAPI 3.0 of all topics. */
function writeAsyncApi(): void {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const pairs = Object.entries(PUBLISHERS).flatMap(([kind, members]) =>
    members.map((member) => ({ member, contracts: CONTRACTS.filter((contract) => mayPublish(contract, kind)) })),
  );
  writeJson(join(out, 'asyncapi.json'), {
    asyncapi: '3.0.0',
    info: {
      title: 'Qalqan events',
      version,
      description:
        'Signed events of the parties, the hub and the audit log. The agreement topic carries notes, not events; see docs/spec/SPEC-SIG.md.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(pairs.map(({ member, contracts }) => [member, channel(member, contracts)])),
    operations: Object.fromEntries(
      pairs.map(({ member, contracts }) => [
        `publish-${member}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${member}` },
          messages: contracts.map((contract) => ({ $ref: `#/channels/${member}/messages/${messageName(contract)}` })),
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(CONTRACTS.map((contract) => [messageName(contract), message(contract)])),
    },
  });
}

writeSchemas();
writeAsyncApi();
