import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, closeSync, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../platform/run-command.js';
import { waitUntil } from '../platform/wait-for.js';
import { spansIn, type ReceivedSpan, type TracesRequest } from './otlp-json.js';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const SOURCE = join(ROOT, 'deploy', 'telemetry', 'collector');
const PROGRAM = join(ROOT, '.qalqan', 'telemetry', 'otelcol');
/** The first time its modules are fetched and compiled. */
const BUILD_MS = 780_000;
const READY_MS = 60_000;

/** The OpenTelemetry Collector, built from its own modules by Go, run beside us. */
export class Collector {
  private readonly folder = mkdtempSync(join(tmpdir(), 'qalqan-collector-'));
  private readonly file = join(this.folder, 'traces.jsonl');
  private child: ChildProcess | undefined;

  /** Builds it where that was not done yet, starts it, and gives the URL that exporters are told. */
  async start(): Promise<string> {
    await build();
    const port = await freePort();
    const config = readFileSync(join(SOURCE, 'config.yaml'), 'utf8')
      .replace('127.0.0.1:4318', `127.0.0.1:${port}`)
      .replace('path: traces.jsonl', `path: ${this.file}`);
    writeFileSync(join(this.folder, 'config.yaml'), config);
    const log = openSync(join(this.folder, 'collector.log'), 'a');
    this.child = spawn(PROGRAM, ['--config', join(this.folder, 'config.yaml')], { stdio: ['ignore', log, log] });
    closeSync(log);
    const url = `http://127.0.0.1:${port}`;
    await waitUntil('the collector answers', () => answers(url), { timeoutMs: READY_MS });
    return url;
  }

  /** What its file exporter has written so far. */
  spans(): ReceivedSpan[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, 'utf8').split('\n').slice(0, -1);
    return lines.flatMap((line) => spansIn(JSON.parse(line) as TracesRequest));
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (child !== undefined && child.exitCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function build(): Promise<void> {
  if (existsSync(PROGRAM)) return;
  console.log('building the OpenTelemetry Collector (needs go on the PATH; some minutes the first time)');
  mkdirSync(join(PROGRAM, '..'), { recursive: true });
  const args = ['build', '-mod=readonly', '-trimpath', '-o', PROGRAM, '.'];
  const { code, stderr } = await runCommand('go', args, { cwd: SOURCE, timeoutMs: BUILD_MS });
  if (code !== 0) throw new Error(`the collector could not be built:\n${stderr.slice(-2_000)}`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
