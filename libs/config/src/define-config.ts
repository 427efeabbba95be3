import { Value } from '@sinclair/typebox/value';
import { fileVariableOf, type Field } from './fields.js';
import { ConfigInvalid, type ConfigProblem } from './config-invalid.js';
import { readConfigFile, readSecretFile } from './read-file.js';
import { readText } from './read-text.js';

/** A tree of fields; its shape is the shape of the parsed configuration. */
export interface FieldTree {
  readonly [name: string]: Field | FieldTree;
}

/** The parsed configuration of a tree of fields. */
export type Resolved<F> =
  F extends Field<infer T> ? T : F extends object ? { readonly [K in keyof F]: Resolved<F[K]> } : never;

/** A rule over several fields: returns the problems it finds. Messages MUST NOT quote the value of a secret field. */
export type CrossCheck<F extends FieldTree> = (config: Resolved<F>) => readonly ConfigProblem[];

export interface ConfigDefinition<F extends FieldTree> {
  /** Name of the service, as in `services/<name>`. */
  readonly service: string;
  readonly fields: F;
  readonly checks: readonly CrossCheck<F>[];
}

/** The type that `loadConfig` returns for a definition: `ConfigOf<typeof definition>`. */
export type ConfigOf<D> = D extends ConfigDefinition<infer F> ? Resolved<F> : never;

export type Environment = Readonly<Record<string, string | undefined>>;

/** Describes the whole configuration of one service; throws a TypeError when two fields share a variable. */
export function defineConfig<F extends FieldTree>(definition: {
  service: string;
  fields: F;
  checks?: readonly CrossCheck<F>[];
}): ConfigDefinition<F> {
  const seen = new Set<string>();
  for (const { field } of fieldsOf(definition.fields)) {
    if (seen.has(field.env)) throw new TypeError(`${field.env} is declared twice`);
    seen.add(field.env);
  }
  return { service: definition.service, fields: definition.fields, checks: definition.checks ?? [] };
}

/**
 * Parses the environment once into a frozen, typed, nested value. Throws {@link ConfigInvalid} naming every variable
 * at fault, so that an operator mends all of them in one go. The only reader of `process.env` in a service.
 */
export function loadConfig<F extends FieldTree>(
  definition: ConfigDefinition<F>,
  env: Environment = process.env,
): Resolved<F> {
  const problems: ConfigProblem[] = [];
  const config = parseTree(definition.fields, env, problems) as Resolved<F>;
  // Cross-field rules may rely on every field being well formed.
  if (problems.length === 0) problems.push(...definition.checks.flatMap((check) => check(config)));
  if (problems.length > 0) throw new ConfigInvalid(definition.service, problems);
  return config;
}

/** All fields in declaration order with their dotted path. */
export function fieldsOf(tree: FieldTree, prefix = ''): { path: string; field: Field }[] {
  return Object.entries(tree).flatMap(([name, node]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    return isField(node) ? [{ path, field: node }] : fieldsOf(node, path);
  });
}

export function isField(node: Field | FieldTree): node is Field {
  return typeof node.env === 'string';
}

function parseTree(tree: FieldTree, env: Environment, problems: ConfigProblem[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(tree)) {
    result[name] = isField(node) ? parseField(node, env, problems) : parseTree(node, env, problems);
  }
  return Object.freeze(result);
}

function parseField(field: Field, env: Environment, problems: ConfigProblem[]): unknown {
  const raw = rawText(field, env, problems);
  // Its file is at fault, and named already; that it is required would send the operator the wrong way.
  if (raw === undefined) return field.default;
  // An empty variable counts as unset: compose files and manifests cannot easily say "unset".
  if (raw === '') {
    if (field.default === undefined && !field.optional) problems.push({ env: field.env, message: 'is required' });
    return field.default;
  }
  const value = readText(field, raw);
  const fault = Value.Errors(field.schema, value).First();
  if (fault) problems.push({ env: field.env, message: explain(field, raw, fault.message) });
  return value;
}

/**
 * The variable's text, or that of the file which `<variable>_FILE` names: what stands in an environment is shown by
 * `docker inspect` and inherited by children. Undefined when that file is at fault.
 */
function rawText(field: Field, env: Environment, problems: ConfigProblem[]): string | undefined {
  const raw = env[field.env]?.trim() ?? '';
  const variable = fileVariableOf(field);
  const file = variable === undefined ? '' : (env[variable]?.trim() ?? '');
  if (variable === undefined || file === '') return raw;
  if (raw !== '') {
    problems.push({ env: variable, message: `is set beside ${field.env}; one of the two is enough` });
    return undefined;
  }
  try {
    return (field.secret === true ? readSecretFile : readConfigFile)(variable, file).trim();
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function explain(field: Field, raw: string, reason: string): string {
  return field.secret === true
    ? `is not valid (${reason}; value not shown)`
    : `is not valid: ${JSON.stringify(raw)} (${reason})`;
}
