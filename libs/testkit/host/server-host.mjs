// Owns one server for the length of one test run: starts it, says where it is, and removes it with all its data once
// the run's process is gone, however that ended. Run by src/servers/shared-server.ts.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import './ts-hooks.mjs';

const [kind, dir, run] = process.argv.slice(2);
const MAX_LIFE_MS = 3 * 3_600_000;

function say(answer) {
  const file = join(dir, `${kind}.json`);
  writeFileSync(`${file}.new`, JSON.stringify({ ...answer, host: process.pid }));
  // Readers see the whole answer or none.
  renameSync(`${file}.new`, file);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function start() {
  const { startKafka, startPostgres } = await import('@qalqan/local/servers');
  const place = join(dir, kind);
  if (kind === 'postgres') {
    const server = await startPostgres({ dir: place, durable: false, maxConnections: 300 });
    return { server, answer: { url: server.url() } };
  }
  // Tests of membership cannot sit out the six seconds that brokers want a session to last at least.
  const server = await startKafka({ dir: place, overrides: { 'group.min.session.timeout.ms': '500' } });
  return { server, answer: { brokers: server.brokers } };
}

try {
  const { server, answer } = await start();
  say(answer);
  const end = Date.now() + MAX_LIFE_MS;
  let wanted = true;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (wanted = false));
  while (wanted && alive(Number(run)) && Date.now() < end) await sleep(300);
  await server.destroy();
  rmSync(join(dir, `${kind}.json`), { force: true });
  const other = kind === 'kafka' ? 'postgres' : 'kafka';
  if (!existsSync(join(dir, `${other}.json`))) rmSync(dir, { recursive: true, force: true });
} catch (error) {
  say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
process.exit(0);
