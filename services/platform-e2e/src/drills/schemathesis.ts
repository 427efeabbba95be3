import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../platform/run-command.js';

/** Hooks and requirements; the same distance from src/drills and dist/drills. */
const FOLDER = fileURLToPath(new URL('../../src/foreign/schemathesis', import.meta.url));
export const REQUIREMENTS = join(FOLDER, 'requirements.txt');

const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'problem_details',
  'documented_status',
  'no_entry_without_token',
];
/** Starting, and finishing what was begun when the time is up. */
const GRACE_MS = 90_000;

/** One run against one service as one caller. */
export interface FuzzRun {
  readonly url: string;
  /** Undefined: nobody in particular asks. */
  readonly token: string | undefined;
  readonly seconds: number;
  /** Most cases per operation. */
  readonly examples: number;
  readonly seed: number;
  /** Values of path parameters that lead to something. */
  readonly known: Readonly<Record<string, readonly string[]>>;
  /** An alert that a draft may hold. */
  readonly alert: object;
  /** Bodies of alerts are that one with a few members changed, instead of made from their schema. */
  readonly loose: boolean;
}

/** How often an operation was answered with a status. */
export interface AnswerCount {
  readonly operation: string;
  readonly status: number;
  readonly count: number;
}

/** What one run saw. */
export interface FuzzReport {
  readonly answers: readonly AnswerCount[];
  readonly undocumented: readonly AnswerCount[];
  /** One line per distinct failure of a check, or of the tool on the document. */
  readonly failures: readonly string[];
}

interface ToolReport {
  readonly exit_code: number;
  readonly operations: { readonly selected: number; readonly tested: number };
  readonly failures: readonly { title: string; count: number; operations: readonly unknown[] }[];
  readonly errors: readonly unknown[];
  readonly test_cases: { readonly generated: number };
}

/** Runs Schemathesis; `files` is where its reports go, without ending. Throws when it gave no report. */
export async function fuzz(bin: string, files: string, run: FuzzRun): Promise<FuzzReport> {
  const tally = `${files}.tally.json`;
  const report = `${files}.report.json`;
  const plan = { tally, anonymous: run.token === undefined, known: run.known, alert: run.alert, loose: run.loose };
  const { code, stdout, stderr } = await runCommand(join(bin, 'st'), argumentsOf(run, report), {
    // It keeps a cache of what it found where it runs; one run must not depend on another.
    cwd: dirname(bin),
    env: {
      ...process.env,
      SCHEMATHESIS_HOOKS: 'qalqan_checks',
      PYTHONPATH: FOLDER,
      PYTHONDONTWRITEBYTECODE: '1',
      QALQAN_FUZZ: JSON.stringify(plan),
    },
    timeoutMs: run.seconds * 1000 + GRACE_MS,
  });
  if (!existsSync(report) || !existsSync(tally)) {
    throw new Error(
      `schemathesis ended with ${code} and without a report:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
    );
  }
  const seen = read<Pick<FuzzReport, 'answers' | 'undocumented'>>(tally);
  return { ...seen, failures: failuresOf(read<ToolReport>(report)) };
}

function argumentsOf({ url, token, seconds, examples, seed }: FuzzRun, report: string): string[] {
  return [
    ...['run', `${url}/api/v1/openapi.json`, '--url', url],
    ...(token === undefined ? [] : ['--header', `Authorization:Bearer ${token}`]),
    // A stream that does not end: the tool would wait at it instead of asking, and has no schema for its events.
    ...['--exclude-path', '/api/v1/live'],
    ...['--checks', CHECKS.join(','), '--phases', 'examples,coverage,fuzzing', '--mode', 'all'],
    ...['--max-time', String(seconds), '--max-examples', String(examples), '--seed', String(seed)],
    ...['--request-timeout', '20', '--continue-on-failure', '--no-shrink', '--no-color'],
    ...['--generation-database', 'none', '--report', 'json', '--report-json-path', report],
  ];
}

function failuresOf({ exit_code, operations, failures, errors, test_cases: cases }: ToolReport): string[] {
  const lines = [
    ...failures.map(({ title, count, operations: at }) => `${title} (${count} times): ${namesOf(at)}`),
    ...errors.map((error) => `the document: ${JSON.stringify(error).slice(0, 500)}`),
    ...(operations.tested < operations.selected
      ? [`only ${operations.tested} of ${operations.selected} operations were tested`]
      : []),
    // Time that ran out before each operation was asked once proves nothing, and must not look as if it did.
    ...(cases.generated < operations.selected
      ? [`only ${cases.generated} requests for ${operations.selected} operations: too little time on this machine`]
      : []),
  ];
  return lines.length === 0 && exit_code !== 0 ? [`schemathesis ended with ${exit_code}`] : lines;
}

function namesOf(operations: readonly unknown[]): string {
  return operations
    .map((operation) => (typeof operation === 'string' ? operation : JSON.stringify(operation)))
    .join(', ');
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
