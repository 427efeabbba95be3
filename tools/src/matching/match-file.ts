import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { comparePersons, QALQAN_PERSON_1 } from '@qalqan/matching';
import { BadLine, readPairLine } from './pair-line.js';

const FLUSH_FROM = 1 << 16;

/**
 * Writes one line per pair of `input` to `output`, in order, holding one block at a time. Returns the exit code: 2 with
 * a message that names the line when a line is no pair; what stood before it has been written.
 */
export async function matchFile(input: Readable, name: string, output: Writable, errors: Writable): Promise<number> {
  let number = 0;
  let block = '';
  let code = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      block += matchLine(line);
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      errors.write(`match: ${name}, line ${number}: ${error.message}\n`);
      code = 2;
      break;
    }
    if (block.length >= FLUSH_FROM) block = await flush(block, output);
  }
  await flush(block, output);
  return code;
}

/** Result line of a pair line. */
export function matchLine(line: string): string {
  const pair = readPairLine(line);
  const { score, match, tier, reasons } = comparePersons(pair.left, pair.right, QALQAN_PERSON_1);
  return `${JSON.stringify({ id: pair.id, score, match, tier, ruleset: QALQAN_PERSON_1.name, reasons })}\n`;
}

async function flush(block: string, output: Writable): Promise<string> {
  if (block !== '' && !output.write(block)) await once(output, 'drain');
  return '';
}

/** The file of that name, or standard input for `-`; fails when it cannot be opened. */
export async function openInput(name: string): Promise<Readable> {
  if (name === '-') return process.stdin;
  const stream = createReadStream(name, { highWaterMark: 1 << 18 });
  await once(stream, 'ready');
  return stream;
}
