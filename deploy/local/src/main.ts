import { Command } from 'commander';
import { down } from './commands/down.js';
import { logs } from './commands/logs.js';
import { prepare } from './commands/prepare.js';
import { reset } from './commands/reset.js';
import { status } from './commands/status.js';
import { up } from './commands/up.js';
import { addImport } from './import/command.js';
import { addMigrate } from './migrate/command.js';
import { addProvision } from './provision/command.js';
import { addQuarantine, COULD_NOT_ASK } from './quarantine/command.js';
import { SetupError } from './servers/setup-error.js';
import { readable } from './system-error.js';

// kafkajs computes a negative wait on every connection, which Node.js 24 remarks upon each time; it then waits 1 ms.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'TimeoutNegativeWarning') console.error(`${warning.name}: ${warning.message}`);
});

const program = new Command('qalqan').description('Runs the whole Qalqan platform on this machine.');

program
  .command('up')
  .description('start everything that is missing and stay until Ctrl-C')
  .option('--no-demo', 'do not play the demonstration on a fresh installation')
  .option('--detach', 'return once all is ready and leave the platform running', false)
  .action((options: { demo: boolean; detach: boolean }) => finish(() => up(options)));
program
  .command('down')
  .description('stop the platform')
  .action(() => finish(down));
program
  .command('status')
  .description('show every part; fails unless all are ready')
  .option('--json', 'for programs', false)
  .action((options: { json: boolean }) => finish(() => status(options)));
program
  .command('logs')
  .description('show the last lines of one log or of all')
  .argument('[service]', 'kz … unodc, hub, audit, identity, kafka, postgres, supervisor')
  .option('-f, --follow', 'go on as they grow', false)
  .action((service: string | undefined, options: { follow: boolean }) => finish(() => logs(service, options)));
program
  .command('reset')
  .description('stop the platform and remove all local data')
  .action(() => finish(reset));
program
  .command('prepare', { hidden: true })
  .description('fetch what tests need')
  .action(() => finish(prepare));

addMigrate(program, (command) => finish(command));
addProvision(program, (command) => finish(command));
addImport(program, (command) => finish(command, COULD_NOT_ASK));
addQuarantine(program, (command) => finish(command, COULD_NOT_ASK));

await program.parseAsync(process.argv);

/** A failure that the reader can act on is one line and a hint; any other shows where it came from. */
async function finish(command: () => Promise<number>, failed = 1): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (caught) {
    const error = readable(caught);
    process.exitCode = failed;
    if (!(error instanceof SetupError) || process.env['QALQAN_DEBUG'] !== undefined) {
      console.error(error);
      return;
    }
    console.error(`error: ${error.message}`);
    if (error.hint !== undefined) console.error(`  try: ${error.hint}`);
  }
}
