import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { STATE } from './paths.mjs';
import { step } from './progress.mjs';
import { quiet } from './run.mjs';

const JAVA_AT_LEAST = 17;

/** Each tool that npm cannot bring: how to see that it is there, and Debian's packages, the preferred one first. */
const TOOLS = [
  {
    name: `Java ${JAVA_AT_LEAST}`,
    isThere: hasJava,
    found: olderJava,
    packages: ['openjdk-17-jre-headless', 'default-jre-headless'],
  },
  { name: 'Maven', isThere: hasMaven, packages: ['maven'] },
];

/** Installs Java and Maven where that can be done without asking (Debian, as root); otherwise says what is missing. */
export async function ensureTools() {
  if (process.env.KAFKA_BROKERS) return;
  for (const tool of TOOLS) {
    if (!tool.isThere()) await install(tool);
  }
}

async function install(tool) {
  const hint = `apt-get install ${tool.packages[0]}, or set KAFKA_BROKERS to a Kafka of your own`;
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) throw new Failure(`${tool.name} is not installed${tool.found?.() ?? ''}`, hint);
  await step(`installing ${tool.name}`, () => aptInstall(tool.packages));
  if (!tool.isThere()) throw new Failure(`${tool.name} is still missing after its installation`, hint);
}

async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await quiet('apt-get', ['update', '-qq'], { env });
  let refusal;
  for (const name of packages) {
    try {
      await quiet('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
      return;
    } catch (error) {
      // The next name is for another release of Debian; the last refusal is the one to show.
      refusal = error;
    }
  }
  throw refusal;
}

function hasJava() {
  return Number(/version "(\d+)/.exec(javaVersion())?.[1] ?? 0) >= JAVA_AT_LEAST;
}

/** Whoever has a Java is told which one was found, and where it was looked for. */
function olderJava() {
  const { JAVA_HOME } = process.env;
  const [first = ''] = javaVersion().split('\n');
  return `${first === '' ? '' : `, only ${first}`}${JAVA_HOME ? ` (JAVA_HOME is ${JAVA_HOME})` : ''}`;
}

function javaVersion() {
  const { JAVA_HOME } = process.env;
  const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
  const { status, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return status === 0 ? stderr : '';
}

/** Maven only fetches: with the jars there it is not asked for. */
function hasMaven() {
  if (existsSync(join(STATE, 'kafka', 'libs', '.pom-sha256'))) return true;
  return spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status === 0;
}
