import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeHasher } from '@qalqan/crypto-node';
import { leafHash, proveConsistency, proveInclusion } from '@qalqan/ledger';
import { encodeBase64, toHex } from '@qalqan/signing';
import type { TestLog } from '@qalqan/testkit/programme';

type Answer = Record<string, unknown>;

/** The proofs of an audit log over HTTP, as the real one answers; `change` makes it lie. */
export class LogServer {
  /** Alters an answer before it goes out; a text goes out as it is. */
  change: (answer: Answer) => Answer | string = (answer) => answer;
  /** Size that is shown; the whole log unless set. */
  shown: number | undefined;

  private constructor(
    readonly log: TestLog,
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(log: TestLog): Promise<LogServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const made = new LogServer(log, server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      made.answer(new URL(request.url ?? '', made.url), response).catch(() => response.writeHead(500).end());
    });
    return made;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer({ pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
    const size = this.shown ?? this.log.size;
    const found =
      pathname === '/api/v1/proofs/inclusion'
        ? await this.inclusion(searchParams.get('leafHash') ?? '', size)
        : await this.consistency(Number(searchParams.get('from')), Number(searchParams.get('to')));
    if (found === undefined) {
      response.writeHead(404).end('{}');
      return;
    }
    const changed = this.change(found);
    response.end(typeof changed === 'string' ? changed : JSON.stringify(changed));
  }

  private async inclusion(wanted: string, size: number): Promise<Answer | undefined> {
    const index = this.log.entries.findIndex(({ leaf }) => toHex(leafHash(nodeHasher, leaf)) === wanted);
    if (index < 0 || index >= size) return undefined;
    const proof = await proveInclusion(nodeHasher, this.log.tiles(size), index, size);
    const checkpoint = new TextDecoder().decode(await this.log.checkpoint(size));
    return { index, size, leafHash: wanted, proof: proof.map((hash) => encodeBase64(hash)), checkpoint };
  }

  private async consistency(from: number, to: number): Promise<Answer> {
    const proof = await proveConsistency(nodeHasher, this.log.tiles(to), from, to);
    return { from, to, proof: proof.map((hash) => encodeBase64(hash)) };
  }
}
