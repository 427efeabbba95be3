import {
  AlertCorrectedV1,
  AlertPublishedV1,
  AlertRecalledV1,
  VerdictGivenV1,
  type AlertBody,
  type EventContract,
} from '@qalqan/contracts';
import { toHex, utf8, type Hasher } from '@qalqan/signing';
import type { FoldableEvent } from '../fold/facts.js';
import { hitId } from '../hit/hit.js';
import { QALQAN_STRONG_1, type Ruleset } from '../ruleset/ruleset.js';

const PARTIES = ['kz', 'tj', 'uz'] as const;
const READERS = ['kz', 'tj', 'uz', 'unodc'] as const;
const ALERTS_PER_PARTY = 3;
const VERDICTS = ['confirmed', 'dismissed', 'proposed'] as const;

/** Few values in many spellings, so that alerts often share one: Latin and Cyrillic А, separators, lower case. */
const PHONES = ['+7 701 000-00-01', '+77010000001', '+992 (90) 000 0002', '+998.90.000.0003'];
const DOCUMENTS = ['A 1234567', '\u04101234567', 'a-1234567', 'B7654321', '\u0411\u2116 777'];
/** Mostly one man in his spellings; his brother, a woman before and after her marriage. */
const NAMES = [
  'Алиев Марат Асанович',
  'Алиев Марат Асанович',
  'Марат Алиев',
  'ALIYEV MARAT',
  'Aliyev M.',
  'Алиев Мурат Асанович',
  'Каримова Саида',
  'Saida Usmonova',
] as const;
const BIRTHS = ['1974-03-12', '1974-03-12', '1974-12-03', '1974-03-13', '1974', ''] as const;
const ROLES = ['suspect', 'suspect', 'suspect', 'victim'] as const;

/** Reads one number after the other off a list of choices; 0 once the list is used up. */
class Choices {
  #at = 0;
  constructor(private readonly numbers: readonly number[]) {}

  get left(): boolean {
    return this.#at < this.numbers.length;
  }

  below(limit: number): number {
    const number = this.numbers[this.#at] ?? 0;
    this.#at += 1;
    return number % limit;
  }

  of<T>(options: readonly [T, ...T[]]): T {
    return options[this.below(options.length)] ?? options[0];
  }

  some<T>(options: readonly T[]): T[] {
    const mask = this.below(2 ** options.length);
    return options.filter((_, at) => (mask & (1 << at)) !== 0);
  }
}

/**
 * Streams of verified events, made from a list of natural numbers: every list gives streams, and a shorter list simpler
 * ones, so that a property test shrinks well. Alerts are published, corrected and recalled in and out of turn; verdicts
 * are given on hits that may or may not exist under the ruleset. Keyed by stream, each in its own order.
 */
export function sampleStreams(
  hasher: Hasher,
  numbers: readonly number[],
  ruleset: Ruleset = QALQAN_STRONG_1,
): Map<string, FoldableEvent[]> {
  const choices = new Choices(numbers);
  const streams = new Map<string, FoldableEvent[]>();
  const revisions = new Map<string, number>();
  while (choices.left) {
    const turn = choices.below(8);
    const reference = referenceOf(choices);
    if (turn === 0) {
      const hit = hitId(hasher, ruleset, reference, referenceOf(choices));
      const body = { hit, verdict: choices.of(VERDICTS), by: { member: 'hub', subject: 'analyst' } };
      append(hasher, streams, 'hub', VerdictGivenV1, body);
      continue;
    }
    const party = reference.slice(0, 2).toLowerCase();
    // Mostly the next revision; now and then the same again, which must have no effect.
    const known = revisions.get(reference) ?? 0;
    const revision = choices.below(9) === 0 ? Math.max(known, 1) : known + 1;
    revisions.set(reference, Math.max(revision, known));
    if (turn === 1 && revision > 1) {
      append(hasher, streams, party, AlertRecalledV1, { reference, revision, reason: 'no longer wanted' });
    } else if (revision === 1) {
      append(hasher, streams, party, AlertPublishedV1, { reference, revision, alert: alertOf(choices) });
    } else {
      const body = { reference, revision, reason: 'new findings', alert: alertOf(choices) };
      append(hasher, streams, party, AlertCorrectedV1, body);
    }
  }
  return streams;
}

/** An alert with chosen selectors, audience and exercise flag. */
function alertOf(choices: Choices): AlertBody {
  const documents = choices.some(DOCUMENTS).map((number) => ({ type: 'passport', country: 'KZ', number }));
  return {
    kind: 'drug-seizure',
    title: 'Seizure at the border',
    place: { name: 'The border', country: 'KZ' },
    substances: [{ drug: 'heroin', test: 'field' }],
    persons: [
      { ...personOf(choices, 'suspect'), documents },
      ...choices.some(['second']).map(() => personOf(choices, choices.of(ROLES))),
    ],
    phones: choices.some(PHONES).map((number) => ({ number })),
    narrative: [{ lang: 'en', text: 'A sample.' }],
    evaluation: { scheme: '4x4', source: 'B', information: '2' },
    handling: { tlp: 'AMBER', audience: choices.some(READERS) },
    purpose: 'investigation',
    retention: { reviewOn: '2027-10-03', eraseOn: '2029-10-03' },
    desk: choices.of(['Desk one', 'Desk two']),
    exercise: choices.below(6) === 1,
  };
}

function personOf(choices: Choices, role: string): AlertBody['persons'][number] {
  const [text, birth] = [choices.of(NAMES), choices.of(BIRTHS)];
  const precision = birth.length === 4 ? 'year' : 'day';
  return { role, names: [{ text }], ...(birth === '' ? {} : { birthDate: { value: birth, precision } }) };
}

function referenceOf(choices: Choices): string {
  const party = choices.of(PARTIES);
  return `${party.toUpperCase()}-2026-00000${choices.below(ALERTS_PER_PARTY)}`;
}

function append<Body>(
  hasher: Hasher,
  streams: Map<string, FoldableEvent[]>,
  member: string,
  contract: EventContract<Body>,
  body: Body,
): void {
  const stream = `${member}/0`;
  const events = streams.get(stream) ?? [];
  streams.set(stream, events);
  const sequence = events.length + 1;
  const identity = toHex(hasher.sha256(utf8(`${stream}\n${sequence}`)));
  events.push({ type: contract.type, member, stream, sequence, identity, body });
}

/** One interleaving of streams, each keeping its order; `picks` says whose turn it is. */
export function interleave<T>(streams: Iterable<readonly T[]>, picks: readonly number[]): T[] {
  const queues = Array.from(streams, (events) => [...events]).filter((queue) => queue.length > 0);
  const merged: T[] = [];
  for (let turn = 0; queues.length > 0; turn += 1) {
    const at = (picks[turn % Math.max(picks.length, 1)] ?? 0) % queues.length;
    const event = queues[at]?.shift();
    if (event !== undefined) merged.push(event);
    if (queues[at]?.length === 0) queues.splice(at, 1);
  }
  return merged;
}
