import type { KafkaSettings } from '@qalqan/messaging';
import { announced } from './current.js';
import { launchPlatform, type Ground } from './launch.js';
import { Platform } from './platform.js';

/** Where a drill's platform comes from, and who stops it: `logsTo` keeps its logs. */
export type PlatformSource = <T>(logsTo: string, work: (platform: Platform) => Promise<T>) => Promise<T>;

/** Does some work with a platform of its own, or with the one that was announced and that somebody else stops. */
export async function withPlatform<T>(logsTo: string, work: (platform: Platform) => Promise<T>): Promise<T> {
  const running = announced();
  if (running) return work(new Platform(running));
  return withOwnPlatform({}, logsTo, work);
}

/** Does some work with a platform that is started for it, with these variables in its environment; `kafka` when they name brokers. */
export async function withOwnPlatform<T>(
  env: Readonly<Record<string, string>>,
  logsTo: string,
  work: (platform: Platform) => Promise<T>,
  kafka?: KafkaSettings,
  ground?: Ground,
): Promise<T> {
  console.log('starting a platform of its own');
  const { location, stop } = await launchPlatform(env, ground);
  try {
    return await work(new Platform(kafka === undefined ? location : { ...location, kafka }));
  } finally {
    await stop(logsTo);
  }
}
