import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spansIn, type ReceivedSpan, type TracesRequest } from './otlp-json.js';

/** Of a run of all specs some thousands come in. */
const KEPT_SPANS = 100_000;

/**
 * A collector in this process: takes OTLP/JSON on `/v1/traces`, and gives what it holds of a trace on
 * `/traces/<trace id>`. What comes beyond the limit is forgotten from the oldest on.
 */
export class TraceReceiver {
  private readonly kept: ReceivedSpan[] = [];
  private server: Server | undefined;

  /** Begins to listen on a free port and gives the base URL that exporters are told. */
  async start(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Everything that was received, oldest first. */
  get spans(): readonly ReceivedSpan[] {
    return this.kept;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, path, id] = (request.url ?? '').split('/');
    response.setHeader('content-type', 'application/json');
    if (request.method === 'POST' && path === 'v1') {
      this.kept.push(...spansIn(JSON.parse(await textOf(request)) as TracesRequest));
      this.kept.splice(0, Math.max(0, this.kept.length - KEPT_SPANS));
      response.end('{}');
    } else {
      response.end(JSON.stringify(this.kept.filter(({ traceId }) => path === 'traces' && traceId === id)));
    }
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
