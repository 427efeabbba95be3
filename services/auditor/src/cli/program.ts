import { Command, CommanderError, Option } from 'commander';
import { replayCommand, type ReplayArguments } from '../replay.js';
import { verifyCommand, type VerifyArguments } from '../verify.js';
import { CannotRun, EXIT, reasonOf, type ExitCode } from './exit.js';
import type { Output } from './output.js';

const CREDENTIALS = '.qalqan/credentials.json';
const LOCAL_LOG = 'http://127.0.0.1:4300';

/** Runs a command line; returns the exit code and never throws. */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  let code: ExitCode = EXIT.couldNotRun;
  const program = programFor(output, (result) => (code = result));
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has said what is wrong with the command line, or has shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.sound : EXIT.couldNotRun;
    const reason = error instanceof CannotRun ? reasonOf(error) : `unforeseen: ${reasonOf(error)}`;
    output.stderr.write(`could not run: ${reason}\n`);
    return EXIT.couldNotRun;
  }
}

function programFor(output: Output, done: (code: ExitCode) => void): Command {
  const program = new Command('qalqan-auditor')
    .description(
      'Verifies the audit log of Qalqan without trusting the platform. Exit: 0 sound, 1 broken, 2 could not run.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void output.stdout.write(text),
      writeErr: (text) => void output.stderr.write(text),
    });
  addVerify(program, output, done);
  addReplay(program, output, done);
  return program;
}

function addVerify(program: Command, output: Output, done: (code: ExitCode) => void): void {
  shared(program.command('verify').argument('<file>', 'evidence bundle (JSON) or exported log (NDJSON)'))
    .description('verify a file offline: agreement, checkpoint, proofs, signatures')
    .action(async (file: string, args: VerifyArguments) => done(await verifyCommand(file, args, output)));
}

function addReplay(program: Command, output: Output, done: (code: ExitCode) => void): void {
  shared(program.command('replay'))
    .description("replay a whole log: everything verify does, and the hub's state rebuilt and compared")
    .addOption(new Option('--url <url>', 'audit log to replay').default(LOCAL_LOG))
    .addOption(new Option('--bundle <file>', 'exported log to replay instead').conflicts(['hubUrl']))
    .option('--hub-url <url>', 'also compare with the state that this hub shows')
    .option('--token <token>', "auditor's access token")
    .action(async (args: ReplayArguments) => done(await replayCommand(args, output)));
}

function shared(command: Command): Command {
  return command
    .option('--agreement-digest <hex>', 'SHA-256 of the genesis agreement, as your party keeps it')
    .option('--vkey <key>', 'verifier key of the log, to be pinned as well')
    .option('--credentials <file>', 'machine clients; its folder may also hold the digest', CREDENTIALS)
    .option('--json', 'print the report as JSON');
}
