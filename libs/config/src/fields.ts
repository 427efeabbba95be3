import { Type, type Static, type TSchema } from '@sinclair/typebox';

/** What a field says about itself, for operators: the config table and the messages at boot are made from it. */
export interface FieldMeta<T> {
  /** Name of the environment variable. */
  readonly env: string;
  /** One sentence for the operator. */
  readonly description: string;
  /** Unit of the value: `ms`, `bytes`, `connections` … */
  readonly unit?: string;
  /** Value when the variable is unset or empty; without one the variable is required (unless optional). */
  readonly default?: T;
  /** True for passwords, keys and URLs that hold them: never shown, neither in messages nor by `--print-config`. */
  readonly secret?: boolean;
  /** True for what is no secret but comes out of a ceremony as a file: it may be given so, as secrets may. */
  readonly fromFile?: boolean;
}

/** One environment variable with its type; `T` is the type of the parsed value. */
export interface Field<T = unknown> extends FieldMeta<T> {
  readonly schema: TSchema;
  readonly optional: boolean;
  /** How the text of the variable becomes a value of the schema. */
  readonly form: 'text' | 'number' | 'flag' | 'list';
  /** Carries `T` for inference only; never set. */
  readonly valueType?: T;
}

type Form = Field['form'];

/** The variable that may name a file with the value instead; every secret has one. */
export function fileVariableOf({ env, secret, fromFile }: Field): string | undefined {
  return secret === true || fromFile === true ? `${env}_FILE` : undefined;
}

function field<S extends TSchema>(schema: S, form: Form, meta: FieldMeta<Static<S>>): Field<Static<S>> {
  return { ...meta, schema, form, optional: false };
}

/** Text, with an optional pattern and length limit (4096 characters unless told otherwise). */
export function text(meta: FieldMeta<string>, rules: { pattern?: string; maxLength?: number } = {}): Field<string> {
  return field(Type.String({ minLength: 1, maxLength: 4096, ...rules }), 'text', meta);
}

/** A whole number between `minimum` and `maximum`, written in decimal digits. */
export function integer(meta: FieldMeta<number>, rules: { minimum: number; maximum: number }): Field<number> {
  return field(Type.Integer(rules), 'number', meta);
}

/** A TCP port; 0 lets the operating system choose. */
export function port(meta: FieldMeta<number>): Field<number> {
  return integer(meta, { minimum: 0, maximum: 65_535 });
}

/** `true` or `false`, nothing else. */
export function flag(meta: FieldMeta<boolean>): Field<boolean> {
  return field(Type.Boolean(), 'flag', meta);
}

/** One of a fixed set of words. */
export function choice<const W extends readonly [string, ...string[]]>(
  words: W,
  meta: FieldMeta<W[number]>,
): Field<W[number]> {
  const schema = Type.Union(words.map((word) => Type.Literal(word)));
  return { ...meta, schema, form: 'text', optional: false };
}

/** Comma-separated list with at least one item; white space around items is dropped. */
export function list(meta: FieldMeta<string[]>, rules: { itemPattern?: string } = {}): Field<string[]> {
  const item = Type.String({
    minLength: 1,
    ...(rules.itemPattern === undefined ? {} : { pattern: rules.itemPattern }),
  });
  return field(Type.Array(item, { minItems: 1 }), 'list', meta);
}

/** Absolute URL with one of the schemes (`http`, `https` unless told otherwise), without fragment. */
export function url(meta: FieldMeta<string>, schemes: readonly string[] = ['http', 'https']): Field<string> {
  return text(meta, { pattern: `^(${schemes.join('|')})://[^\\s#]+$` });
}

/** Path of a file; relative paths are taken from the working directory. */
export function filePath(meta: FieldMeta<string>): Field<string> {
  return text(meta, { pattern: '^[^\\0]+$' });
}

/** Lower-case hex SHA-256. */
export function sha256Hex(meta: FieldMeta<string>): Field<string> {
  return text(meta, { pattern: '^[0-9a-f]{64}$' });
}

/** The same field, but absent is allowed and reads as undefined. */
export function optional<T>(required: Field<T>): Field<T | undefined> {
  const { env, description, unit, secret, fromFile, schema, form } = required;
  return {
    env,
    description,
    schema,
    form,
    optional: true,
    ...(unit === undefined ? {} : { unit }),
    ...(secret === undefined ? {} : { secret }),
    ...(fromFile === undefined ? {} : { fromFile }),
  };
}
