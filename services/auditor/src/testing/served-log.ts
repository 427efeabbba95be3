import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlertPublishedV1,
  AlertRecalledV1,
  HubStateV1,
  openRecord,
  type HubStateBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { MemoryCorrelationStore, QALQAN_PEOPLE_1, applyEvent } from '@qalqan/correlation';
import { nodeHasher, nodeVerifier } from '@qalqan/crypto-node';
import { EVIDENCE_FORMAT, EXPORT_FORMAT, encodeEntry, type EvidenceBundle } from '@qalqan/replay';
import { formatSequence } from '@qalqan/signing';
import {
  TEST_ORIGIN,
  TestLog,
  createProgramme,
  reference,
  sampleAlert,
  type TestProgramme,
  type TestRecord,
} from '@qalqan/testkit/programme';
import { run } from '../cli/program.js';

/** What a run of the command printed and returned. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const TOKEN = 'a-token';
const PARTIES = ['kz', 'tj', 'uz'];

/** One man in his spellings, whom nothing but name and birth date tells. */
const MARAT = (number: number) => ({
  persons: [
    {
      role: 'suspect',
      names: [{ text: number % 2 === 0 ? 'Алиев Марат' : 'ALIYEV MARAT' }],
      birthDate: { value: '1974-03-12', precision: 'day' },
    },
  ],
});

/** A platform in memory with a hub that folds and a log that is served, exported and given away as evidence. */
export class ServedLog {
  readonly dir = mkdtempSync(join(tmpdir(), 'qalqan-auditor-'));
  readonly #store = new MemoryCorrelationStore();
  readonly #positions: Record<string, string> = {};
  #digest = '';
  #server: Server | undefined;
  /** Served instead of what the log has, by path. */
  readonly overrides = new Map<string, Uint8Array | number>();
  hubState: object | undefined;
  refuseTokens = 0;

  private constructor(
    readonly programme: TestProgramme,
    readonly log: TestLog,
  ) {}

  /** A log of `count` alerts, recalls, hub states and checkpoints. */
  static async create(count = 30): Promise<ServedLog> {
    const programme = await createProgramme(undefined, QALQAN_PEOPLE_1.name);
    const served = new ServedLog(programme, new TestLog(programme));
    for (let number = 1; number <= count; number += 1) {
      const member = programme.member(PARTIES[number % PARTIES.length]!);
      const name = reference(member.id, number);
      // Every third document comes again, so that there are hits.
      const alert = sampleAlert(Math.ceil(number / 3), number % 5 === 0 ? MARAT(number) : {});
      await served.publish(await member.publish(AlertPublishedV1, { reference: name, revision: 1, alert }));
      if (number % 7 === 0) {
        await served.publish(
          await member.publish(AlertRecalledV1, { reference: name, revision: 2, reason: 'mistaken' }),
        );
      }
      if (number % 10 === 0) await served.publishState();
      if (number % 12 === 0) await served.log.publishCheckpoint();
    }
    return served;
  }

  async publish(record: TestRecord): Promise<void> {
    this.log.append(record);
    const event = await this.opened(record);
    const folded = await applyEvent(this.#store, { hasher: nodeHasher, ruleset: QALQAN_PEOPLE_1 }, event);
    this.#digest = folded?.digest ?? this.#digest;
    this.#positions[record.stream] = formatSequence(record.sequence);
  }

  /** Puts the hub's state into the log, as it is or changed. */
  async publishState(change: Partial<HubStateBody> = {}): Promise<void> {
    this.log.append(await this.programme.member('hub').publish(HubStateV1, { ...this.state(), ...change }));
  }

  state(): HubStateBody {
    const positions = { ...this.#positions };
    return {
      algorithm: 'lthash16-mgf1-sha256',
      ruleset: QALQAN_PEOPLE_1.name,
      agreement: '1',
      positions,
      digest: this.#digest,
    };
  }

  /** Writes the log as an export. `change` may alter the lines on the way. */
  async exportTo(name: string, change: (lines: string[]) => string[] = (lines) => lines): Promise<string> {
    const checkpoint = new TextDecoder().decode(await this.log.checkpoint());
    const { size, entries } = this.log;
    const header = { format: EXPORT_FORMAT, origin: TEST_ORIGIN, size, agreement: this.programme.note, checkpoint };
    const lines = entries.map(({ leaf, beside }, index) => {
      const record = beside && { value: base64(beside.value), jws: beside.jws };
      return JSON.stringify({ index, leaf: base64(leaf), record });
    });
    return this.write(name, `${change([JSON.stringify(header), ...lines]).join('\n')}\n`);
  }

  /** Writes evidence about these entries. */
  async bundleTo(name: string, subject: string, indexes: readonly number[]): Promise<string> {
    const bundle: EvidenceBundle = {
      format: EVIDENCE_FORMAT,
      origin: TEST_ORIGIN,
      subject,
      agreement: this.programme.note,
      checkpoint: new TextDecoder().decode(await this.log.checkpoint()),
      entries: await Promise.all(
        indexes.map(async (index) =>
          encodeEntry({ index, leaf: this.log.entries[index]!.leaf, proof: await this.log.prove(index) }),
        ),
      ),
    };
    return this.write(name, JSON.stringify(bundle));
  }

  write(name: string, text: string): string {
    const path = join(this.dir, name);
    writeFileSync(path, text);
    return path;
  }

  /** Serves the log as it is now, with the tiles it has now; returns the address. */
  async serve(): Promise<string> {
    const files = this.log.files();
    files.set('checkpoint', await this.log.checkpoint());
    this.#server?.close();
    const server = createServer((request, response) => {
      const path = (request.url ?? '').slice(1);
      const guarded = path.startsWith('tile/entries/') || path.startsWith('api/');
      const token = request.headers.authorization === `Bearer ${TOKEN}`;
      if (guarded && (!token || this.refuseTokens > 0)) {
        this.refuseTokens -= 1;
        response.writeHead(401).end();
        return;
      }
      this.answer(path, files, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#server = server;
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Runs the command with the pinned digest, and a token where one is needed. */
  async run(...argv: string[]): Promise<Ran> {
    const pin = argv.includes('--agreement-digest') ? [] : ['--agreement-digest', this.programme.digest];
    return runCommand([...argv, ...pin, ...(argv.includes('--url') ? ['--token', TOKEN] : [])]);
  }

  /** A state folder as the local runner leaves it, with a provider that gives the token. */
  async platformFolder(): Promise<string> {
    const provider = createServer((request, response) => {
      const { port } = provider.address() as AddressInfo;
      const issuer = `http://127.0.0.1:${port}/audit`;
      const given = Buffer.from((request.headers.authorization ?? '').slice('Basic '.length), 'base64').toString();
      const authorised = /^(audit-auditor|hub-analyst):s$/.test(given);
      const discovery = request.url?.includes('well-known') === true;
      if (!discovery && !authorised) response.writeHead(401).end('{}');
      else response.end(JSON.stringify(discovery ? { token_endpoint: `${issuer}/token` } : { access_token: TOKEN }));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    provider.unref();
    const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/audit`;
    const folder = join(this.dir, 'state');
    mkdirSync(join(folder, 'agreement'), { recursive: true });
    writeFileSync(join(folder, 'agreement', 'genesis.digest'), `${this.programme.digest}\n`);
    const clients = ['audit-auditor', 'hub-analyst'].map((client_id) => ({ issuer, client_id, client_secret: 's' }));
    writeFileSync(join(folder, 'credentials.json'), JSON.stringify({ clients }));
    return folder;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
    rmSync(this.dir, { recursive: true, force: true });
  }

  private answer(path: string, files: ReadonlyMap<string, Uint8Array>, response: ServerResponse): void {
    const bytes = this.overrides.get(path) ?? files.get(path) ?? this.entry(path);
    if (typeof bytes === 'number') response.writeHead(bytes).end();
    else if (bytes === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes);
  }

  private entry(path: string): Uint8Array | undefined {
    const beside = this.log.entries[Number(/^api\/v1\/entries\/(\d+)$/.exec(path)?.[1])]?.beside;
    const record = beside && { value: base64(beside.value), jws: beside.jws };
    return record && new TextEncoder().encode(JSON.stringify({ record }));
  }

  private async opened(record: TestRecord): Promise<VerifiedEvent> {
    const ports = { hasher: nodeHasher, verifier: nodeVerifier, trust: this.programme.trust };
    const opened = await openRecord(ports, { ...record, offset: '0' });
    if (opened.kind === 'refused') throw opened.refusal;
    return opened.event;
  }
}

/** Runs the command line in this process. */
export async function runCommand(argv: readonly string[]): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const code = await run(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  });
  return { code, stdout, stderr };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
