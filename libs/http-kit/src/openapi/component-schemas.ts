/** JSON Schemas of libs/contracts by the name they get under `components/schemas`. */
export type ComponentSchemas = Readonly<Record<string, object>>;

/** Reference to a schema given to `createHttpApp({ openapi: { schemas } })`, for `@ApiOkResponse` and `ApiPage`. */
export function schemaRef(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** Error part of every operation. */
export const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'Problem details (RFC 9457)',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
  properties: {
    type: { type: 'string', description: '`urn:qalqan:problem:<code>`' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', description: '`urn:uuid:` and the incident id that the log carries too' },
    code: { type: 'string', description: 'Stable; clients decide by this' },
    pointer: { type: 'string', description: 'RFC 6901 pointer to the place at fault' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
};

/**
 * Turns JSON Schemas 2020-12 into components: `$schema` and `$id` go, and a `$ref` to the `$id` of a schema in the set
 * becomes a reference to its component. OpenAPI 3.1 takes the rest as it is.
 */
export function toComponents(schemas: ComponentSchemas): Record<string, unknown> {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const id = (schema as { $id?: unknown }).$id;
    if (typeof id === 'string') names.set(id, name);
  }
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, convert(schema, names)]));
}

function convert(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item) => convert(item, names));
  if (typeof node !== 'object' || node === null) return node;
  const members = Object.entries(node).filter(
    ([key, value]) => !((key === '$id' || key === '$schema') && typeof value === 'string'),
  );
  return Object.fromEntries(
    members.map(([key, value]) => {
      const name = key === '$ref' && typeof value === 'string' ? names.get(value) : undefined;
      return [key, name === undefined ? convert(value, names) : schemaRef(name).$ref];
    }),
  );
}
