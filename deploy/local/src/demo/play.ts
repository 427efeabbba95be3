import type { Progress } from '../progress.js';
import type { Settings } from '../platform/settings.js';

export async function playDemo(_settings: Settings, _progress: Progress): Promise<void> {
  await Promise.resolve();
}
