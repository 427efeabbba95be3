import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Settings in place of ours. */
  readonly overrides: Readonly<Record<string, string>>;
  /** Record the classes it loads, for quicker starts later; costs some seconds at its stop. */
  readonly recordClasses: boolean;
}

/** Beside the jars, so that other jars start without it. Java itself refuses an archive that does not fit. */
export const CLASS_ARCHIVE = 'classes.jsa';
/** Exit code of a JVM that was asked to stop by SIGTERM and did so in order. */
const EXIT_TERMINATED = 143;

/** Formats the storage on first use and writes the settings anew at every start; returns the properties file. */
export async function prepareBroker(plan: BrokerPlan): Promise<string> {
  const { dataDir } = plan.layout;
  const properties = `${dataDir}.properties`;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(properties, renderProperties({ ...brokerProperties(plan.layout), ...plan.overrides }), { mode: 0o600 });
  if (existsSync(join(dataDir, 'meta.properties'))) return properties;
  const args = ['kafka.tools.StorageTool', 'format', '-t', plan.clusterId, '-c', properties, '--ignore-formatted'];
  try {
    await run('java', [...javaArgs(plan, 128), ...args], { env: environment() });
  } catch (cause) {
    throw javaError('Kafka could not format its storage', cause);
  }
  return properties;
}

/** Starts a prepared broker; does not wait for it. */
export async function launchBroker(plan: BrokerPlan, properties: string): Promise<Launched> {
  const archive = join(plan.jars, CLASS_ARCHIVE);
  const recording = plan.recordClasses && !existsSync(archive) ? `${archive}.${process.pid}` : undefined;
  const sharing = recording === undefined ? [] : [`-XX:ArchiveClassesAtExit=${recording}`];
  try {
    const broker = await launch({
      command: 'java',
      args: [...sharing, ...javaArgs(plan, plan.heapMb), 'kafka.Kafka', properties],
      env: environment(),
      logFile: plan.logFile,
      deathSignal: 'TERM',
    });
    if (recording !== undefined) void broker.exited.then(({ code }) => keepRecording(recording, archive, code));
    return broker;
  } catch (cause) {
    throw javaError('Kafka could not start', cause);
  }
}

/** Resolves when the broker has logged that it is up; `from` is where its log stood before the start. */
export async function untilStarted(broker: Launched, logFile: string, from: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!textFrom(logFile, from).includes(READY)) {
    if (broker.exit()) throw stoppedWhileStarting(reasonIn(textFrom(logFile, from)), logFile);
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

function stoppedWhileStarting(reason: string, logFile: string): SetupError {
  const full = /No space left|Disk quota/i.test(reason);
  return new SetupError(
    `Kafka stopped while starting: ${reason}`,
    full ? 'make room there, or put the state elsewhere with QALQAN_STATE_DIR' : `see ${logFile}`,
  );
}

/** The first exception that a JVM logged: what comes after it are consequences and its stack. */
export function reasonIn(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  const first = lines.find((line) => /^\S+(Exception|Error): /.test(line));
  return (first?.replace(/^\S+: /, '') ?? lines.at(-1) ?? '(nothing logged)').slice(0, 300);
}

/** Where the log of a broker stands now, for `untilStarted`. */
export function logPosition(logFile: string): number {
  return sizeOf(logFile);
}

/** Takes over what a broker recorded, if it came to its end in order. */
function keepRecording(recording: string, archive: string, code: number | null): void {
  if (code === EXIT_TERMINATED && existsSync(recording)) renameSync(recording, archive);
  else rmSync(recording, { force: true });
}

/** A small heap and the quick compiler alone: half the start time, a third of the memory of Kafka's own script. */
function javaArgs({ jars }: BrokerPlan, heapMb: number): string[] {
  const archive = join(jars, CLASS_ARCHIVE);
  return [
    ...(existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []),
    // Java would remark on an archive that does not fit; it then starts without.
    '-Xlog:disable',
    `-Xmx${heapMb}m`,
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
    '-XX:+ExitOnOutOfMemoryError',
    '-Djava.awt.headless=true',
    `-Dlog4j2.configurationFile=${join(KAFKA_FOLDER, 'log4j2.properties')}`,
    '-cp',
    `${jars}/*`,
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
