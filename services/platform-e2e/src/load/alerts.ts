import { randomInt } from 'node:crypto';
import type { AlertBody } from '@qalqan/contracts';
import { sampleAlert } from '@qalqan/testkit/programme';
import type { Party } from '../platform/ports.js';

/** Numbers have seven digits. */
const FIRST = 1_000_000;
const RANGE = 9_000_000;
/** Without a divisor in common with the range, so that the steps come by each number once before any comes again. */
const STRIDE = 4_356_121;
let latest = randomInt(RANGE);

/**
 * A number that was not given before and that, as good as certainly, no other process uses: passport and telephone are
 * made of it, so that alerts with the same number match each other and nothing else. Drawing each at random gives the same
 * number twice within a few thousand alerts.
 */
export function freshNumber(): number {
  latest = (latest + STRIDE) % RANGE;
  return FIRST + latest;
}

/** An alert about that passport and telephone, for these parties. */
export function alertFor(number: number, audience: readonly Party[], changes: Partial<AlertBody> = {}): AlertBody {
  return sampleAlert(number, { handling: { tlp: 'AMBER', audience: [...audience] }, ...changes });
}
