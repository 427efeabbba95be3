import type { StateReplay } from '@qalqan/replay';
import { CannotRun } from '../cli/exit.js';
import type { HttpClient } from './http-client.js';

/** What the hub says its last published state is. */
export interface HubState {
  readonly digest: string;
  readonly positions: Readonly<Record<string, string>>;
}

export interface HubComparison {
  readonly outcome: 'equal' | 'different' | 'not-in-log';
  /** As the hub says it. */
  readonly digest: string;
}

/** `GET /state` of a live hub; undefined when it has published nothing yet. */
export async function readHubState(client: HttpClient): Promise<HubState | undefined> {
  const bytes = await client.read('api/v1/state', true);
  if (bytes === undefined) throw new CannotRun('the server at --hub-url is no hub');
  const { published } = JSON.parse(new TextDecoder().decode(bytes)) as { published?: HubState | null };
  return published ?? undefined;
}

/** Holds what the hub shows against what the log leads to. */
export function compareHub(state: HubState, states: StateReplay): HubComparison {
  const { digest } = state;
  const computed = states.digestAt(state.positions);
  if (computed === undefined) return { outcome: 'not-in-log', digest };
  return { outcome: computed === digest ? 'equal' : 'different', digest };
}
