import {
  HitFoundV1,
  HitWithdrawnV1,
  HubStateV1,
  type HitFoundBody,
  type HitWithdrawnBody,
  type HubStateBody,
  type VerifiedEvent,
} from '@qalqan/contracts';
import { factOf, foldFacts, MemoryCorrelationStore, type FoldFact, type FoldPorts } from '@qalqan/correlation';

const FACTS_AT_ONCE = 500;

/** The state made anew from events, in memory, and what the hub's own events said of it. */
export class Refold {
  readonly store = new MemoryCorrelationStore();
  /** Last revision said of each hit. */
  readonly revisions = new Map<string, number>();
  lastState: HubStateBody | undefined;
  private waiting: FoldFact[] = [];

  constructor(private readonly ports: FoldPorts) {}

  async take(event: VerifiedEvent): Promise<void> {
    this.note(event);
    const fact = factOf(event);
    if (fact === undefined) return;
    this.waiting.push(fact);
    if (this.waiting.length >= FACTS_AT_ONCE) await this.fold();
  }

  /** Digest of all that was taken. */
  async digest(): Promise<string> {
    return this.fold();
  }

  private async fold(): Promise<string> {
    const facts = this.waiting;
    this.waiting = [];
    const { digest } = await foldFacts(this.store, this.ports, facts, () => Promise.resolve());
    return digest;
  }

  private note({ type, body }: VerifiedEvent): void {
    if (type === HitFoundV1.type) {
      const { hit } = body as HitFoundBody;
      this.revisions.set(hit.id, hit.revision);
    } else if (type === HitWithdrawnV1.type) {
      const { id, revision } = body as HitWithdrawnBody;
      this.revisions.set(id, revision);
    } else if (type === HubStateV1.type) {
      this.lastState = body as HubStateBody;
    }
  }
}
