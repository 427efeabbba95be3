import { randomInt } from 'node:crypto';
import type { AlertBody } from '@qalqan/contracts';
import { sampleAlert } from '@qalqan/testkit/programme';
import type { Party } from '../platform/ports.js';

/**
 * A number that no other spec of the run uses: passport and telephone are made of it, so that alerts with the same
 * number match each other and nothing else.
 */
export function freshNumber(): number {
  return randomInt(1_000_000, 9_999_999);
}

/** An alert about that passport and telephone, for these parties. */
export function alertFor(number: number, audience: readonly Party[], changes: Partial<AlertBody> = {}): AlertBody {
  return sampleAlert(number, { handling: { tlp: 'AMBER', audience: [...audience] }, ...changes });
}
