import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../platform/settings.js';
import type { Progress } from '../progress.js';
import { SetupError } from '../servers/setup-error.js';
import { readCredentials } from '../steps/credentials.js';
import { Api } from './api.js';
import { Desks, type SeenHit } from './desks.js';
import { replayAudit } from './replay-audit.js';
import { CORRECTION, EXPECTED_AT_FIRST, EXPECTED_AT_LAST, RECALL, SCENE, type ExpectedHit } from './scenario.js';
import { alertLines, contactLines, hitLines, pairName } from './summary.js';

const HITS_TIMEOUT_MS = 60_000;
const LOOK_EVERY_MS = 250;

/** How far the demonstration has come in this installation; it is played once, and a run that was cut off goes on. */
interface Played {
  readonly stage: 'changing' | 'done';
}

/** Plays twelve alerts over HTTP as officers would, once per installation, and prints what came of them. */
export async function playDemo(settings: Settings, progress: Progress): Promise<void> {
  const { state, ports } = settings;
  const before = existsSync(state.demo) ? (JSON.parse(readFileSync(state.demo, 'utf8')) as Played).stage : undefined;
  if (before === 'done') return;
  const desks = new Desks(new Api(readCredentials(state.credentials)), ports);
  progress.note(
    '\nDemonstration: twelve alerts of five countries, each drafted by one officer and released by another.',
  );
  const references = await publishAll(desks, progress);
  if (before === undefined) {
    await progress.step(
      'the hub correlates',
      () => untilHits(desks, references, EXPECTED_AT_FIRST),
      (hits) => `${hits.length} hits`,
    );
  }
  remember(settings, 'changing');
  await progress.step('one correction, one recall', () => changeMinds(desks, references));
  const hits = await progress.step(
    'the hub follows',
    () => untilHits(desks, references, EXPECTED_AT_LAST),
    (found) => `${found.length} hits stand`,
  );
  const verdict = await progress.step('an auditor replays everything', () => replayAudit(settings));
  progress.note(`\nAlerts\n${alertLines(SCENE, references, RECALL.key).join('\n')}`);
  progress.note(`\nHits\n${hitLines(hits).join('\n')}`);
  for (const line of await toldByContact(desks)) progress.note(line);
  progress.note(`\nAudit\n${verdict.map((line) => `  ${line}`).join('\n')}`);
  progress.note(`\n${whereToLook(settings, desks)}`);
  remember(settings, 'done');
}

function remember({ state }: Settings, stage: Played['stage']): void {
  const played: Played = { stage };
  writeFileSync(state.demo, `${JSON.stringify(played)}\n`);
}

async function publishAll(desks: Desks, progress: Progress): Promise<Map<string, string>> {
  const references = new Map<string, string>();
  await progress.step('twelve alerts released', async () => {
    for (const { key, party, alert } of SCENE) references.set(key, await desks.publish(party, key, alert));
  });
  return references;
}

async function changeMinds(desks: Desks, references: ReadonlyMap<string, string>): Promise<void> {
  const { key, ...correction } = CORRECTION;
  await desks.correct(partyOf(key), referenceOf(references, key), correction);
  await desks.recall(partyOf(RECALL.key), referenceOf(references, RECALL.key), RECALL.reason);
}

/** Waits until the hub's hits are exactly the expected ones: one too many is as wrong as one that is missing. */
async function untilHits(
  desks: Desks,
  references: ReadonlyMap<string, string>,
  expected: readonly ExpectedHit[],
): Promise<SeenHit[]> {
  const wanted = expected.map(({ pair }) => pairName(pair.map((key) => referenceOf(references, key)))).sort();
  const ours = new Set(references.values());
  const deadline = Date.now() + HITS_TIMEOUT_MS;
  for (;;) {
    const hits = (await desks.hubHits()).filter(({ alerts }) => alerts.every((reference) => ours.has(reference)));
    const found = hits.map(({ alerts }) => pairName(alerts)).sort();
    if (JSON.stringify(found) === JSON.stringify(wanted)) return hits;
    if (Date.now() > deadline) {
      throw new SetupError(
        `the hub has the hits [${found.join(', ')}], expected [${wanted.join(', ')}]`,
        'npx qalqan logs hub',
      );
    }
    await sleep(LOOK_EVERY_MS);
  }
}

async function toldByContact(desks: Desks): Promise<string[]> {
  const parties = [...new Set(SCENE.map(({ party }) => party))];
  const told = await Promise.all(parties.map(async (party) => contactLines(party, await desks.partyHits(party))));
  return told.flat();
}

function whereToLook({ ports, state }: Settings, desks: Desks): string {
  return [
    'Where to look',
    `  everything at a glance   http://127.0.0.1:${ports.identity}/`,
    `  clients and secrets      ${state.credentials}`,
    `  hub, hits                ${desks.url('hub')}/api/v1/hits`,
    `  audit log, checkpoint    ${desks.url('audit')}/checkpoint`,
    `  replay it yourself       npx qalqan-auditor replay --url ${desks.url('audit')}`,
  ].join('\n');
}

function referenceOf(references: ReadonlyMap<string, string>, key: string): string {
  const reference = references.get(key);
  if (reference === undefined) throw new Error(`the scenario has no alert ${key}`);
  return reference;
}

function partyOf(key: string): string {
  const found = SCENE.find((entry) => entry.key === key);
  if (!found) throw new Error(`the scenario has no alert ${key}`);
  return found.party;
}
