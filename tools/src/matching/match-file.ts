import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { linesOf } from './lines.js';
import type { Readable, Writable } from 'node:stream';
import { comparePersons, QALQAN_PERSON_1 } from '@qalqan/matching';
import { BadLine, readPairLine } from './pair-line.js';

/**
 * Writes one line per pair of `input` to `output`, in order, holding one block at a time. Returns the exit code: 2 with
 * a message that names the line when a line is no pair; what stood before it has been written.
 */
export async function matchFile(input: Readable, name: string, output: Writable, errors: Writable): Promise<number> {
  let before = 0;
  for await (const lines of linesOf(input)) {
    const { results, bad } = matchLines(lines);
    if (results !== '' && !output.write(results)) await once(output, 'drain');
    if (bad !== undefined) {
      errors.write(`match: ${name}, line ${before + bad.line}: ${bad.message}\n`);
      return 2;
    }
    before += lines.length;
  }
  return 0;
}

interface BlockOutcome {
  readonly results: string;
  /** The first line that is no pair, counted from 1 in its block. */
  readonly bad?: { readonly line: number; readonly message: string };
}

function matchLines(lines: readonly string[]): BlockOutcome {
  let results = '';
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    try {
      results += matchLine(line);
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      return { results, bad: { line: at + 1, message: error.message } };
    }
  }
  return { results };
}

/** Result line of a pair line. */
export function matchLine(line: string): string {
  const pair = readPairLine(line);
  const { score, match, tier, reasons } = comparePersons(pair.left, pair.right, QALQAN_PERSON_1);
  return `${JSON.stringify({ id: pair.id, score, match, tier, ruleset: QALQAN_PERSON_1.name, reasons })}\n`;
}

/** The file of that name, or standard input for `-`; fails when it cannot be opened. */
export async function openInput(name: string): Promise<Readable> {
  if (name === '-') return process.stdin;
  const stream = createReadStream(name, { highWaterMark: 1 << 18 });
  await once(stream, 'ready');
  return stream;
}
