import { request } from 'node:http';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@qalqan/testkit';
import { ImportClient, rowLine } from '../testing/import-client.js';
import { TestNode } from '../testing/test-node.js';
import type { ImportView } from './import-view.js';

/** Enough for many chunks and, by bytes, for more than all buffers of a connection hold. */
const ROWS = 4_000;
const LONG_ROWS = 10_000;
const LONG = [{ lang: 'ru', text: 'Посылка. '.repeat(200) }];

/** A file that is made while it is sent, and how much of it has been asked for. */
class MadeFile {
  produced = 0;

  constructor(private readonly sender: string) {}

  line(number: number): string {
    return number % 20 === 0 ? '{"senderReference":"bad"}\n' : rowLine(`${this.sender}-${number}`, { narrative: LONG });
  }

  stream(from = 1, until = ROWS): Readable {
    const next = (): string => this.line(from + this.produced++);
    return Readable.from(
      (function* () {
        for (let at = from; at <= until; at += 1) yield next();
      })(),
      { objectMode: false },
    );
  }
}

describe('a large file over a real connection', () => {
  let node: TestNode;
  let client: ImportClient;
  let base: string;

  beforeAll(async () => {
    node = await TestNode.start('tj');
    client = new ImportClient(node);
    await node.app.listen(0, '127.0.0.1');
    base = await node.app.getUrl();
  });
  afterAll(() => node.stop());

  /** Sends a stream; `cut` breaks the connection. */
  function send(id: string, from: number, body: Readable): { answer: Promise<ImportView>; cut: () => void } {
    const url = `${base}/api/v1/imports/${id}/rows?from=${from}&last=true`;
    const headers = { authorization: 'Bearer drafter', 'content-type': 'application/x-ndjson' };
    const outgoing = request(url, { method: 'POST', headers });
    const answer = new Promise<ImportView>((resolve, reject) => {
      outgoing.on('error', reject).on('response', (response) => {
        void Readable.from(response)
          .toArray()
          .then((parts) => resolve(JSON.parse(Buffer.concat(parts as Buffer[]).toString()) as ImportView), reject);
      });
    });
    body.on('error', () => outgoing.destroy()).pipe(outgoing);
    return { answer, cut: () => void outgoing.destroy(new Error('cut')) };
  }

  /** Sends what is expected until the file is through, as a client does that knows nothing but the last answer. */
  async function sendAll(id: string, file: MadeFile): Promise<ImportView> {
    for (let view = await client.view(id); ;) {
      if (view.next > ROWS) return view;
      const rest = new MadeFile('big');
      const { answer } = send(id, view.next, rest.stream(view.next));
      const before = view.next;
      view = await answer.catch(() => client.view(id));
      file.produced += rest.produced;
      expect(view.next).toBeGreaterThan(before);
    }
  }

  it('is cut in the middle and goes on where the node says, with each row once; sent twice it changes nothing', async () => {
    const id = await client.create();
    const file = new MadeFile('big');
    const { answer, cut } = send(id, 1, file.stream());
    const lost = expect(answer).rejects.toThrow();
    const nextOf = async (): Promise<number> => (await client.view(id)).next;
    await eventually(nextOf, (next) => next > 600);
    cut();
    await lost;
    // A chunk that was complete when the connection broke is still committed.
    const still = async (): Promise<boolean> => {
      const before = await nextOf();
      await sleep(500);
      return (await nextOf()) === before;
    };
    await eventually(still);
    expect(await nextOf()).toBeLessThan(ROWS);
    const view = await sendAll(id, file);
    const bad = ROWS / 20;
    expect(view.rows).toEqual({ drafted: ROWS - bad, unchanged: 0, conflicts: 0, refused: bad });
    expect(view.alerts).toMatchObject({ draft: ROWS - bad });
    const report = await client.report(id, 500);
    expect(report.map(({ line }) => line)).toEqual(Array.from({ length: bad }, (_, at) => (at + 1) * 20));

    const again = await sendAll(await client.create(), file);
    expect(again.rows).toEqual({ drafted: 0, unchanged: ROWS - bad, conflicts: 0, refused: bad });
  }, 120_000);

  it('waits while the node is busy, instead of piling up there', async () => {
    const id = await client.create();
    const file = new MadeFile('slow');
    const released = Promise.withResolvers<undefined>();
    const held = node.db.database.transaction(async ({ manager }) => {
      await manager.query('SELECT 1 FROM import_batch WHERE id = $1 FOR UPDATE', [id]);
      await released.promise;
    });
    const body = file.stream(1, LONG_ROWS);
    const { answer, cut } = send(id, 1, body);
    const lost = expect(answer).rejects.toThrow();
    // 40 MB in all; what stands in the buffers of the system and of a chunk is a few.
    const settled = await eventually(
      async () => {
        const before = file.produced;
        await sleep(500);
        return before === file.produced ? before : 0;
      },
      (produced) => produced > 200,
      30_000,
    );
    cut();
    body.destroy();
    await lost;
    released.resolve(undefined);
    await held;
    await finished(body).catch(() => undefined);
    expect(settled).toBeLessThan(LONG_ROWS * 0.8);
  }, 60_000);
});
