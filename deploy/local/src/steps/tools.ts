import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../servers/setup-error.js';

const JAVA_AT_LEAST = 17;
const SETPRIV = '/usr/bin/setpriv';

/** What the machine has to have for this run. */
export interface ToolNeeds {
  readonly kafka: boolean;
  readonly postgres: boolean;
  /** Root must be able to step down, for PostgreSQL refuses to run as root. */
  readonly root: boolean;
}

/** What is asked of the machine; a test gives another one. */
export interface Machine {
  /** What `java -version` says; undefined when there is no Java. */
  java(): Promise<string | undefined>;
  has(file: string): boolean;
}

/** Fails with one line that names what is missing, before anything is started that needs it. */
export async function ensureTools({ kafka, postgres, root }: ToolNeeds, machine: Machine = thisMachine): Promise<void> {
  if (postgres && root && !machine.has(SETPRIV)) {
    throw new SetupError(
      `setpriv is not installed (${SETPRIV}), and PostgreSQL does not run as root`,
      'apt-get install util-linux, or run as another user, or set DATABASE_URL',
    );
  }
  if (!kafka) return;
  const said = await machine.java();
  const hint = 'apt-get install openjdk-17-jre-headless, or set KAFKA_BROKERS to a Kafka of your own';
  if (said === undefined) throw new SetupError(`Java is not installed${whereLooked()}`, hint);
  const major = Number(/version "(\d+)/.exec(said)?.[1] ?? 0);
  if (major >= JAVA_AT_LEAST) return;
  throw new SetupError(`Kafka needs Java ${JAVA_AT_LEAST} or later, this is ${said.split('\n')[0] ?? said}`, hint);
}

const thisMachine: Machine = {
  has: existsSync,
  java: () =>
    new Promise((resolve) => {
      const { JAVA_HOME } = process.env;
      const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
      execFile(java, ['-version'], (error, _stdout, stderr) => resolve(error === null ? stderr : undefined));
    }),
};

/** A JAVA_HOME of former times is the commonest reason for a Java that is there and not found. */
function whereLooked(): string {
  const { JAVA_HOME } = process.env;
  return JAVA_HOME ? ` where JAVA_HOME says (${JAVA_HOME})` : '';
}
