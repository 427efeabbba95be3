import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../platform/settings.js';
import type { Progress } from '../progress.js';
import { SetupError } from '../servers/setup-error.js';
import { readCredentials } from '../steps/credentials.js';
import { Api } from './api.js';
import { Desks, type SeenHit } from './desks.js';
import { replayAudit } from './replay-audit.js';
import { linksAtFirst, linksAtLast, loadScenario, type PlantedLink, type Scenario } from './scenario.js';
import { countryLines, lookalikeLine, pairName, peopleLines, plantedLines, type References } from './summary.js';

const SCENARIO = 'northern-route';
const HITS_TIMEOUT_MS = 90_000;
const LOOK_EVERY_MS = 250;

/** How far the demonstration has come in this installation; it is played once, and a run that was cut off goes on. */
interface Played {
  readonly stage: 'changing' | 'done';
}

/** Plays a scenario over HTTP as officers would, once per installation, and prints what came of it. */
export async function playDemo(settings: Settings, progress: Progress): Promise<void> {
  const { state, ports } = settings;
  const before = existsSync(state.demo) ? (JSON.parse(readFileSync(state.demo, 'utf8')) as Played).stage : undefined;
  if (before === 'done') return;
  const scenario = loadScenario(SCENARIO);
  const desks = new Desks(new Api(readCredentials(state.credentials)), ports);
  progress.note(
    `\nDemonstration: ${scenario.alerts.length} alerts of a bad month on the northern route, each drafted by one officer and released by another.`,
  );
  const references = await publishAll(scenario, desks, progress);
  if (before === undefined) {
    await progress.step(
      'the hub correlates',
      () => untilHits(desks, references, linksAtFirst(scenario)),
      (hits) => `${hits.length} hits`,
    );
  }
  remember(settings, 'changing');
  await progress.step('corrections and recalls', () => changeMinds(scenario, desks, references));
  const hits = await progress.step(
    'the hub follows',
    () => untilHits(desks, references, linksAtLast(scenario)),
    (found) => `${found.length} hits stand`,
  );
  const verdict = await progress.step('an auditor replays everything', () => replayAudit(settings));
  await report({ scenario, desks, references, hits, progress });
  progress.note(`\nAudit\n${verdict.map((line) => `  ${line}`).join('\n')}`);
  progress.note(`\n${whereToLook(settings, desks)}`);
  remember(settings, 'done');
}

function remember({ state }: Settings, stage: Played['stage']): void {
  const played: Played = { stage };
  writeFileSync(state.demo, `${JSON.stringify(played)}\n`);
}

/** Parties work at once, each through its own pile in order. */
async function publishAll(scenario: Scenario, desks: Desks, progress: Progress): Promise<References> {
  const references = new Map<string, string>();
  const piles = Object.values(Object.groupBy(scenario.alerts, ({ party }) => party));
  await progress.step(`${scenario.alerts.length} alerts released`, async () => {
    const work = piles.map(async (pile = []) => {
      for (const { key, party, alert } of pile) references.set(key, await desks.publish(party, key, alert));
    });
    await Promise.all(work);
  });
  return references;
}

async function changeMinds(scenario: Scenario, desks: Desks, references: References): Promise<void> {
  for (const { key, ...correction } of scenario.changes.corrections)
    await desks.correct(partyOf(scenario, key), referenceOf(references, key), correction);
  for (const { key, reason } of scenario.changes.recalls)
    await desks.recall(partyOf(scenario, key), referenceOf(references, key), reason);
}

/** Waits until the hub's hits are exactly the planted ones: one too many is as wrong as one that is missing. */
async function untilHits(desks: Desks, references: References, planted: readonly PlantedLink[]): Promise<SeenHit[]> {
  const wanted = planted.map(({ pair }) => pairName(pair.map((key) => referenceOf(references, key)))).sort();
  const ours = new Set(references.values());
  const deadline = Date.now() + HITS_TIMEOUT_MS;
  for (;;) {
    const hits = (await desks.hubHits()).filter(({ alerts }) => alerts.every((reference) => ours.has(reference)));
    const found = hits.map(({ alerts }) => pairName(alerts)).sort();
    if (JSON.stringify(found) === JSON.stringify(wanted)) return hits;
    if (Date.now() > deadline) {
      const [missing, surplus] = [
        wanted.filter((pair) => !found.includes(pair)),
        found.filter((pair) => !wanted.includes(pair)),
      ];
      throw new SetupError(
        `the hub lacks the hits [${missing.join(', ')}] and has [${surplus.join(', ')}] too many`,
        'npx qalqan logs hub',
      );
    }
    await sleep(LOOK_EVERY_MS);
  }
}

interface Report {
  readonly scenario: Scenario;
  readonly desks: Desks;
  readonly references: References;
  readonly hits: readonly SeenHit[];
  readonly progress: Progress;
}

async function report({ scenario, desks, references, hits, progress }: Report): Promise<void> {
  const parties = [...new Set(scenario.alerts.map(({ party }) => party))];
  const seen = await Promise.all(parties.map(async (party) => [party, await desks.partyHits(party)] as const));
  progress.note(`\nBy country\n${countryLines(scenario, new Map(seen)).join('\n')}`);
  progress.note(`\nPlanted links\n${plantedLines(linksAtLast(scenario), references, hits).join('\n')}`);
  progress.note(`\nPeople\n${peopleLines(linksAtLast(scenario), references, hits).join('\n')}`);
  progress.note(`\n${lookalikeLine(scenario.planted.lookalikes, references, hits)}`);
  for (const { feature, value, holders } of await desks.hubGroups())
    progress.note(`One ${feature} stands in ${holders} alerts (${value}): a group, which links none of them.`);
}

function whereToLook({ ports, state }: Settings, desks: Desks): string {
  return [
    'Where to look',
    `  consoles and their users   http://127.0.0.1:${ports.identity}/`,
    `  machine clients          ${state.credentials}`,
    `  hub, hits                ${desks.url('hub')}/api/v1/hits`,
    `  audit log, checkpoint    ${desks.url('audit')}/checkpoint`,
    `  replay it yourself       npx qalqan-auditor replay --url ${desks.url('audit')}`,
  ].join('\n');
}

function referenceOf(references: References, key: string): string {
  const reference = references.get(key);
  if (reference === undefined) throw new Error(`the scenario has no alert ${key}`);
  return reference;
}

function partyOf({ alerts }: Scenario, key: string): string {
  const found = alerts.find((entry) => entry.key === key);
  if (!found) throw new Error(`the scenario has no alert ${key}`);
  return found.party;
}
