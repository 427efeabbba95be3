import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { currentPlatform } from '../platform/current.js';
import { signedBytes, type SignedBytes } from '../platform/kafka.js';
import { runCommand, type CommandResult } from '../platform/run-command.js';
import { agreementOf } from '../platform/state.js';
import { waitFor, waitUntil } from '../platform/wait-for.js';
import { readLog } from '../oracles/audit-log.js';
import { trustListOf } from '../oracles/accepted.js';
import { alertFor, freshNumber } from '../load/alerts.js';

const platform = currentPlatform();
const { state } = platform.location;
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** With CI=true a missing toolchain is a failure of the first step, not a skipped suite. */
const suiteWith = (program: string): typeof describe | typeof describe.skip =>
  process.env['CI'] === 'true' || spawnSync(program, ['--version']).error === undefined ? describe : describe.skip;

let record: SignedBytes;
let identity: string;

beforeAll(async () => {
  const published = await platform.node('tj').publish(alertFor(freshNumber(), ['kz'], { title: 'Груз «Ҷайҳун»' }));
  identity = published.identity;
  record = await waitFor('the record is on its topic', async () => {
    const found = (await platform.kafka.events('tj')).find(({ key }) => key?.toString() === published.reference);
    return found && signedBytes(found);
  });
});

suiteWith('python3')('Python (joserfc and jwcrypto; needs python3 on the PATH)', () => {
  const folder = join(ROOT, 'services/platform-e2e/src/foreign/python');
  const venv = join(state, 'python');
  const python = join(venv, 'bin', 'python');

  beforeAll(async () => {
    if (existsSync(join(venv, 'ready'))) return;
    for (const [command, ...args] of [
      ['python3', '-m', 'venv', venv],
      [
        python,
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '-r',
        join(folder, 'requirements.txt'),
      ],
    ] as const) {
      const { code, stderr } = await runCommand(command, args);
      if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
    }
    writeFileSync(join(venv, 'ready'), '');
  }, 180_000);

  it('verifies a record that it reads from the topic, by agreement and bytes alone', async () => {
    const { code, stdout } = await verify(record);
    expect({ code, ...(JSON.parse(stdout) as object) }).toMatchObject({ code: 0, sound: true, identity });
  });

  it('refuses it with one white space more, and on the topic of another member', async () => {
    const spaced = Buffer.from(Buffer.from(record.value).toString('utf8').replace(':', ': '));
    const altered = await verify({ ...record, value: spaced });
    expect([altered.code, JSON.parse(altered.stdout)]).toEqual([1, { sound: false, code: 'signature-invalid' }]);
    const moved = await verify(record, 'qalqan.kz.events.v1');
    expect([moved.code, JSON.parse(moved.stdout)]).toEqual([1, { sound: false, code: 'key-wrong-party' }]);
  });

  function verify({ key, value, jws }: SignedBytes, topic = 'qalqan.tj.events.v1'): Promise<CommandResult> {
    const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
    const file = join(state, 'record.json');
    writeFileSync(file, JSON.stringify({ topic, partition: 0, key: base64(key), value: base64(value), jws }));
    const { file: note, digest } = agreementOf(platform.location);
    return runCommand(python, [join(folder, 'verify_record.py'), file, note, digest]);
  }
});

suiteWith('go')('Go (golang.org/x/mod/sumdb; needs go on the PATH)', () => {
  const program = join(state, 'go-judge');

  beforeAll(async () => {
    const source = join(ROOT, 'libs/ledger/foreign/go');
    const { code, stderr } = await runCommand('go', ['build', '-o', program, '.'], { cwd: source, timeoutMs: 300_000 });
    if (code !== 0) throw new Error(`go build: ${stderr}`);
    await waitUntil('the log holds the record', async () => (await readLog(platform)).identities.includes(identity));
  }, 300_000);

  it('verifies the live checkpoint, the hash tiles and every entry of the bundles', async () => {
    const { code, stdout } = await judge(['-entries'], await platform.audit.token());
    expect(stdout).toMatch(/^sound size=\d+ root=/);
    expect(code).toBe(0);
  });

  it('verifies checkpoint and tiles without any account', async () => {
    const { code, stdout } = await judge([]);
    expect(stdout).toMatch(/^sound /);
    expect(code).toBe(0);
  });

  it('finds that the log has grown from an older checkpoint', async () => {
    const older = join(state, 'older-checkpoint');
    writeFileSync(older, await platform.audit.checkpoint());
    const size = await platform.audit.size();
    await platform.node('tj').publish(alertFor(freshNumber(), []));
    await waitUntil('the log has grown', async () => (await platform.audit.size()) > size);
    const { code, stdout } = await judge(['-older', older]);
    expect(stdout).toMatch(/^sound /);
    expect(code).toBe(0);
  });

  async function judge(args: readonly string[], token?: string): Promise<CommandResult> {
    const { vkey } = (await trustListOf(platform)).verified.agreement.log;
    return runCommand(program, ['-vkey', vkey, '-log', platform.audit.base, ...args], {
      env: { ...process.env, ...(token === undefined ? {} : { QALQAN_TOKEN: token }) },
    });
  }
});
