import { Unavailable } from '@qalqan/errors';

/** Text of an answer; rejects with {@link Unavailable} beyond `max` bytes, so that nobody can fill the memory. */
export async function readBounded({ body }: Response, max: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    const part = chunk as Uint8Array;
    bytes += part.length;
    if (bytes > max) throw new Unavailable('the answer is longer than it may be');
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}
