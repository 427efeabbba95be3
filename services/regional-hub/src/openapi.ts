import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { writeOpenApi } from '@qalqan/http-kit';
import { HubModule } from './hub.module.js';
import { OPENAPI } from './schemas.js';

/** Writes the interface as a document: `node dist/openapi.js [FILE]`, by default docs/generated of the repository. */
const file = resolve(
  process.argv[2] ?? resolve(import.meta.dirname, '../../../docs/generated/openapi/regional-hub.json'),
);
const settings = { foldBatch: 1, leaseMs: 1, pollMs: 1, stateIntervalMs: 1, verifyWaitMs: 1 };

await mkdir(dirname(file), { recursive: true });
await writeOpenApi(HubModule.forRoot({ settings, parties: [], onFatal: () => undefined }), file, { openapi: OPENAPI });
