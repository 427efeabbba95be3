import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { errorCode, printedBy } from './error-facts.js';
import { areWhole, parseJarList, verifyJars } from './jar-list.js';
import { SetupError } from './setup-error.js';

const run = promisify(execFile);
const MAVEN_TIMEOUT_MS = 600_000;
/** A host that does not answer must not keep us for Maven's own half hour; the names are those of Maven 3 and 4. */
const PATIENCE = [
  '-Dmaven.wagon.http.retryHandler.count=1',
  '-Dmaven.wagon.rto=60000',
  '-Daether.connector.connectTimeout=20000',
  '-Daether.connector.requestTimeout=60000',
];
const STAMP = '.pom-sha256';

/** The folder that holds pom.xml and the broker's log settings; the same distance from src/ and dist/. */
export const KAFKA_FOLDER = fileURLToPath(new URL('../../kafka', import.meta.url));

/** `.qalqan` of this clone, the default place of the jars. */
const STATE_FOLDER = fileURLToPath(new URL('../../../../.qalqan', import.meta.url));

/** Fetches Kafka's jars by Maven unless the folder holds those of the present pom.xml; returns the folder. */
export async function ensureKafkaJars(target = join(STATE_FOLDER, 'kafka', 'libs')): Promise<string> {
  const pom = join(KAFKA_FOLDER, 'pom.xml');
  const wanted = createHash('sha256').update(readFileSync(pom)).digest('hex');
  const jars = parseJarList(readFileSync(join(KAFKA_FOLDER, 'jars.sha256'), 'utf8'));
  if (stampOf(target) === wanted && areWhole(target, jars)) return target;
  const half = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    await maven(pom, half);
    verifyJars(half, jars);
    writeFileSync(join(half, STAMP), wanted);
    place(half, target, () => stampOf(target) === wanted && areWhole(target, jars));
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
function place(half: string, target: string, isThere: () => boolean): void {
  if (isThere()) return;
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(half, target);
  } catch (error) {
    if (!isThere()) throw error;
  }
}

async function maven(pom: string, output: string): Promise<void> {
  try {
    const goal = ['org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies', `-DoutputDirectory=${output}`];
    await run('mvn', ['-q', '-B', ...PATIENCE, '-f', pom, ...goal], { timeout: MAVEN_TIMEOUT_MS });
  } catch (cause) {
    throw mavenError(cause);
  }
}

/** What to do depends on what Maven could not do; its own words are a page of `[ERROR]` lines. */
export function mavenError(cause: unknown): SetupError {
  if (errorCode(cause) === 'ENOENT') {
    return new SetupError('Maven (mvn) is not installed', 'apt-get install maven, or set KAFKA_BROKERS', { cause });
  }
  const lines = stripVTControlCharacters(printedBy(cause, 'stdout'))
    .split('\n')
    .filter((line) => line.includes('[ERROR]'))
    .map((line) => line.replace('[ERROR]', '').trim());
  return new SetupError(`Maven could not fetch Kafka: ${reasonOf(lines)}`, hintFor(lines.join('\n')), { cause });
}

/** The cause stands behind the last colon-separated artifact list, so a long line is cut at its front. */
function reasonOf([first]: readonly string[]): string {
  if (first === undefined) return 'it was cut off and said nothing';
  const text = first.replace(/ -> \[Help 1\]$/, '');
  return text.length <= 300 ? text : `… ${text.slice(-300)}`;
}

function hintFor(output: string): string {
  if (/checksum/i.test(output)) return 'a download arrived broken: start again; a proxy that alters files must not';
  if (/No space left/i.test(output)) return 'make room, then start again';
  return 'is the network reachable? (a proxy or mirror goes into ~/.m2/settings.xml); or set KAFKA_BROKERS';
}
