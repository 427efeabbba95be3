import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import { replayCommand, type ReplayArguments } from '../replay.js';
import { verifyCommand, type VerifyArguments } from '../verify.js';
import { CannotRun, EXIT, reasonOf, type ExitCode } from './exit.js';
import type { Output } from './output.js';

const STATE = '.qalqan';
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
    .action(async (file: string, args: Given<VerifyArguments>) =>
      done(await verifyCommand(file, withCredentials(args), output)),
    );
}

function addReplay(program: Command, output: Output, done: (code: ExitCode) => void): void {
  shared(program.command('replay'))
    .description("replay a whole log: everything verify does, and the hub's state rebuilt and compared")
    .addOption(new Option('--url <url>', 'audit log to replay').default(LOCAL_LOG))
    .addOption(new Option('--bundle <file>', 'exported log to replay instead').conflicts(['hubUrl']))
    .option('--hub-url <url>', 'also compare with the state that this hub shows')
    // By the environment rather than by the command line, which every user of the machine can read.
    .addOption(new Option('--token <token>', "auditor's access token").env('QALQAN_TOKEN'))
    .action(async (args: Given<ReplayArguments>) => done(await replayCommand(withCredentials(args), output)));
}

function shared(command: Command): Command {
  return command
    .option('--agreement-digest <hex>', 'SHA-256 of the genesis agreement, as your party keeps it')
    .option('--vkey <key>', 'verifier key of the log, to be pinned as well')
    .addOption(new Option('--state <folder>', "the platform's state folder").env('QALQAN_STATE_DIR').default(STATE))
    .option('--credentials <file>', 'machine clients; credentials.json of the state folder when absent')
    .option('--json', 'print the report as JSON');
}

/** Arguments as commander gives them. */
type Given<A> = Omit<A, 'credentials'> & { readonly credentials?: string; readonly state: string };

function withCredentials<A>(args: Given<A>): Given<A> & { readonly credentials: string } {
  return { ...args, credentials: args.credentials ?? join(args.state, 'credentials.json') };
}
