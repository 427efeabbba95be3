import { ConfigInvalid } from './config-invalid.js';
import { loadConfig, type ConfigDefinition, type Environment, type FieldTree, type Resolved } from './define-config.js';
import { printConfig } from './print-config.js';

/** EX_CONFIG of sysexits(3): a supervisor can tell a wrong configuration from a crash. */
export const EXIT_CONFIG_INVALID = 78;

export interface BootIo {
  readonly argv: readonly string[];
  readonly env: Environment;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** MUST NOT return. */
  exit(code: number): never;
}

/**
 * First line of a service's main: returns the configuration, or ends the process: with 0 after `--print-config`, with
 * {@link EXIT_CONFIG_INVALID} and one line per problem on stderr when a start is not possible.
 */
export function bootConfig<F extends FieldTree>(
  definition: ConfigDefinition<F>,
  io: BootIo = processIo(),
): Resolved<F> {
  let config: Resolved<F>;
  try {
    config = loadConfig(definition, io.env);
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error;
    io.stderr.write(`${definition.service}: the configuration does not allow a start\n`);
    for (const { env, message } of error.problems) io.stderr.write(`  ${env} ${message}\n`);
    return io.exit(EXIT_CONFIG_INVALID);
  }
  if (io.argv.includes('--print-config')) {
    io.stdout.write(printConfig(definition, config));
    return io.exit(0);
  }
  return config;
}

function processIo(): BootIo {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    exit: (code) => process.exit(code),
  };
}
