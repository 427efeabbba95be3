import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_SCHEMA, schemaRef, toComponents, type ComponentSchemas } from './component-schemas.js';

export interface OpenApiOptions {
  readonly title: string;
  readonly description: string;
  /** Version of the interface, not of the build: a document changes when the interface does. */
  readonly version: string;
  readonly schemas?: ComponentSchemas;
}

/** Holds the document for the route that serves it: routes exist before the document can be made of them. */
export interface OpenApiHolder {
  document: object;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Makes the OpenAPI 3.1 document of an application; needs its routes but no running provider. */
export function buildOpenApi(app: INestApplication, options: OpenApiOptions): object {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(options.title)
    .setDescription(options.description)
    .setVersion(options.version)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  const schemas = { ...document.components?.schemas, ...toComponents(options.schemas ?? {}), Problem: PROBLEM_SCHEMA };
  addProblems(document);
  nameWildcards(document);
  return { ...document, components: { ...document.components, schemas } };
}

/** Every operation may answer a problem; said once here instead of at each route. */
function addProblems(document: OpenAPIObject): void {
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      operation.responses['default'] ??= {
        description: 'Any failure, as problem details',
        content: { 'application/problem+json': { schema: schemaRef('Problem') } },
      };
    }
  }
}

/** Fastify calls a wildcard `*`; the address in the document has it by the name that the route pattern gives it. */
function nameWildcards(document: OpenAPIObject): void {
  for (const [path, item] of Object.entries(document.paths)) {
    const name = /\{([^}]+)\}$/.exec(path)?.[1];
    if (name === undefined) continue;
    for (const method of METHODS) {
      for (const parameter of item[method]?.parameters ?? []) {
        if ('name' in parameter && parameter.in === 'path' && parameter.name === '*') parameter.name = name;
      }
    }
  }
}
