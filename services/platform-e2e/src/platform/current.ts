import { Platform } from './platform.js';
import type { Location } from './state.js';

/** Environment in which the set-up of a jest run leaves word of the platform it started. */
const STATE = 'QALQAN_E2E_STATE';
const PORT_BASE = 'QALQAN_E2E_PORT_BASE';
const RECEIVER = 'QALQAN_E2E_TRACES';

/** A platform that somebody else keeps running: the one of this jest run, or one named by hand. */
export function announced(env: NodeJS.ProcessEnv = process.env): Location | undefined {
  const state = env[STATE];
  const portBase = Number(env[PORT_BASE]);
  return state !== undefined && state !== '' && Number.isInteger(portBase) ? { state, portBase } : undefined;
}

export function announce({ state, portBase }: Location, env: NodeJS.ProcessEnv = process.env): void {
  env[STATE] = state;
  env[PORT_BASE] = String(portBase);
}

/** The platform of this test run. */
export function currentPlatform(): Platform {
  const location = announced();
  if (!location) throw new Error('no platform runs: e2e specs are started by jest with QALQAN_TEST_SIZES=e2e');
  return new Platform(location);
}

export function announceReceiver(url: string, env: NodeJS.ProcessEnv = process.env): void {
  env[RECEIVER] = url;
}

/** Where the traces of this test run can be read. */
export function announcedReceiver(env: NodeJS.ProcessEnv = process.env): string {
  const url = env[RECEIVER];
  if (url === undefined)
    throw new Error('nobody receives traces: leave QALQAN_E2E_STATE unset, so that jest starts a platform');
  return url;
}
