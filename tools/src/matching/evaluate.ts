import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { comparePersons, QALQAN_PERSON_1 } from '@qalqan/matching';
import { bestThreshold, figuresOf, perKind, type Judged } from './figures.js';
import { jaroWinklerScore } from './jaro-winkler.js';
import { isTuning, readLabelled, type LabelledPair } from './labelled.js';

const USAGE = `match:evaluate PAIRS.jsonl [--peer NAME=SCORES.jsonl]… [--all] [--misses]
  figures on the half of the ids that was not tuned on (--all: on every pair), beside token-aligned Jaro-Winkler
  and the scores of other systems, each a file of {"id", "score"} lines; --misses lists the pairs judged wrongly`;

process.exitCode = main();

function main(): number {
  const { values, positionals } = parseArgs({
    options: {
      peer: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) {
    console.error(USAGE);
    return 2;
  }
  const pairs = readLabelled(file);
  const measured = values.all ? pairs : pairs.filter((pair) => !isTuning(pair));
  const tuning = pairs.filter(isTuning);
  const own = judge(measured, score);
  report('Qalqan', own, QALQAN_PERSON_1.threshold);
  console.log(kindTable(own, QALQAN_PERSON_1.threshold));
  const jaro = judge(measured, jaroWinklerScore);
  report('Jaro-Winkler, token-aligned', jaro, bestThreshold(judge(tuning, jaroWinklerScore)));
  for (const peer of values.peer) reportPeer(peer, measured, tuning);
  if (values.misses) listMisses(own);
  return 0;
}

function score(pair: LabelledPair): number {
  return comparePersons(pair.left, pair.right, QALQAN_PERSON_1).score;
}

function judge(pairs: readonly LabelledPair[], by: (pair: LabelledPair) => number): Judged[] {
  return pairs.map((pair) => ({ pair, score: by(pair) }));
}

function report(name: string, judged: readonly Judged[], threshold: number): void {
  const { precision, recall, f1, prAuc, recallAt95 } = figuresOf(judged, threshold);
  const parts = [`precision ${precision.toFixed(4)}`, `recall ${recall.toFixed(4)}`, `F1 ${f1.toFixed(4)}`];
  console.log(
    `${name}: ${judged.length} pairs, threshold ${threshold.toFixed(3)}, ${parts.join(', ')}, PR-AUC ${prAuc.toFixed(4)}, recall at precision 0.95 ${recallAt95.toFixed(4)}`,
  );
}

function reportPeer(peer: string, measured: readonly LabelledPair[], tuning: readonly LabelledPair[]): void {
  const [name = '', file = ''] = peer.split('=');
  const scores = new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { id, score: value } = JSON.parse(line) as { id: string; score: number };
        return [id, value];
      }),
  );
  const by = (pair: LabelledPair): number => scores.get(String(pair.id)) ?? 0;
  report(`${name}, threshold of the tuning half`, judge(measured, by), bestThreshold(judge(tuning, by)));
  report(`${name}, at 0.70`, judge(measured, by), 0.7);
}

function kindTable(judged: readonly Judged[], threshold: number): string {
  return perKind(judged, threshold)
    .map(
      ({ match, kind, pairs, share }) =>
        `  ${match ? 'match   ' : 'no match'} ${kind.padEnd(26)} ${String(pairs).padStart(5)}  ${share.toFixed(3)}`,
    )
    .join('\n');
}

function listMisses(judged: readonly Judged[]): void {
  for (const { pair, score: value } of judged) {
    if (value >= QALQAN_PERSON_1.threshold === pair.match) continue;
    const { reasons } = comparePersons(pair.left, pair.right, QALQAN_PERSON_1);
    console.log(
      `${pair.id} ${pair.kind} ${pair.match} ${value} | ${JSON.stringify(pair.left)} | ${JSON.stringify(pair.right)} | ${reasons.map((one) => `${one.code} ${one.contribution}`).join(', ')}`,
    );
  }
}
