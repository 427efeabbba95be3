import type { AlertBody } from '@qalqan/contracts';

/** True when `party` may read an alert of `owner` with this handling: the owner itself and whom its audience names. */
export function mayRead(party: string, owner: string, handling: Pick<AlertBody['handling'], 'audience'>): boolean {
  return party === owner || handling.audience.includes(party);
}
