import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeHasher, signerFromSeed } from '@qalqan/crypto-node';
import { encodeBase64, toHex } from '@qalqan/signing';
import { signCheckpoint } from './checkpoint/checkpoint.js';
import { encodeLeaf } from './leaf/leaf.js';
import { leafHash } from './merkle/hashing.js';
import { encodeVerifierKey, noteKey } from '@qalqan/signing';
import { signNote } from '@qalqan/signing';
import { OTHER_SEED, TEST_SEED } from './testing/keys.js';
import { MemoryLog } from './testing/memory-log.js';

const ORIGIN = 'qalqan.test/audit';
const OLD_SIZE = 300;
const SIZE = 613;

const MODULE = join(import.meta.dirname, '..', 'foreign', 'go');
const signer = signerFromSeed(TEST_SEED);
const vkey = encodeVerifierKey(noteKey(nodeHasher, ORIGIN, signer.publicKey));

function leafOf(index: number): Uint8Array {
  const value = new TextEncoder().encode(`{"sequence":"${index}"}`);
  const jws = `eyJhbGciOiJFZDI1NTE5In0..c2ln${index}`;
  return encodeLeaf(nodeHasher, { kind: 'event', topic: 'qalqan.kz.events.v1', partition: 0, value, jws }).leaf;
}

function checkpointOf(log: MemoryLog): Promise<Uint8Array> {
  // The stranger's signature makes sure that foreign clients, too, skip what they do not know.
  const stranger = { name: 'stranger.test', signer: signerFromSeed(OTHER_SEED) };
  const checkpoint = { origin: ORIGIN, size: log.size, root: log.root() };
  return signCheckpoint(nodeHasher, checkpoint, [stranger, { name: ORIGIN, signer }]);
}

function store(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

const hasGo = spawnSync('go', ['version']).status === 0;
// With CI=true a missing toolchain must fail, as the build in `beforeAll` then does.
const suite = hasGo || process.env['CI'] === 'true' ? describe : describe.skip;

suite('the Go project’s note and tree code (needs go on the PATH)', () => {
  let temp = '';
  let program = '';
  let sound = '';
  const log = new MemoryLog();

  beforeAll(async () => {
    temp = mkdtempSync(join(tmpdir(), 'qalqan-foreign-'));
    program = join(temp, 'foreign');
    sound = join(temp, 'log');
    execFileSync('go', ['build', '-o', program, '.'], { cwd: MODULE, stdio: ['ignore', 'ignore', 'inherit'] });
    log.append(Array.from({ length: OLD_SIZE }, (_, i) => leafOf(i)));
    store(temp, 'older', await checkpointOf(log));
    log.append(Array.from({ length: SIZE - OLD_SIZE }, (_, i) => leafOf(OLD_SIZE + i)));
    for (const [path, bytes] of log.files) store(sound, path, bytes);
    store(sound, 'checkpoint', await checkpointOf(log));
  }, 240_000);

  afterAll(() => rmSync(temp, { recursive: true, force: true }));

  function run(folder: string, ...args: readonly string[]): { status: number | null; line: string } {
    const { status, stdout, stderr } = spawnSync(program, ['-vkey', vkey, '-log', folder, ...args], {
      encoding: 'utf8',
    });
    return { status, line: `${stdout}${stderr}`.trim() };
  }

  /** A copy of the log with one file changed. */
  function changed(path: string, change: (bytes: Uint8Array) => Uint8Array): string {
    const folder = mkdtempSync(join(temp, 'changed-'));
    cpSync(sound, folder, { recursive: true });
    store(folder, path, change(Uint8Array.from(readFileSync(join(folder, path)))));
    return folder;
  }

  const flip = (at: number) => (bytes: Uint8Array) => bytes.with(at, (bytes[at] as number) ^ 1);

  test('finds our log sound: note, tree hash, growth, every entry', () => {
    const { status, line } = run(sound, '-older', join(temp, 'older'), '-entries');
    expect(line).toBe(`sound size=${SIZE} root=${encodeBase64(log.root())}`);
    expect(status).toBe(0);
  });

  test('finds the older size sound in the grown log', () => {
    const { status, line } = run(sound, '-checkpoint', join(temp, 'older'));
    expect(line).toMatch(/^sound size=300 /);
    expect(status).toBe(0);
  });

  test.each([0, 255, 256, 511, 512, SIZE - 1])('proves entry %i under the hash we give', (index) => {
    const hash = toHex(leafHash(nodeHasher, leafOf(index)));
    expect(run(sound, '-index', String(index), '-hash', hash).status).toBe(0);
    const other = toHex(leafHash(nodeHasher, leafOf(index + 1)));
    expect(run(sound, '-index', String(index), '-hash', other)).toMatchObject({ status: 1 });
  });

  test.each([
    ['a byte of a full level-0 tile', 'tile/0/000', flip(77)],
    ['a byte of a partial level-0 tile', 'tile/0/002.p/101', flip(0)],
    ['a byte of level 1', 'tile/1/000.p/2', flip(33)],
    ['a cut tile', 'tile/0/002.p/101', (bytes: Uint8Array) => bytes.subarray(1)],
    ['a byte of an entry', 'tile/entries/001', flip(40)],
    ['a cut bundle', 'tile/entries/002.p/101', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['the size in the checkpoint', 'checkpoint', flip(ORIGIN.length + 1)],
  ])('finds %s broken', (_name, path, change) => {
    const { status, line } = run(changed(path, change), '-entries');
    expect(line).toMatch(/^broken: /);
    expect(status).toBe(1);
  });

  test('finds a signed checkpoint of another root broken', async () => {
    const forged = { origin: ORIGIN, size: SIZE, root: new Uint8Array(32) };
    const note = await signCheckpoint(nodeHasher, forged, [{ name: ORIGIN, signer }]);
    expect(run(changed('checkpoint', () => note))).toMatchObject({ status: 1 });
  });

  test('finds a checkpoint broken that another key signed', async () => {
    const { size } = log;
    const text = `${ORIGIN}\n${size}\n${encodeBase64(log.root())}\n`;
    const note = await signNote(nodeHasher, text, [{ name: ORIGIN, signer: signerFromSeed(OTHER_SEED) }]);
    expect(run(changed('checkpoint', () => note))).toMatchObject({ status: 1 });
  });

  test('says when it could not run', () => {
    expect(run(sound, '-checkpoint', join(temp, 'nowhere')).status).toBe(2);
    expect(run('http://127.0.0.1:1').status).toBe(2);
  });
});
