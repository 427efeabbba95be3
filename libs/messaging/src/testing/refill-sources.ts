import type { TestRecord } from '@qalqan/testkit/programme';
import type { RefillRecord, RefillSource } from '../refill/refill-source.js';

/** A source that gives what `answer` says, and notes what it was asked. */
export function fakeSource(
  name: string,
  answer: (from: number, to: number) => readonly (TestRecord | Error)[],
): RefillSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    async *records(stream, from, to) {
      asked.push(`${stream} ${from}-${to}`);
      for (const one of answer(from, to)) {
        if (one instanceof Error) throw one;
        yield await Promise.resolve(recordOf(one));
      }
    },
  };
}

/** A source that has these and gives what it is asked for, as it should. */
export function honestSource(name: string, held: readonly TestRecord[]) {
  return fakeSource(name, (from, to) => held.filter(({ sequence }) => sequence >= from && sequence <= to));
}

function recordOf({ sequence, key, value, jws }: TestRecord): RefillRecord {
  return { sequence, key: Buffer.from(key), value: Buffer.from(value), jws };
}
