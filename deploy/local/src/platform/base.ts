import { join } from 'node:path';
import type { Progress } from '../progress.js';
import { startKafka } from '../servers/kafka.js';
import { ensureKafkaJars } from '../servers/jars.js';
import { startPostgres } from '../servers/postgres.js';
import type { Certificates } from '../steps/certificates.js';
import type { Supervisor } from '../supervise/supervisor.js';
import { readTls, runsPostgres, type Settings } from './settings.js';
import type { ClusterAccess } from '@qalqan/messaging/provisioning';

/** A heap for a demonstration's traffic; Kafka's own script would take a gigabyte. */
const KAFKA_HEAP_MB = 512;
const POSTGRES_TIER = 0;
const KAFKA_TIER = 1;

/** Kafka as the steps that follow need it. */
export async function baseKafka(
  settings: Settings,
  certificates: Certificates,
  supervisor: Supervisor,
  progress: Progress,
): Promise<ClusterAccess> {
  const { foreignKafka, state, ports } = settings;
  if (foreignKafka) {
    progress.note(`  · Kafka: yours at ${foreignKafka.brokers.join(', ')}`);
    return { brokers: foreignKafka.brokers, ssl: foreignKafka.files ? readTls(foreignKafka.files) : undefined };
  }
  const jars = await progress.step('Kafka: programs from Maven', () => ensureKafkaJars());
  const logFile = join(state.logs, 'kafka.log');
  const options = { dir: state.kafka, port: ports.kafka, controllerPort: ports.kafkaController, heapMb: KAFKA_HEAP_MB };
  const kafka = await progress.step('Kafka: one broker, mutual TLS', () =>
    startKafka({ ...options, tls: certificates.authority, logFile, jars, recordClasses: true }),
  );
  const broker = (): ReturnType<typeof kafka.processes>[number] => {
    const [first] = kafka.processes();
    if (!first) throw new Error('Kafka runs without a process');
    return first;
  };
  const part = supervisor.add({
    name: 'kafka',
    port: ports.kafka,
    logFile,
    tier: KAFKA_TIER,
    stopSignal: 'SIGTERM',
    stopGraceMs: 20_000,
    readyTimeoutMs: 90_000,
    start: async () => {
      await kafka.restart(0);
      return broker();
    },
  });
  part.adopt(broker());
  return { brokers: kafka.brokers, ssl: readTls(certificates.clientFiles('admin')) };
}

/** The administrator's URL of PostgreSQL; undefined when every instance was given a database of its own. */
export async function basePostgres(
  settings: Settings,
  supervisor: Supervisor,
  progress: Progress,
): Promise<string | undefined> {
  const { foreignDatabase, state, ports } = settings;
  if (!runsPostgres(settings)) {
    progress.note('  · PostgreSQL: yours');
    return foreignDatabase;
  }
  const logFile = join(state.logs, 'postgres.log');
  const start = (): ReturnType<typeof startPostgres> =>
    startPostgres({ dir: state.postgres, port: ports.postgres, logFile });
  const postgres = await progress.step('PostgreSQL', start, (server) => `port ${server.port}`);
  const part = supervisor.add({
    name: 'postgres',
    port: ports.postgres,
    logFile,
    tier: POSTGRES_TIER,
    stopSignal: 'SIGINT',
    stopGraceMs: 20_000,
    readyTimeoutMs: 30_000,
    start: async () => (await start()).process,
  });
  part.adopt(postgres.process);
  return postgres.url();
}
