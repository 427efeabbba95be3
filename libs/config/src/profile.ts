import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { parseDocument } from 'yaml';
import { ConfigInvalid } from './config-invalid.js';
import { readConfigFile } from './read-file.js';

/** What a profile's validator answers: the typed profile, or every problem with a pointer into the document. */
export type Verdict<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly { readonly pointer: string; readonly message: string }[] };

/**
 * Loads a YAML 1.2 profile and hands it to the validator; throws {@link ConfigInvalid} naming the variable and every
 * problem. Duplicate keys, aliases, custom tags and several documents are refused: a profile reads the same
 * to every parser and to the eye.
 */
export function loadProfile<T>(env: string, path: string, validate: (value: unknown) => Verdict<T>): T {
  return parseProfile(env, readConfigFile(env, path), validate);
}

/** The same for text that is already at hand. */
export function parseProfile<T>(env: string, yamlText: string, validate: (value: unknown) => Verdict<T>): T {
  const document = parseDocument(yamlText, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    merge: false,
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new ConfigInvalid(
      'profile',
      faults.map((fault) => ({ env, message: `is not clean YAML (${fault.code}${place(fault.linePos)})` })),
    );
  }
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
    throw new ConfigInvalid('profile', [{ env, message: 'uses YAML aliases' }]);
  }
  const verdict = validate(plain);
  if (verdict.ok) return verdict.value;
  throw new ConfigInvalid(
    'profile',
    verdict.problems.map(({ pointer, message }) => ({ env, message: `${pointer === '' ? '/' : pointer}: ${message}` })),
  );
}

function place(linePos: readonly { line: number }[] | undefined): string {
  const first = linePos?.[0];
  return first ? `, line ${first.line}` : '';
}

/** A validator for {@link loadProfile} made from a TypeBox schema; give objects `additionalProperties: false`. */
export function schemaVerdict<S extends TSchema>(schema: S): (value: unknown) => Verdict<Static<S>> {
  return (value) => {
    const problems = [...Value.Errors(schema, value)].map(({ path, message }) => ({ pointer: path, message }));
    return problems.length === 0 ? { ok: true, value: value as Static<S> } : { ok: false, problems };
  };
}
