import { decodeBase64, utf8 } from '@qalqan/signing';
import type { LogSource, SourceEntry } from '../source.js';
import { EXPORT_FORMAT, type ExportHeader, type ExportLine } from './format.js';
import { linesOf } from './lines.js';

const ENTRIES_AT_ONCE = 256;
const NOTHING = new Uint8Array();

/** Bytes of a file from its beginning, in pieces of any length; called again for each reading. */
export type FilePieces = () => AsyncIterable<Uint8Array>;

/** An exported log (SPEC-AUD §7). A line that cannot be read is an entry that is none: the replay names it. */
export class ExportedLog implements LogSource {
  private constructor(
    private readonly pieces: FilePieces,
    private readonly header: ExportHeader,
  ) {}

  /** Reads the header; undefined when the first line is none. Rejects as the file does when it cannot be read. */
  static async open(pieces: FilePieces): Promise<ExportedLog | undefined> {
    const { value } = await linesOf(pieces()).next();
    const header = value === undefined ? undefined : headerOf(value);
    return header && new ExportedLog(pieces, header);
  }

  checkpoint(): Promise<Uint8Array> {
    return Promise.resolve(utf8(this.header.checkpoint));
  }

  async *entries(): AsyncGenerator<readonly SourceEntry[], void, undefined> {
    let chunk: SourceEntry[] = [];
    let first = true;
    for await (const line of linesOf(this.pieces())) {
      if (!first) chunk.push(entryOf(line));
      first = false;
      if (chunk.length < ENTRIES_AT_ONCE) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  }
}

function headerOf(line: string): ExportHeader | undefined {
  const header = parsed(line) as Partial<ExportHeader> | undefined;
  if (header?.format !== EXPORT_FORMAT || typeof header.checkpoint !== 'string') return undefined;
  return header as ExportHeader;
}

function entryOf(line: string): SourceEntry {
  const { index, leaf, record } = (parsed(line) ?? {}) as Partial<ExportLine>;
  const bytes = bytesOf(leaf);
  const value = bytesOf(record?.value);
  const beside = value === undefined || typeof record?.jws !== 'string' ? {} : { beside: { value, jws: record.jws } };
  return { leaf: bytes ?? NOTHING, ...(typeof index === 'number' ? { index } : {}), ...beside };
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Whether that matters, and where, is for the replay to say.
    return undefined;
  }
}

/** Canonical base64 only: one entry has one text. */
function bytesOf(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return decodeBase64(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
