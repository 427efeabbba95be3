import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** The lines of a UTF-8 stream without their `\n`, in blocks as they come; an unfinished line waits for its end. */
export async function* linesOf(input: Readable): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let first = true;
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer))).split('\n');
    // Some editors begin a file with a byte order mark.
    if (first && lines[0]?.startsWith('\ufeff') === true) lines[0] = lines[0].slice(1);
    first = false;
    rest = lines.pop() ?? '';
    yield lines;
  }
  rest += decoder.end();
  if (rest !== '') yield [rest];
}
