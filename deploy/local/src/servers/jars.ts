import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { errorCode, printedBy } from './error-facts.js';
import { SetupError } from './setup-error.js';

const run = promisify(execFile);
const MAVEN_TIMEOUT_MS = 600_000;
const STAMP = '.pom-sha256';

/** The folder that holds pom.xml and the broker's log settings; the same distance from src/ and dist/. */
export const KAFKA_FOLDER = fileURLToPath(new URL('../../kafka', import.meta.url));

/** `.qalqan` of this clone, the default place of the jars. */
const STATE_FOLDER = fileURLToPath(new URL('../../../../.qalqan', import.meta.url));

/** Fetches Kafka's jars by Maven unless the folder holds those of the present pom.xml; returns the folder. */
export async function ensureKafkaJars(target = join(STATE_FOLDER, 'kafka', 'libs')): Promise<string> {
  const pom = join(KAFKA_FOLDER, 'pom.xml');
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  if (stampOf(target) === wanted) return target;
  const half = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    await maven(pom, half);
    writeFileSync(join(half, STAMP), wanted);
    place(half, target, wanted);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  return target;
}

function stampOf(folder: string): string | undefined {
  const file = join(folder, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Two starts may fetch at once: the first rename wins, and the other finds what it wanted. */
function place(half: string, target: string, wanted: string): void {
  if (stampOf(target) === wanted) return;
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(half, target);
  } catch (error) {
    if (stampOf(target) !== wanted) throw error;
  }
}

async function maven(pom: string, output: string): Promise<void> {
  try {
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${output}`], {
      timeout: MAVEN_TIMEOUT_MS,
    });
  } catch (cause) {
    throw mavenError(cause);
  }
}

function mavenError(cause: unknown): SetupError {
  if (errorCode(cause) === 'ENOENT') {
    return new SetupError('Maven (mvn) is not installed', 'apt-get install maven, or set KAFKA_BROKERS', { cause });
  }
  const output = printedBy(cause, 'stdout');
  const reason = output.split('\n').find((line) => line.includes('[ERROR]')) ?? 'no reason given';
  return new SetupError(
    `Maven could not fetch Kafka: ${reason.replace('[ERROR]', '').trim()}`,
    'is the network reachable?',
    { cause },
  );
}
