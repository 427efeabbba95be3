import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brokerProperties, renderProperties, type BrokerLayout } from './broker-properties.js';
import { errorCode, printedBy } from './error-facts.js';
import { KAFKA_FOLDER } from './jars.js';
import { lastLine, launch, sizeOf, textFrom, type Launched } from './process.js';
import { SetupError } from './setup-error.js';

const run = promisify(execFile);
const START_TIMEOUT_MS = 90_000;
/** Logged once the broker is unfenced and every listener answers. */
const READY = 'Kafka Server started';

/** One broker: what it is made of. */
export interface BrokerPlan {
  readonly layout: BrokerLayout;
  readonly clusterId: string;
  readonly jars: string;
  readonly logFile: string;
  readonly heapMb: number;
}

/** Formats the storage on first use and writes the settings anew at every start; returns the properties file. */
export async function prepareBroker(plan: BrokerPlan): Promise<string> {
  const { dataDir } = plan.layout;
  const properties = `${dataDir}.properties`;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(properties, renderProperties(brokerProperties(plan.layout)), { mode: 0o600 });
  if (existsSync(join(dataDir, 'meta.properties'))) return properties;
  const args = ['kafka.tools.StorageTool', 'format', '-t', plan.clusterId, '-c', properties, '--ignore-formatted'];
  try {
    await run('java', [...javaArgs({ ...plan, heapMb: 128 }), ...args], { env: environment() });
  } catch (cause) {
    throw javaError('Kafka could not format its storage', cause);
  }
  return properties;
}

/** Starts a prepared broker; does not wait for it. */
export async function launchBroker(plan: BrokerPlan, properties: string): Promise<Launched> {
  try {
    return await launch({
      command: 'java',
      args: [...javaArgs(plan), 'kafka.Kafka', properties],
      env: environment(),
      logFile: plan.logFile,
      deathSignal: 'TERM',
    });
  } catch (cause) {
    throw javaError('Kafka could not start', cause);
  }
}

/** Resolves when the broker has logged that it is up; `from` is where its log stood before the start. */
export async function untilStarted(broker: Launched, logFile: string, from: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!textFrom(logFile, from).includes(READY)) {
    if (broker.exit()) throw new SetupError(`Kafka stopped while starting: ${lastLine(logFile)}`, `see ${logFile}`);
    if (Date.now() > deadline) {
      await broker.stop('SIGKILL', 0);
      throw new SetupError(
        `Kafka is not up after ${START_TIMEOUT_MS / 1000} s: ${lastLine(logFile)}`,
        `see ${logFile}`,
      );
    }
    await sleep(100);
  }
}

/** Where the log of a broker stands now, for `untilStarted`. */
export function logPosition(logFile: string): number {
  return sizeOf(logFile);
}

/** A small heap and the quick compiler alone: half the start time, a third of the memory of Kafka's own script. */
function javaArgs(plan: { jars: string; heapMb: number }): string[] {
  return [
    `-Xmx${plan.heapMb}m`,
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djava.awt.headless=true',
    `-Dlog4j2.configurationFile=${join(KAFKA_FOLDER, 'log4j2.properties')}`,
    '-cp',
    `${plan.jars}/*`,
  ];
}

function environment(): Record<string, string> {
  const { PATH = '/usr/bin:/bin', JAVA_HOME } = process.env;
  return { PATH: JAVA_HOME === undefined ? PATH : `${join(JAVA_HOME, 'bin')}:${PATH}`, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

function javaError(what: string, cause: unknown): SetupError {
  if (errorCode(cause) === 'ENOENT') {
    return new SetupError('Java is not installed', 'apt-get install openjdk-17-jre-headless, or set KAFKA_BROKERS', {
      cause,
    });
  }
  const output = printedBy(cause, 'stderr');
  return new SetupError(`${what}: ${output.trim().split('\n').at(-1) ?? ''}`, undefined, { cause });
}
