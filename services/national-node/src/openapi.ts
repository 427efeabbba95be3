import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { generateSigningKeyPem, signerFromPem } from '@qalqan/crypto-node';
import { writeOpenApi } from '@qalqan/http-kit';
import { silentLogger } from '@qalqan/telemetry';
import { OPENAPI_OPTIONS } from './interface/openapi-options.js';
import { NodeModule, type NodeOptions } from './node.module.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';

/** Writes the interface as a document: `node dist/openapi.js [FILE]`, by default docs/generated of the repository. */
const file = resolve(
  process.argv[2] ?? resolve(import.meta.dirname, '../../../docs/generated/openapi/national-node.json'),
);

const signer = signerFromPem(generateSigningKeyPem());

/** Stand-ins: in Nest's preview mode no provider is ever made. */
const options: NodeOptions = {
  profile: {
    id: 'kz',
    name: '',
    dutyDesk: { name: '', hours: '', email: '' },
    retention: { reviewMonths: 12, eraseMonths: 36 },
    handling: { defaultTlp: 'AMBER', allowedTlp: ['AMBER'], mayAddress: [] },
  },
  store: { url: '', entities: ENTITIES, migrations: MIGRATIONS },
  messaging: {
    instance: 'kz',
    member: 'kz',
    topics: [],
    kafka: { brokers: [] },
    signer,
    agreementDigest: '',
    logger: silentLogger,
  },
  audit: { url: '', timeoutMs: 0 },
  checks: { hubUrl: undefined, timeoutMs: 0, perMinute: 1, signer },
};

await mkdir(dirname(file), { recursive: true });
await writeOpenApi(NodeModule.forRoot(options), file, { openapi: OPENAPI_OPTIONS });
