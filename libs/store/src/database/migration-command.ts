import { QalqanError } from '@qalqan/errors';
import { migrate, migrationsOf, revertNamed, type DatabaseOptions } from './open-database.js';

/** Flags of every service's program that look at its schema instead of serving. */
export const LIST_FLAG = '--migrations';
export const MIGRATE_FLAG = '--migrate';
export const REVERT_FLAG = '--revert-migration';

/** What the command line asks for. */
export type MigrationRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'migrate' }
  | { readonly kind: 'revert'; readonly name: string | undefined };

interface Output {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** The request in the arguments of a program; undefined when it is to serve. */
export function migrationRequest(args: readonly string[]): MigrationRequest | undefined {
  if (args.includes(LIST_FLAG)) return { kind: 'list' };
  if (args.includes(MIGRATE_FLAG)) return { kind: 'migrate' };
  const at = args.indexOf(REVERT_FLAG);
  return at < 0 ? undefined : { kind: 'revert', name: args[at + 1] };
}

/**
 * Lists the migrations, oldest first, one line each (`applied` or `pending`), runs those that wait (for who lets the service
 * serve in a role that owns nothing), or takes the newest one back, which has to be named so that a command given twice takes
 * back one. Returns the exit code: 0 done, 1 refused, with one line on stderr.
 */
export async function migrationCommand(
  options: DatabaseOptions,
  request: MigrationRequest,
  { stdout, stderr }: Output,
): Promise<number> {
  try {
    for (const line of await carryOut(options, request)) stdout.write(`${line}\n`);
    return 0;
  } catch (error) {
    const code = error instanceof QalqanError ? error.code : 'internal';
    stderr.write(`${error instanceof Error ? error.message : String(error)} (${code})\n`);
    return 1;
  }
}

async function carryOut(options: DatabaseOptions, request: MigrationRequest): Promise<string[]> {
  switch (request.kind) {
    case 'list':
      return (await migrationsOf(options)).map(({ name, applied }) => `${applied ? 'applied' : 'pending'} ${name}`);
    case 'migrate':
      return (await migrate(options)).map((name) => `applied ${name}`);
    case 'revert':
      await revertNamed(options, request.name ?? '');
      return [`reverted ${request.name ?? ''}`];
  }
}
