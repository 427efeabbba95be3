import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AlertPublishedV1 } from '@qalqan/contracts';
import { tilePath } from '@qalqan/ledger';
import type { ReplayReport } from '@qalqan/replay';
import { reference, sampleAlert } from '@qalqan/testkit/programme';
import { join } from 'node:path';
import { ServedLog, runCommand, type Ran } from './testing/served-log.js';

const flip = (bytes: Uint8Array, at: number): Uint8Array => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));

/** Another letter of base64url: the signature stays well formed. */
const otherLetter = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, bytes[at] === 0x41 ? 0x42 : 0x41);
const reportOf = ({ stdout }: Ran): ReplayReport => JSON.parse(stdout) as ReplayReport;

describe('qalqan-auditor', () => {
  let served: ServedLog;

  beforeEach(async () => {
    served = await ServedLog.create();
  });

  afterEach(() => served.close());

  const publish = async (number: number, place = {}): Promise<void> => {
    const record = await served.programme
      .member('kz')
      .publish(
        AlertPublishedV1,
        { reference: reference('kz', number), revision: 1, alert: sampleAlert(number) },
        place,
      );
    served.log.append(record);
  };

  describe('replay of a sound log', () => {
    it('by URL: 0, with counts, positions and the digests', async () => {
      const { code, stdout, stderr } = await served.run('replay', '--url', await served.serve());
      expect(stderr).toBe('');
      expect(code).toBe(0);
      expect(stdout).toMatch(/^sound: test\.qalqan\.example\/log, 40 entries, root [0-9a-f]{16}…\n/);
      expect(stdout).toContain('hash tiles compared');
      expect(stdout).toContain('state       3 of 3 published digests equal');
      expect(stdout).toContain('kz/0 11 · tj/0 12 · uz/0 11');
      expect(stdout).not.toContain('Parcel');
    });

    it('by file: 0, the same as JSON', async () => {
      const ran = await served.run('replay', '--bundle', await served.exportTo('log.ndjson'), '--json');
      expect(ran.code).toBe(0);
      expect(reportOf(ran)).toMatchObject({
        verdict: 'sound',
        entries: 40,
        events: 39,
        checkpoints: 2,
        tilesCompared: false,
        reconstruction: { published: 3, compared: 3, equal: 3 },
        agreementDigestFrom: 'argument',
      });
    });

    it('over many bundles, with records that entered by hash, and with a token that runs out on the way', async () => {
      for (let number = 100; number < 700; number += 1) await publish(number);
      const narrative = Array.from({ length: 5 }, () => ({ lang: 'ru', text: 'п'.repeat(8_000) }));
      const alert = sampleAlert(99, { narrative });
      served.log.append(
        await served.programme
          .member('kg')
          .publish(AlertPublishedV1, { reference: reference('kg', 99), revision: 1, alert }),
      );
      const url = await served.serve();
      served.refuseTokens = 2;
      const ran = await served.run('replay', '--url', `${url}/`, '--json');
      expect(reportOf(ran)).toMatchObject({ verdict: 'sound', entries: 641 });
      const file = await served.run('replay', '--bundle', await served.exportTo('long.ndjson'), '--json');
      expect(reportOf(file)).toMatchObject({ verdict: 'sound', entries: 641 });
    });

    it.each([
      ['equal', {}, 0, 'its digest is the recomputed one'],
      ['different', { digest: 'd'.repeat(64) }, 1, 'its digest is ANOTHER than the recomputed one'],
      ['ahead of the log', { positions: { 'kz/0': '0000000000000099' } }, 0, 'is not in this log yet'],
    ])('also against the state that the hub shows: %s', async (_what, change, code, text) => {
      const folder = await served.platformFolder();
      const url = await served.serve();
      const { digest, positions } = { ...served.state(), ...change };
      served.overrides.set(
        'api/v1/state',
        new TextEncoder().encode(JSON.stringify({ published: { digest, positions } })),
      );
      const credentials = join(folder, 'credentials.json');
      const ran = await served.run('replay', '--url', url, '--hub-url', url, '--credentials', credentials);
      expect(ran.code).toBe(code);
      expect(ran.stdout).toContain(text);
    });
  });

  it('takes token and digest from the folder of the platform, and says so', async () => {
    const folder = await served.platformFolder();
    const credentials = ['--credentials', join(folder, 'credentials.json')];
    const { code, stdout } = await runCommand(['replay', '--url', await served.serve(), ...credentials]);
    expect(code).toBe(0);
    expect(stdout).toContain("pinned by the platform's own folder");
  });

  describe('one change to a served log is named, with 1', () => {
    const cases: [string, () => void | Promise<void>, object][] = [
      [
        'a byte of a value',
        () => {
          const entry = served.log.entries[5]!;
          entry.leaf = flip(entry.leaf, Buffer.from(entry.leaf).indexOf('Parcel'));
        },
        { code: 'signature-invalid', index: 5 },
      ],
      [
        'a byte of a signature',
        () => {
          const entry = served.log.entries[5]!;
          entry.leaf = otherLetter(entry.leaf, entry.leaf.length - 9);
        },
        { code: 'signature-invalid', index: 5 },
      ],
      [
        'a byte of a leaf outside of value and signature',
        () => {
          const entry = served.log.entries[5]!;
          entry.leaf = flip(entry.leaf, 1);
        },
        { code: 'leaf-malformed', index: 5 },
      ],
      [
        'the order',
        () => {
          const { entries } = served.log;
          [entries[4], entries[7]] = [entries[7]!, entries[4]!];
        },
        { code: 'sequence-gap', index: 4 },
      ],
      ['an entry removed', () => void served.log.entries.splice(6, 1), { code: 'sequence-gap' }],
      [
        'an event signed by the wrong party',
        () => publish(90, { signer: served.programme.member('tj').signer }),
        { code: 'key-wrong-party', index: 40 },
      ],
      [
        'a gap in a chain',
        () => publish(91, { sequence: 77 }),
        { code: 'sequence-gap', index: 40, stream: 'kz/0', sequence: 77 },
      ],
      [
        'a fork of a chain',
        () => publish(92, { prevhash: 'e'.repeat(64) }),
        { code: 'sequence-fork', index: 40, stream: 'kz/0', sequence: 12 },
      ],
      [
        'a digest of the hub',
        () => served.publishState({ digest: 'c'.repeat(64) }),
        { code: 'digest-mismatch', index: 40, stream: 'hub/0', sequence: 4 },
      ],
    ];

    it.each(cases)('%s, by URL and by file, also when its keeper signs it anew', async (_what, tamper, fault) => {
      await tamper();
      for (const source of [
        ['--url', await served.serve()],
        ['--bundle', await served.exportTo('log.ndjson')],
      ]) {
        const ran = await served.run('replay', ...source, '--json');
        expect(ran.code).toBe(1);
        expect(reportOf(ran).faults).toContainEqual(expect.objectContaining(fault));
      }
    });

    it('a byte of a tile', async () => {
      const url = await served.serve();
      const path = tilePath({ level: 0, index: 0, width: 40 });
      served.overrides.set(path, flip(served.log.files().get(path)!, 32 * 9));
      const { code, stdout } = await served.run('replay', '--url', url);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^BROKEN at entry 9 in tile\/0\/000\.p\/40: tile-altered\n/);
    });

    it('a byte of the note', async () => {
      const url = await served.serve();
      served.overrides.set('checkpoint', flip(await served.log.checkpoint(), 40));
      const { code, stdout } = await served.run('replay', '--url', url);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^BROKEN in the log as a whole: (note-signature-invalid|checkpoint-malformed)\n/);
    });

    it('a bundle or tile that is not served', async () => {
      const url = await served.serve();
      served.overrides.set('tile/0/000.p/40', 404);
      expect((await served.run('replay', '--url', url)).stdout).toContain('tile-altered');
      served.overrides.set('tile/entries/000.p/40', 404);
      expect((await served.run('replay', '--url', url)).code).toBe(1);
    });

    it('an old checkpoint under a log that has gone on: what it commits to is sound', async () => {
      const url = await served.serve();
      served.overrides.set('checkpoint', await served.log.checkpoint(20));
      for (const [path, bytes] of served.log.files(20)) served.overrides.set(path, bytes);
      expect((await served.run('replay', '--url', url)).stdout).toContain('20 entries');
    });
  });

  describe('an exported log that was altered', () => {
    const cases: [string, (lines: string[]) => string[], object][] = [
      ['a line removed', (lines) => lines.toSpliced(8, 1), { code: 'entries-missing', index: 7 }],
      ['a line twice', (lines) => lines.toSpliced(8, 0, lines[8]!), { code: 'entries-missing', index: 8 }],
      [
        'a line that is no JSON',
        (lines) => lines.with(8, lines[8]!.replace('{', '[')),
        { code: 'leaf-malformed', index: 7 },
      ],
      [
        'base64 with another spelling',
        (lines) => lines.with(8, lines[8]!.replace('"leaf":"', '"leaf":" ')),
        { index: 7 },
      ],
      ['cut off', (lines) => lines.slice(0, 20), { code: 'entries-missing', index: 19 }],
      ['too long', (lines) => [...lines, lines[8]!], { code: 'entries-surplus', index: 40 }],
    ];

    it.each(cases)('%s is named, with 1', async (_what, change, fault) => {
      const file = await served.exportTo('log.ndjson', change);
      for (const ran of [
        await served.run('verify', file, '--json'),
        await served.run('replay', '--bundle', file, '--json'),
      ]) {
        expect(ran.code).toBe(1);
        expect(reportOf(ran).faults).toContainEqual(expect.objectContaining(fault));
      }
    });
  });

  describe('verify', () => {
    it('of an export verifies all but the hub’s state', async () => {
      const { code, stdout } = await served.run('verify', await served.exportTo('log.ndjson'));
      expect(code).toBe(0);
      expect(stdout).toMatch(/^sound: /);
      expect(stdout).not.toContain('state  ');
    });

    it('of evidence lists its records', async () => {
      const { code, stdout } = await served.run('verify', await served.bundleTo('e.json', 'TJ-2026-000001', [1]));
      expect(code).toBe(0);
      expect(stdout).toMatch(
        /^sound: TJ-2026-000001, 1 record in test\.qalqan\.example\/log, checkpoint of 40 entries\n/,
      );
      expect(stdout).toContain('entry 1  qalqan.alert.published.v1  tj/0 1');
    });

    it('of evidence with another subject, leaf or proof: 1', async () => {
      const path = await served.bundleTo('e.json', 'KZ-2026-000003', [1]);
      expect((await served.run('verify', path)).stdout).toContain('BROKEN at entry 1 (tj/0 1): key-mismatch');
      served.log.entries[1]!.leaf = flip(served.log.entries[1]!.leaf, 300);
      const altered = await served.run('verify', await served.bundleTo('e.json', 'TJ-2026-000001', [1]), '--json');
      expect(altered.code).toBe(1);
    });

    it('of evidence that cannot be read any more: 1', async () => {
      const path = served.write('e.json', '{"format":"qalqan.evidence.v1","entries":[}');
      expect(await served.run('verify', path)).toMatchObject({
        code: 1,
        stdout: expect.stringContaining('json-malformed'),
      });
      const half = served.write('e.json', '{"format":"qalqan.evidence.v1","entries":[]}');
      expect(await served.run('verify', half, '--json')).toMatchObject({ code: 1 });
    });
  });

  describe('what could not run ends with 2 and one line', () => {
    const cases: [string, () => string[] | Promise<string[]>, string][] = [
      ['no such command', () => ['audit'], 'unknown command'],
      ['no file', () => ['verify', '/nowhere/log.ndjson'], 'cannot be read'],
      [
        'another file',
        () => ['verify', served.write('x', 'hello\n')],
        'neither an evidence bundle nor an exported log',
      ],
      ['no header', () => ['replay', '--bundle', served.write('x', '{}\n')], 'is not an exported log'],
      ['nobody there', () => ['replay', '--url', 'http://127.0.0.1:9'], 'cannot be read'],
      ['no URL', () => ['replay', '--url', 'ftp://x'], 'is not a URL'],
      [
        'not a log',
        async () => (served.overrides.set('checkpoint', 404), ['replay', '--url', await served.serve()]),
        'no checkpoint',
      ],
      [
        'busy',
        async () => (served.overrides.set('checkpoint', 503), ['replay', '--url', await served.serve()]),
        'answers 503',
      ],
      [
        'no right to read',
        async () => (served.overrides.set('tile/entries/000.p/40', 403), ['replay', '--url', await served.serve()]),
        'no auditor’s role',
      ],
      ['a digest that is none', () => ['verify', 'x', '--agreement-digest', 'abc'], 'is not a SHA-256'],
    ];

    it.each(cases)('%s', async (_what, argv, line) => {
      const { code, stdout, stderr } = await served.run(...(await argv()));
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.trimEnd().split('\n')[0]).toContain(line);
    });

    it('no digest of the agreement anywhere', async () => {
      const { code, stderr } = await runCommand(['verify', 'x', '--credentials', join(served.dir, 'credentials.json')]);
      expect(code).toBe(2);
      expect(stderr).toContain('--agreement-digest');
    });

    it('no credentials', async () => {
      const url = await served.serve();
      const argv = ['replay', '--url', url, '--agreement-digest', served.programme.digest];
      const { code, stderr } = await runCommand([...argv, '--credentials', join(served.dir, 'none.json')]);
      expect(code).toBe(2);
      expect(stderr).toContain('give --token');
    });
  });

  it('another agreement than the pinned one is no log of ours: 1', async () => {
    const file = await served.exportTo('log.ndjson');
    const { code, stdout } = await served.run('verify', file, '--agreement-digest', '0'.repeat(64));
    expect(code).toBe(1);
    expect(stdout).toContain('agreement-digest-mismatch');
  });

  it('help is no failure', async () => {
    const { code, stdout } = await runCommand(['--help']);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('0 sound, 1 broken, 2 could not run');
  });
});
