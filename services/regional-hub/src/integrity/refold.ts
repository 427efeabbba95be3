import {
  GroupFoundV1,
  GroupWithdrawnV1,
  HitFoundV1,
  HitsGroupedV1,
  HitWithdrawnV1,
  HubStateV1,
  type GroupFoundBody,
  type GroupWithdrawnBody,
  type HitFoundBody,
  type HitsGroupedBody,
  type HitWithdrawnBody,
  type HubStateBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { factOf, foldFacts, MemoryCorrelationStore, type FoldFact, type FoldPorts } from '@qalqan/correlation';

const FACTS_AT_ONCE = 500;

/** The state made anew from events, in memory, and what the hub's own events said of it. */
export class Refold {
  readonly store = new MemoryCorrelationStore();
  /** Last revision said of each hit and each group. */
  private readonly revisions = new Map<string, number>();
  lastState: HubStateBody | undefined;
  private waiting: FoldFact[] = [];

  /** `before`: last revisions of hits and groups that were told before the database was restored. */
  constructor(
    readonly ports: FoldPorts,
    private readonly before: ReadonlyMap<string, number>,
  ) {}

  async take(event: VerifiedEvent): Promise<void> {
    this.note(event);
    const fact = factOf(event, this.ports.ruleset);
    if (fact === undefined) return;
    this.waiting.push(fact);
    if (this.waiting.length >= FACTS_AT_ONCE) await this.fold();
  }

  /** Digest of all that was taken. */
  async digest(): Promise<string> {
    return this.fold();
  }

  /**
   * True when a row's revision is the one last said. After a restore the fold counts anew, and not each count is said: then
   * the row's next word, which is raised by what was said before, must still come behind the last one.
   */
  holdsRevision({ id, revision }: { readonly id: string; readonly revision: number }): boolean {
    const said = this.revisions.get(id);
    const before = this.before.get(id);
    if (said === undefined || before === undefined) return revision === said;
    return revision + before >= said;
  }

  private async fold(): Promise<string> {
    const facts = this.waiting;
    this.waiting = [];
    const { digest } = await foldFacts(this.store, this.ports, facts, () => Promise.resolve());
    return digest;
  }

  private note({ type, body }: VerifiedEvent): void {
    switch (type) {
      case HitFoundV1.type:
        this.said((body as HitFoundBody).hit);
        break;
      case HitsGroupedV1.type:
        for (const hit of (body as HitsGroupedBody).hits) this.said(hit);
        break;
      case HitWithdrawnV1.type:
      case GroupFoundV1.type:
      case GroupWithdrawnV1.type:
        this.said(body as HitWithdrawnBody | GroupFoundBody | GroupWithdrawnBody);
        break;
      case HubStateV1.type:
        this.lastState = body as HubStateBody;
        break;
      default:
    }
  }

  private said({ id, revision }: { readonly id: string; readonly revision: number }): void {
    this.revisions.set(id, revision);
  }
}
