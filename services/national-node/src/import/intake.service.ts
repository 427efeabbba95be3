import { Inject, Injectable } from '@nestjs/common';
import { Unavailable } from '@qalqan/errors';
import { MediaTypeUnsupported, type BodyStream, type Caller } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import { Chunks } from './chunks.js';
import { headerFrom } from './csv-header.js';
import { ImportStore, expectRows, type ImportRow } from './import.store.js';
import { MEDIA_TYPES } from './import.dto.js';
import type { ImportView } from './import-view.js';
import { LineSplitter } from './lines.js';
import { RowJudge } from './row-judge.js';
import { CsvReader, NdjsonReader, type RowReader, type SentRow } from './row-reader.js';
import { RowWriter } from './row-writer.js';

/** A request that brings rows for longer than this is answered, and the rest is for the next one. */
const SLICE_MS = 5_000;

/** Where in a file a request begins, and whether it brings the file's end. */
export interface Part {
  readonly from: number;
  readonly last: boolean;
}

/** Reads rows as they arrive: judged in order and committed in chunks, so that a cut loses the last chunk at most. */
@Injectable()
export class IntakeService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ImportStore) private readonly imports: ImportStore,
    @Inject(RowJudge) private readonly judge: RowJudge,
    @Inject(RowWriter) private readonly writer: RowWriter,
  ) {}

  /** Takes rows until they end or time is up; the answer names the line that is expected next. */
  async take(id: string, part: Part, body: BodyStream, caller: Caller): Promise<ImportView> {
    const batch = await this.database.read((manager) => this.imports.find(manager, id));
    expectRows(batch, part.from);
    if (body.type !== MEDIA_TYPES[batch.format]) throw new MediaTypeUnsupported(`this import is ${batch.format}`);
    const reader = readerOf(batch, part.from);
    const chunks = new Chunks(batch.next_line, (chunk) =>
      this.writer.write(id, { ...chunk, header: reader.header }, caller),
    );
    await this.read(body, part, reader, async (rows) => {
      for (const row of rows) {
        // Sent again from the first line on: what was taken before is passed over.
        if (row.line >= batch.next_line) await chunks.add(row, this.judge.judge(row));
      }
    });
    await chunks.flush();
    return this.database.read((manager) => this.imports.view(manager, id));
  }

  private async read(
    body: BodyStream,
    { from, last }: Part,
    reader: RowReader,
    take: (rows: readonly SentRow[]) => Promise<void>,
  ): Promise<void> {
    const splitter = new LineSplitter(from);
    const until = performance.now() + SLICE_MS;
    for await (const bytes of arriving(body)) {
      for (const line of splitter.push(bytes)) await take(reader.push(line));
      if (performance.now() > until) return;
    }
    // What was sent may end within a line: half a telephone number would look like a whole one.
    if (last) for (const line of splitter.end()) await take(reader.push(line));
    await take(reader.end(last));
  }
}

function readerOf({ format, delimiter, columns }: ImportRow, from: number): RowReader {
  if (format === 'ndjson') return new NdjsonReader();
  return new CsvReader(
    from === 1 || delimiter === null || columns === null ? undefined : headerFrom(delimiter, columns),
  );
}

/** Bytes at the pace at which they are asked for: while a chunk is committed nothing is read, and the sender waits. */
async function* arriving({ bytes }: BodyStream): AsyncGenerator<Buffer> {
  try {
    // Whoever stops early still has to answer on the same connection.
    for await (const chunk of bytes.iterator({ destroyOnReturn: false })) yield chunk as Buffer;
  } catch (cause) {
    throw new Unavailable('the connection was cut; go on with the line that the import expects', { cause });
  }
}
