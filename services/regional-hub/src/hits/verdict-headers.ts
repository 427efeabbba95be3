import { Invalid } from '@qalqan/errors';

/**
 * If-Match (RFC 9110 §13.1.1) as the versions that it accepts; undefined, for `*` too, accepts any. A tag that is not one
 * of ours names no version, so nothing matches it.
 */
export function expectedVersions(header: string | undefined): readonly string[] | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  return header.split(',').flatMap((tag) => /^\s*"([0-9a-f]{32})"\s*$/.exec(tag)?.[1] ?? []);
}

/** The request's `Idempotency-Key`; throws `parameter-invalid` for one that is not printable or too long. */
export function requestKey(header: string | undefined): string | undefined {
  if (header === undefined || /^[!-~]{1,128}$/.test(header)) return header;
  throw new Invalid('parameter-invalid', 'the key does not have the form expected here', [
    { pointer: '/idempotency-key', code: 'parameter-invalid', message: '1 to 128 printable characters' },
  ]);
}
