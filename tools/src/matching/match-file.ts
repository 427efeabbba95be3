import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { linesOf } from './lines.js';
import type { Readable, Writable } from 'node:stream';
import { comparePersons, QALQAN_PERSON_1, type Reason } from '@qalqan/matching';
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
  let result = `{"id":${quoted(pair.id)},"score":${score},"match":${match},"tier":"${tier}",${RULESET},"reasons":[`;
  for (let at = 0; at < reasons.length; at += 1) result += reasonMember(reasons[at], at > 0);
  return `${result}]}\n`;
}

const RULESET = `"ruleset":"${QALQAN_PERSON_1.name}"`;

/** As JSON.stringify writes it, in half its time: all but the values is known to need no escape, and mostly so are these. */
function reasonMember(reason: Reason | undefined, further: boolean): string {
  if (reason === undefined) return '';
  const { feature, code, left, right, contribution, text } = reason;
  const begun = `${further ? ',' : ''}{"feature":"${feature}","code":"${code}","left":`;
  if (isOdd(left) || isOdd(right))
    return `${begun}${JSON.stringify(left)},"right":${JSON.stringify(right)},"contribution":${contribution},"text":${JSON.stringify(text)}}`;
  return `${begun}"${left}","right":"${right}","contribution":${contribution},"text":"${text}"}`;
}

/** Whether a text holds what JSON may have to escape: quotation marks, backslashes, controls, surrogates. */
function isOdd(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) return true;
  }
  return false;
}

function quoted(id: string | number): string {
  return typeof id === 'string' && !isOdd(id) ? `"${id}"` : JSON.stringify(id);
}

/** The file of that name, or standard input for `-`; fails when it cannot be opened. */
export async function openInput(name: string): Promise<Readable> {
  if (name === '-') return process.stdin;
  const stream = createReadStream(name, { highWaterMark: 1 << 18 });
  await once(stream, 'ready');
  return stream;
}
