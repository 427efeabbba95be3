import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLASS_ARCHIVE } from '../servers/broker.js';
import { ensureKafkaJars } from '../servers/jars.js';
import { startKafka } from '../servers/kafka.js';
import { postgresBinaries } from '../servers/postgres-binaries.js';
import { databaseUser } from '../servers/unprivileged-user.js';

/** Fetches Kafka and makes sure that PostgreSQL can be run, so that tests spend their time on testing. */
export async function prepare(): Promise<number> {
  const jars = await ensureKafkaJars();
  // Every broker test starts a Kafka of its own: the few seconds spent here once are saved by each of them.
  if (!existsSync(join(jars, CLASS_ARCHIVE))) await recordClasses(jars);
  await postgresBinaries(await databaseUser());
  return 0;
}

async function recordClasses(jars: string): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'qalqan-classes-'));
  const kafka = await startKafka({ dir, tls: true, jars, recordClasses: true });
  await kafka.stop();
  rmSync(dir, { recursive: true, force: true });
}
