import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { generateSigningKeyPem, signerFromPem } from '@qalqan/crypto-node';
import { writeOpenApi } from '@qalqan/http-kit';
import { AuditModule } from './audit.module.js';
import { OPENAPI, ROOT_ROUTES } from './schemas.js';

/** Writes the interface as a document: `node dist/openapi.js [FILE]`, by default docs/generated of the repository. */
const file = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../../docs/generated/openapi/audit-log.json'));
const stand = { settings: { leaseMs: 1, batchMs: 1, pollMs: 1, lateMs: 1 }, members: [], checkpointFile: '' };
const module = AuditModule.forRoot({
  ...stand,
  logSigner: signerFromPem(generateSigningKeyPem()),
  onFatal: () => undefined,
});

await mkdir(dirname(file), { recursive: true });
await writeOpenApi(module, file, { openapi: OPENAPI, rootRoutes: ROOT_ROUTES });
