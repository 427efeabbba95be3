import type { Settings } from '../platform/settings.js';

/** The page that lists everything there is to look at. */
export function startPage({ ports }: Settings): string {
  return `http://127.0.0.1:${ports.identity}/`;
}
