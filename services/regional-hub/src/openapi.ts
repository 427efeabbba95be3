import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { generateSigningKeyPem, signerFromPem } from '@qalqan/crypto-node';
import { writeOpenApi } from '@qalqan/http-kit';
import { silentLogger } from '@qalqan/telemetry';
import { AppModule, type AppOptions } from './app.module.js';
import { OPENAPI } from './schemas.js';
import { ENTITIES, MIGRATIONS } from './store/schema.js';

/** Writes the interface as a document: `node dist/openapi.js [FILE]`, by default docs/generated of the repository. */
const file = resolve(
  process.argv[2] ?? resolve(import.meta.dirname, '../../../docs/generated/openapi/regional-hub.json'),
);

/** Stand-ins: in Nest's preview mode no provider is ever made. */
const options: AppOptions = {
  store: { url: '', entities: ENTITIES, migrations: MIGRATIONS },
  messaging: {
    instance: 'hub',
    member: 'hub',
    topics: [],
    kafka: { brokers: [] },
    signer: signerFromPem(generateSigningKeyPem()),
    agreementDigest: '',
    logger: silentLogger,
  },
  hub: {
    settings: { foldBatch: 1, leaseMs: 1, pollMs: 1, stateIntervalMs: 1, verifyWaitMs: 1, checksPerMinute: 1 },
    parties: [],
    onFatal: () => undefined,
  },
};

await mkdir(dirname(file), { recursive: true });
await writeOpenApi(AppModule.forRoot(options), file, { openapi: OPENAPI });
