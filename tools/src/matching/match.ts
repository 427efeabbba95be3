import { matchFile, openInput } from './match-file.js';

const USAGE = `match FILE.jsonl   compares the pairs of a file, one result line each; - reads standard input`;

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...more]: readonly string[]): Promise<number> {
  if (name === undefined || more.length > 0 || name === '--help') {
    console.error(USAGE);
    return name === '--help' ? 0 : 2;
  }
  // A reader that has seen enough (head) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    return await matchFile(await openInput(name), name, process.stdout, process.stderr);
  } catch (error) {
    console.error(`match: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}
