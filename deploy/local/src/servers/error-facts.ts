/** `code` of an error of Node.js (`ENOENT` …); read by its shape, since errors cross realms (jest, worker threads). */
export function errorCode(error: unknown): string | undefined {
  return field(error, 'code');
}

/** What a failed command printed on the stream, else the message of the error. */
export function printedBy(error: unknown, stream: 'stdout' | 'stderr'): string {
  return field(error, stream) ?? field(error, 'message') ?? String(error);
}

function field(error: unknown, name: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
