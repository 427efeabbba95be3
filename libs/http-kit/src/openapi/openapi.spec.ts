import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Inject, Module, type DynamicModule } from '@nestjs/common';
import { Public } from '../auth/access.js';
import { sampleApp } from '../testing/sample-app.js';
import { SampleModule } from '../testing/sample-service.js';
import { toComponents } from './component-schemas.js';
import { writeOpenApi } from './write-openapi.js';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Record<string, unknown> & { responses: Record<string, unknown> }>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

@Controller()
class TreeController {
  constructor(@Inject('database') readonly database: unknown) {}

  @Get('checkpoint')
  @Public()
  checkpoint(): string {
    return '';
  }
}

/** Like a service's: its provider would open a connection. */
@Module({})
class ServiceModule {
  static forRoot(): DynamicModule {
    const database = {
      provide: 'database',
      useFactory: (): never => {
        throw new Error('a database was opened');
      },
    };
    return { module: ServiceModule, providers: [database], controllers: [TreeController] };
  }
}

async function documentOf(
  ...[module, options]: [Parameters<typeof writeOpenApi>[0], Omit<Parameters<typeof writeOpenApi>[2], 'openapi'>]
): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'qalqan-openapi-'));
  const file = join(folder, 'openapi.json');
  const schemas = {
    Paint: { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'qalqan:paint', type: 'object' },
  };
  await writeOpenApi(module, file, { ...options, openapi: { title: 'T', description: 'D', version: '1', schemas } });
  const text = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return JSON.parse(text) as Document;
}

describe('writeOpenApi', () => {
  it('describes routes, rights, pages and problems', async () => {
    const { openapi, paths, components } = await documentOf(SampleModule, {});
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/health/live',
        '/metrics',
        '/api/v1/about',
        '/api/v1/things',
        '/api/v1/things/{reference}/release',
      ]),
    );
    const create = paths['/api/v1/things']?.['post'];
    expect(create).toMatchObject({
      operationId: 'Things.create',
      'x-qalqan-roles': ['drafter'],
      security: [{ bearer: [] }],
    });
    expect(create?.responses['default']).toEqual({
      description: 'Any failure, as problem details',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
    expect(paths['/api/v1/things']?.['get']).toMatchObject({ security: [{}] });
    expect(JSON.stringify(paths['/api/v1/things']?.['get'])).toContain('#/components/schemas/Paint');
    expect(components.schemas['Paint']).toEqual({ type: 'object' });
    expect(components.schemas).toHaveProperty('Problem');
    expect(components.schemas).toHaveProperty('Draft');
  });

  it('makes no provider and keeps root routes at the root', async () => {
    const { paths } = await documentOf(ServiceModule.forRoot(), { rootRoutes: ['checkpoint'] });
    expect(paths).toHaveProperty('/checkpoint');
    expect(paths).not.toHaveProperty('/api/v1/checkpoint');
  });

  it('gives the same routes as the running service serves', async () => {
    const sample = await sampleApp();
    const served = (await sample.call('/api/v1/openapi.json')).json as unknown as Document;
    await sample.app.close();
    const written = await documentOf(SampleModule, {});
    expect(written.paths).toEqual(served.paths);
    expect(written.components.schemas).toEqual(served.components.schemas);
  });
});

describe('toComponents', () => {
  it('points references at components and leaves properties named $id alone', () => {
    const components = toComponents({
      Alert: { $id: 'qalqan:alert', properties: { person: { $ref: 'qalqan:person' }, other: { $ref: '#/$defs/x' } } },
      Person: { $id: 'qalqan:person', properties: { $id: { type: 'string' } } },
    });
    expect(components).toEqual({
      Alert: { properties: { person: { $ref: '#/components/schemas/Person' }, other: { $ref: '#/$defs/x' } } },
      Person: { properties: { $id: { type: 'string' } } },
    });
  });
});
