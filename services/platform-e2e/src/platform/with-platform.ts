import { announced } from './current.js';
import { launchPlatform } from './launch.js';
import { Platform } from './platform.js';

/** Does some work with a platform of its own, or with the one that was announced and that somebody else stops. */
export async function withPlatform<T>(logsTo: string, work: (platform: Platform) => Promise<T>): Promise<T> {
  const running = announced();
  if (running) return work(new Platform(running));
  console.log('starting a platform of its own');
  const { location, stop } = await launchPlatform();
  try {
    return await work(new Platform(location));
  } finally {
    await stop(logsTo);
  }
}
