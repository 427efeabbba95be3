import { Command } from 'commander';
import { loadTopicSource } from '../kafka/topic-plan.js';
import { SetupError } from '../servers/setup-error.js';
import { planPorts, portBase } from '../state/port-plan.js';
import { Compose } from './compose.js';
import { portVariables, smoke } from './smoke.js';

/** Beside a local platform on the usual ports. */
const DEFAULT_BASE = '24000';

interface Options {
  readonly parties: string;
  readonly build: boolean;
  readonly keep: boolean;
}

const program = new Command('ship:smoke')
  .description(
    'raises two parties, hub and audit log from docker-compose.yml, has them exchange alerts, and removes them',
  )
  .option('--parties <two>', 'the two parties', 'kz,tj')
  .option('--no-build', 'take the images that are there')
  .option('--keep', 'leave everything running at the end, and after a failure', false);
await program.parseAsync(process.argv);

try {
  await run(program.opts<Options>());
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`error: ${error.message}`);
  if (error.hint !== undefined) console.error(`  try: ${error.hint}`);
  process.exitCode = 1;
}

async function run({ parties, build, keep }: Options): Promise<void> {
  const base = portBase(process.env['QALQAN_PORT_BASE'] ?? DEFAULT_BASE);
  const variables = portVariables(planPorts(base, loadTopicSource().instances));
  const compose = await Compose.find('qalqan-smoke', variables);
  if (build) await compose.show('build', 'provision', 'hub');
  try {
    await smoke({ parties: pairOf(parties), portBase: base, compose });
  } finally {
    if (!keep) await compose.show('down', '--volumes', '--remove-orphans');
  }
}

function pairOf(text: string): [string, string] {
  const [one, other, ...more] = text.split(',');
  if (one === undefined || other === undefined || more.length > 0) {
    throw new SetupError('--parties takes two of them', '--parties kz,tj');
  }
  return [one, other];
}
