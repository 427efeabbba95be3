import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { complaint } from '../oracles/objection.js';
import { settle } from '../oracles/settle.js';
import type { Platform } from '../platform/platform.js';
import type { Instance, Party } from '../platform/ports.js';
import { pythonVenv } from '../platform/python-venv.js';
import { runFile } from '../platform/state.js';
import { waitFor } from '../platform/wait-for.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import type { Drill, DrillOutcome } from './drill.js';
import { fuzz, REQUIREMENTS, type AnswerCount, type FuzzReport, type FuzzRun } from './schemathesis.js';

/** How long, how much, and from which seed. */
export interface FuzzPlan {
  readonly name: string;
  readonly secondsPerService: number;
  /** Most cases per operation and caller. */
  readonly examples: number;
  readonly seed: number;
  /** Where the reports of the tool stay. */
  readonly reports: string;
}

/** Who asks, and the share of the service's time that it gets. */
interface FuzzCaller {
  /** Machine client; undefined without a token. */
  readonly client: string | undefined;
  readonly share: number;
  /** {@link FuzzRun.loose} */
  readonly loose: boolean;
}

const OWNER: Party = 'tj';
const OTHER: Party = 'kz';
const PYTHON = 'python3.11';
const SERVICES: readonly { readonly instance: Instance; readonly callers: readonly FuzzCaller[] }[] = [
  {
    instance: OWNER,
    callers: [
      caller('tj-officer', 0.4),
      caller('tj-officer', 0.4, true),
      caller('tj-operator', 0.1),
      caller(undefined, 0.1),
    ],
  },
  { instance: 'hub', callers: [caller('hub-analyst', 0.6), caller('hub-operator', 0.2), caller(undefined, 0.2)] },
  { instance: 'audit', callers: [caller('audit-auditor', 0.75), caller(undefined, 0.25)] },
];

function caller(client: string | undefined, share: number, loose = false): FuzzCaller {
  return { client, share, loose };
}

/** Requests made from each service's OpenAPI document, right and wrong ones: no server error, nothing undocumented. */
export function fuzzServices(plan: FuzzPlan): Drill {
  return {
    name: plan.name,
    summary: `right and wrong requests from each OpenAPI document, ${plan.secondsPerService} s per service`,
    run: (platform, note) => run(platform, plan, note),
  };
}

async function run(platform: Platform, plan: FuzzPlan, note: (what: string) => void): Promise<DrillOutcome> {
  const bin = await pythonVenv(join(platform.location.state, 'schemathesis'), REQUIREMENTS, PYTHON);
  note('schemathesis is installed');
  mkdirSync(plan.reports, { recursive: true });
  const known = await somethingToFind(platform);
  note(`there is something to find: ${known.reference.join(', ')}`);
  const restarts = restartsOf(platform);
  const violations: string[] = [];
  const figures: Record<string, number> = {};
  for (const { instance, callers } of SERVICES) {
    const reports: FuzzReport[] = [];
    for (const { client, share, loose } of callers) {
      const who = `${instance} as ${client ?? 'nobody'}${loose ? ', nearly right' : ''}`;
      const report = await fuzz(bin, join(plan.reports, who.replaceAll(/[ ,]+/g, '-')), {
        url: platform.url(instance),
        token: client === undefined ? undefined : await platform.tokens.of(client),
        seconds: Math.max(15, Math.round(plan.secondsPerService * share)),
        examples: plan.examples,
        seed: plan.seed,
        known,
        alert: alertFor(freshNumber(), [OTHER]),
        loose,
      } satisfies FuzzRun);
      note(`${who}: ${lineOf(report)}`);
      violations.push(...report.failures.map((failure) => `${who}: ${failure}`));
      reports.push(report);
    }
    Object.assign(figures, figuresOf(instance, reports));
  }
  violations.push(...deadParts(restarts, restartsOf(platform)));
  violations.push(...serverErrors(figures));
  const { objections } = await settle(platform, { acknowledged: [], readers: [] }, { timeoutMs: 60_000 });
  note('topics and audit log read and judged');
  return {
    objections: [...violations.map((line) => complaint(line)), ...objections],
    runs: SERVICES.reduce((sum, { instance }) => sum + (figures[`${instance}.requests`] ?? 0), 0),
    acknowledged: 0,
    figures,
  };
}

/** Addresses that lead to something: alerts in each state, a hit, a stream, entries of the log and its tiles. */
async function somethingToFind(
  platform: Platform,
): Promise<Record<'reference' | 'id' | 'stream' | 'index' | 'path', string[]>> {
  const node = platform.node(OWNER);
  const number = freshNumber();
  const watch = await platform.node(OTHER).publish(alertFor(number, [OWNER]));
  const match = await node.publish(alertFor(number, [OTHER]));
  const published = await node.publish(alertFor(freshNumber(), [OTHER]));
  const draft = await node.draft(alertFor(freshNumber(), [OTHER]));
  const submitted = await node.submit((await node.draft(alertFor(freshNumber(), [OTHER]))).reference);
  const hit = await waitFor('the hit has come', async () => (await node.hitsOn(match.reference))[0]);
  await waitFor('the log has it', async () => ((await platform.audit.size()) > 2 ? true : undefined));
  return {
    reference: [watch, match, published, draft, submitted].map(({ reference }) => reference),
    id: [hit.id],
    stream: [`${OWNER}/0`, `${OTHER}/0`],
    index: ['0', '1', '999999'],
    path: ['0/000', '0/000.p/1', '000', '000.p/1', '1/000', '0/x001/000'],
  };
}

function restartsOf({ location }: Platform): ReadonlyMap<string, number> {
  return new Map(runFile(location)?.parts.map(({ name, restarts }) => [name, restarts]));
}

function deadParts(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...after]
    .filter(([name, restarts]) => restarts !== before.get(name))
    .map(([name]) => `${name} ended and had to be started again`);
}

const sum = (counts: readonly AnswerCount[]): number => counts.reduce((total, { count }) => total + count, 0);

function figuresOf(instance: Instance, reports: readonly FuzzReport[]): Record<string, number> {
  const answers = reports.flatMap((report) => report.answers);
  return {
    [`${instance}.requests`]: sum(answers),
    [`${instance}.succeeded`]: sum(answers.filter(({ status }) => status < 300)),
    [`${instance}.serverErrors`]: sum(answers.filter(({ status }) => status >= 500)),
    [`${instance}.undocumented`]: sum(reports.flatMap(({ undocumented }) => undocumented)),
  };
}

function serverErrors(figures: Readonly<Record<string, number>>): string[] {
  return Object.entries(figures)
    .filter(([name, count]) => /\.(serverErrors|undocumented)$/.test(name) && count > 0)
    .map(([name, count]) => `${name}: ${count}, must be 0`);
}

/** `512 requests: 120 × 200, 392 × 400; 0 server errors, 0 undocumented`. */
function lineOf({ answers, undocumented }: FuzzReport): string {
  const statuses = Map.groupBy(answers, ({ status }) => status);
  const each = [...statuses].sort(([a], [b]) => a - b).map(([status, counts]) => `${sum(counts)} × ${status}`);
  const errors = sum(answers.filter(({ status }) => status >= 500));
  return `${sum(answers)} requests: ${each.join(', ')}; ${errors} server errors, ${sum(undocumented)} undocumented`;
}
