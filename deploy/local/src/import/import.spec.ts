import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NoAnswer, RawBody, ServiceRefused, type Ask } from '../quarantine/service-client.js';
import { LineFile } from './line-file.js';
import { reportLines, summaryLine } from './report.js';
import { sendFile, type ImportView } from './send-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qalqan-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fileOf(text: string): Promise<LineFile> {
  const path = join(folder, `${text.length}.ndjson`);
  await writeFile(path, text);
  return LineFile.open(path);
}

const viewAt = (next: number): ImportView => ({
  ...{ id: 'i', state: 'open', next },
  rows: { drafted: next - 1, unchanged: 0, conflicts: 0, refused: 0 },
});

/** A node that takes lines of a file and fails where the spec says. */
class FakeNode {
  readonly lines: string[] = [];
  calls = 0;

  constructor(private readonly faults: ReadonlyMap<number, { readonly take: number; readonly error: Error }>) {}

  readonly ask: Ask = async (method, path, body) => {
    if (method === 'GET') return Promise.resolve(viewAt(this.lines.length + 1));
    this.calls += 1;
    if (!(body instanceof RawBody)) throw new TypeError('rows expected');
    expect(path).toContain(`from=${this.lines.length + 1}&`);
    const lines = Buffer.from(body.bytes)
      .toString()
      .split('\n')
      .filter((line) => line !== '');
    const fault = this.faults.get(this.calls);
    this.lines.push(...lines.slice(0, fault?.take ?? lines.length));
    if (fault !== undefined) throw fault.error;
    return viewAt(this.lines.length + 1);
  };
}

describe('a file by lines', () => {
  it('is read in whole lines from any line on, forwards and back', async () => {
    const file = await fileOf('one\ntwo\nthree\nfour');
    const part = async (from: number): Promise<unknown[]> => {
      const read = await file.part(from, 9);
      return read === undefined ? [] : [read.from, read.next, read.bytes.toString(), read.last];
    };
    expect(await part(1)).toEqual([1, 3, 'one\ntwo\n', false]);
    expect(await part(3)).toEqual([3, 4, 'three\n', false]);
    expect(await part(4)).toEqual([4, 5, 'four', true]);
    expect(await part(5)).toEqual([]);
    expect(await part(2)).toEqual([2, 3, 'two\n', false]);
    await file.close();
  });

  it('makes a part longer where a line is longer', async () => {
    const file = await fileOf(`${'x'.repeat(100)}\n${'y'.repeat(100)}\n`);
    expect(await file.part(1, 9)).toMatchObject({ from: 1, next: 2, last: false });
    await file.close();
  });

  it('that is not there cannot be read', async () => {
    await expect(LineFile.open(join(folder, 'nothing'))).rejects.toThrow('cannot be read');
    await expect(LineFile.open(folder)).rejects.toThrow('cannot be read');
  });
});

describe('sending a file', () => {
  const text = Array.from({ length: 20 }, (_, at) => `${at}${'x'.repeat(120_000)}\n`).join('');
  const send = async (node: FakeNode): Promise<ImportView> => {
    const file = await fileOf(text);
    try {
      return await sendFile({ ask: node.ask, id: 'i', type: 't', file, onProgress: () => undefined, waitMs: 1 });
    } finally {
      await file.close();
    }
  };

  it('goes on where the node says after no answer, and sends nothing twice', async () => {
    const node = new FakeNode(
      new Map([
        [1, { take: 3, error: new NoAnswer('cut') }],
        [2, { take: 0, error: new ServiceRefused(503, 'unavailable', '') }],
      ]),
    );
    expect((await send(node)).next).toBe(21);
    expect(node.lines.map((line) => Number(line.replace(/x+$/, '')))).toEqual(
      Array.from({ length: 20 }, (_, at) => at),
    );
  });

  it('stops when it is refused, and when nobody answers for long', async () => {
    const refused = new ServiceRefused(403, 'role-missing', '');
    await expect(send(new FakeNode(new Map([[2, { take: 0, error: refused }]])))).rejects.toBe(refused);
    const silent = new NoAnswer('silent');
    const faults = new Map(Array.from({ length: 100 }, (_, at) => [at + 1, { take: 0, error: silent }]));
    await expect(send(new FakeNode(faults))).rejects.toBe(silent);
  });
});

describe('what is shown', () => {
  it('is a sum, and a line for each fault with its field', () => {
    expect(summaryLine(viewAt(4))).toBe('3 lines: 3 drafted, 0 unchanged, 0 in conflict, 0 refused');
    expect(
      reportLines([
        { line: 7, pointer: '/alert/title', column: null, code: 'schema-invalid', message: 'is missing' },
        { line: 12, pointer: '/alert/handling/tlp', column: 'tlp', code: 'code-unknown', message: 'no code' },
        { line: 13, pointer: '', column: null, code: 'json-malformed', message: 'not JSON' },
      ]),
    ).toEqual([
      'line  field         code            reason',
      '7     /alert/title  schema-invalid  is missing',
      '12    tlp           code-unknown    no code',
      '13    (row)         json-malformed  not JSON',
    ]);
  });
});
