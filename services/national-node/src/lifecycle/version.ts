import { PreconditionFailed } from '@qalqan/errors';

/** Versions that an If-Match header accepts; undefined accepts any. */
export type ExpectedVersion = readonly number[] | undefined;

/** `"7"` → the entity tag of version 7. */
export function entityTag(version: number): string {
  return `"${version}"`;
}

/**
 * Reads If-Match (RFC 9110 §13.1.1): `*` or a list of strong entity tags. A tag that is not one of ours names no
 * version, so nothing matches it.
 */
export function readIfMatch(header: string | undefined): ExpectedVersion {
  if (header === undefined || header.trim() === '*') return undefined;
  return header.split(',').flatMap((tag) => {
    const version = /^\s*"([1-9][0-9]{0,8})"\s*$/.exec(tag)?.[1];
    return version === undefined ? [] : [Number(version)];
  });
}

/** Throws {@link PreconditionFailed} when `version` is not expected. */
export function checkVersion(version: number, expected: ExpectedVersion): void {
  if (expected === undefined || expected.includes(version)) return;
  throw new PreconditionFailed('the alert has changed since you read it');
}
