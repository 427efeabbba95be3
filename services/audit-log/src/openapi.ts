import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { generateSigningKeyPem, signerFromPem } from '@qalqan/crypto-node';
import { writeOpenApi } from '@qalqan/http-kit';
import { silentLogger } from '@qalqan/telemetry';
import { AppModule } from './app.module.js';
import { OPENAPI, ROOT_ROUTES } from './schemas.js';

/** Writes the interface as a document: `node dist/openapi.js [FILE]`, by default docs/generated of the repository. */
const file = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../../docs/generated/openapi/audit-log.json'));
const signer = signerFromPem(generateSigningKeyPem());

/** Stand-ins: in Nest's preview mode no provider is ever made. */
const module = AppModule.forRoot({
  store: { url: '', entities: [], migrations: [] },
  messaging: {
    instance: 'audit',
    member: 'audit',
    topics: [],
    kafka: { brokers: [] },
    signer,
    agreementDigest: '',
    logger: silentLogger,
  },
  audit: {
    settings: {
      ...{ leaseMs: 1, batchMs: 1, pollMs: 1, lateMs: 1 },
      refusals: { burst: 1, perSecond: 1, windowMs: 1 },
    },
    memberSigner: signer,
    members: [],
    logSigner: signer,
    checkpointFile: '',
    onFatal: () => undefined,
  },
});

await mkdir(dirname(file), { recursive: true });
await writeOpenApi(module, file, { openapi: OPENAPI, rootRoutes: ROOT_ROUTES });
