import { setTimeout as sleep } from 'node:timers/promises';
import { request } from './http.js';
import type { Platform } from './platform.js';
import type { Instance } from './ports.js';

const EVERY_MS = 200;
/** No answer in this time is what a load balancer takes for red as well. */
const ANSWER_MS = 2_000;
/** Ready for this long is ready for good. */
const STABLE_MS = 2_000;

interface Look {
  readonly at: number;
  readonly ready: boolean;
}

/** What every service's readiness said from the making of this log on, as a load balancer sees it. */
export class ReadinessLog {
  private readonly looks = new Map<Instance, Look[]>();
  private stopped = false;

  constructor(
    private readonly platform: Platform,
    private readonly instances: readonly Instance[],
  ) {
    for (const instance of instances) {
      this.looks.set(instance, []);
      void this.follow(instance);
    }
  }

  stop(): void {
    this.stopped = true;
  }

  /** `Date.now()` of the first look that found it red after a moment; undefined when none did. */
  firstRedAfter(instance: Instance, moment: number): number | undefined {
    return this.of(instance).find(({ at, ready }) => at >= moment && !ready)?.at;
  }

  redNow(): Instance[] {
    return this.instances.filter((instance) => this.of(instance).at(-1)?.ready === false);
  }

  /** The moment from which all were ready and stayed so; rejects when that does not come within the time. */
  async allReadyAfter(moment: number, withinMs: number): Promise<number> {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const since = this.instances.map((instance) => this.readySince(instance, moment));
      const all = since.every((at) => at !== undefined && Date.now() - at >= STABLE_MS);
      if (all) return Math.max(...since.filter((at) => at !== undefined));
      if (Date.now() > deadline) {
        throw new Error(`not ready ${withinMs / 1000} s after the fault: ${this.redNow().join(', ')}`);
      }
      await sleep(EVERY_MS);
    }
  }

  /** Since when it has been ready without a break, not before the moment; undefined while it is red. */
  private readySince(instance: Instance, moment: number): number | undefined {
    const looks = this.of(instance).filter(({ at }) => at >= moment);
    const lastRed = looks.findLastIndex(({ ready }) => !ready);
    return looks[lastRed + 1]?.at;
  }

  private of(instance: Instance): readonly Look[] {
    return this.looks.get(instance) ?? [];
  }

  /** A look counts from when it was answered, or not answered: the times are rather too long than too short. */
  private async follow(instance: Instance): Promise<void> {
    const url = `${this.platform.url(instance)}/health/ready`;
    while (!this.stopped) {
      let ready = true;
      try {
        await request(url, { timeoutMs: ANSWER_MS });
      } catch {
        ready = false;
      }
      this.looks.get(instance)?.push({ at: Date.now(), ready });
      await sleep(EVERY_MS);
    }
  }
}
