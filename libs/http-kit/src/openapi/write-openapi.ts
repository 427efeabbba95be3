import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { silentLogger } from '@qalqan/telemetry';
import { applyRoutePrefix, fastifyAdapter, type NestOptions } from '../server/create-http-app.js';
import { previewModule, type ServiceModule } from '../server/http-kit.module.js';
import { buildOpenApi, type OpenApiOptions } from './build-openapi.js';

export interface WriteOpenApiOptions {
  readonly openapi: OpenApiOptions;
  /** The same as for `createHttpApp`. */
  readonly rootRoutes?: readonly string[];
}

/**
 * Writes the OpenAPI document of a service's module. Nest's preview mode reads controllers and modules without making
 * a single provider, so neither database nor Kafka nor keys are needed; `module` may be a class or a dynamic module
 * whose factories are never called.
 */
export async function writeOpenApi(module: ServiceModule, file: string, options: WriteOpenApiOptions): Promise<void> {
  const adapter = fastifyAdapter({ requestTimeoutMs: 1_000, logger: silentLogger });
  const nest: NestOptions = { preview: true, logger: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(previewModule(module), adapter, nest);
  applyRoutePrefix(app, options.rootRoutes ?? []);
  const document = buildOpenApi(app, options.openapi);
  await writeFile(file, `${JSON.stringify(document, null, 2)}\n`);
}
