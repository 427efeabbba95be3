import { ensureKafkaJars } from '../servers/jars.js';
import { postgresBinaries } from '../servers/postgres-binaries.js';
import { databaseUser } from '../servers/unprivileged-user.js';

/** Fetches Kafka and makes sure that PostgreSQL can be run, so that tests spend their time on testing. */
export async function prepare(): Promise<number> {
  await ensureKafkaJars();
  await postgresBinaries(await databaseUser());
  return 0;
}
