import { Inject, Injectable } from '@nestjs/common';
import { rulesetNamed, shadowOf, type Ruleset } from '@qalqan/correlation';
import { Invalid } from '@qalqan/errors';
import { LOGGER, SingleRun } from '@qalqan/http-kit';
import { Database } from '@qalqan/store';
import type { Logger } from '@qalqan/telemetry';
import type { Progress } from '../integrity/finding.js';
import { StoredRecords } from '../integrity/stored-records.js';
import type { VerifyPorts } from '../integrity/verify-store.js';
import { HUB_SETTINGS, VERIFY_PORTS, type HubSettings } from '../tokens.js';
import { shadowReportOf, type ShadowReport } from './shadow-report.js';

/** A run under way, or the result of one. */
export interface ShadowStatus {
  readonly status: 'running' | 'done';
  /** The agreed ruleset, and the one that runs as its shadow. */
  readonly rulesets: { readonly agreed: string; readonly shadow: string };
  readonly startedAt: string;
  /** Events gone through so far. */
  readonly events: number;
  /** Null while the run is under way. */
  readonly report: ShadowReport | null;
}

/** Runs of one ruleset. */
interface Runs {
  readonly runs: SingleRun<ShadowReport>;
  progress: Progress;
}

/** Runs another ruleset over the stored events, in memory and beside the work; nothing of it is stored or said. */
@Injectable()
export class ShadowRun {
  /** By ruleset; there are no more of them than this build knows. */
  private readonly shadows = new Map<string, Runs>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(VERIFY_PORTS) private readonly ports: VerifyPorts,
    @Inject(HUB_SETTINGS) private readonly settings: HubSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Starts a run of the ruleset unless one is under way, and waits for its result as long as the settings say. */
  async ask(name: string): Promise<ShadowStatus> {
    const ruleset = rulesetNamed(name);
    if (ruleset === undefined) {
      const detail = { pointer: '/ruleset', code: 'parameter-invalid', message: 'a ruleset of this build' } as const;
      throw new Invalid('parameter-invalid', 'this build does not know the ruleset', [detail]);
    }
    const shadow = this.runsOf(ruleset);
    const { startedAt, report } = await shadow.runs.ask(this.settings.verifyWaitMs);
    const rulesets = { agreed: this.ports.ruleset.name, shadow: name };
    const { events } = shadow.progress;
    return { status: report === null ? 'running' : 'done', rulesets, startedAt, events, report };
  }

  private runsOf(ruleset: Ruleset): Runs {
    const known = this.shadows.get(ruleset.name);
    if (known !== undefined) return known;
    const made: Runs = {
      progress: { events: 0 },
      runs: new SingleRun(() => this.run(ruleset, (made.progress = { events: 0 }))),
    };
    this.shadows.set(ruleset.name, made);
    return made;
  }

  private async run(ruleset: Ruleset, progress: Progress): Promise<ShadowReport> {
    const { hasher, ruleset: agreed } = this.ports;
    const shadow = await this.database.read((manager) =>
      shadowOf(hasher, [agreed, ruleset], new StoredRecords(manager, this.ports, progress).events()),
    );
    this.logger.info('a ruleset was run as a shadow', { count: progress.events });
    return shadowReportOf(shadow);
  }
}
