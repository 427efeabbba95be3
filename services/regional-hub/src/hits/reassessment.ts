import { Inject, Injectable } from '@nestjs/common';
import type { AlertBody } from '@qalqan/contracts';
import {
  factOf,
  reopening,
  scorePair,
  type Evaluation,
  type Evidence,
  type LiveAlert,
  type ReopenReason,
  type Ruleset,
  type Verdict,
} from '@qalqan/correlation';
import { nodeHasher } from '@qalqan/crypto-node';
import type { Tx } from '@qalqan/store';
import { EventStore, type StoredEvent } from '../ingest/event.store.js';
import { storedBody } from '../ingest/stored-content.js';
import { RULESET } from '../tokens.js';
import { hitViews } from './hit-view.js';
import { VerdictLedger } from './verdict-ledger.js';

/** A verdict that stands, on alerts one of which says something else by now. */
interface Candidate {
  readonly hit: string;
  readonly verdict: Verdict;
  /** Identities of the events that were judged, and of those that count now, lower reference first. */
  readonly judged_left: string;
  readonly judged_right: string;
  readonly left_now: string;
  readonly right_now: string;
}

interface GradedAlert {
  readonly alert: LiveAlert;
  readonly evaluation: Evaluation;
}

/** Each has four alerts to read. */
const CANDIDATES_AT_ONCE = 200;

/** The hub's own account in its verdicts. */
const BY_THE_HUB = { member: 'hub', subject: 'hub', clientId: 'hub' };

/**
 * Takes verdicts back that rested on what an alert said before it was corrected. The decision is a function of signed events: of
 * the two that the verdict names, and of the two that count now; so whoever replays the log can make it again.
 */
@Injectable()
export class Reassessment {
  constructor(
    @Inject(EventStore) private readonly events: EventStore,
    @Inject(VerdictLedger) private readonly ledger: VerdictLedger,
    @Inject(RULESET) private readonly ruleset: Ruleset,
  ) {}

  /** Looks at the hits of corrected alerts and at these `hits`; returns those that are to be judged again. */
  async reopen(tx: Tx, corrected: readonly string[], hits: readonly string[]): Promise<ReadonlySet<string>> {
    const reopened = new Set<string>();
    let after = '';
    for (;;) {
      const page = await candidates(tx, corrected, hits, after);
      for (const [hit, reason] of await this.decide(tx, page)) {
        await this.takeBack(tx, hit, reason);
        reopened.add(hit);
      }
      const last = page.at(-1);
      if (last === undefined || page.length < CANDIDATES_AT_ONCE) return reopened;
      after = last.hit;
    }
  }

  private async decide(tx: Tx, page: readonly Candidate[]): Promise<[string, ReopenReason][]> {
    const identities = page.flatMap((c) => [c.judged_left, c.judged_right, c.left_now, c.right_now]);
    const stored = await this.events.events(tx.manager, [...new Set(identities)]);
    const alerts = new Map(stored.map((event) => [event.identity, this.gradedAlert(event)]));
    return page.flatMap((candidate): [string, ReopenReason][] => {
      const judged = [alerts.get(candidate.judged_left), alerts.get(candidate.judged_right)] as const;
      const now = [alerts.get(candidate.left_now), alerts.get(candidate.right_now)] as const;
      const reason = this.compare(candidate.verdict, judged, now);
      return reason === undefined ? [] : [[candidate.hit, reason]];
    });
  }

  private compare(
    verdict: Verdict,
    judged: readonly [GradedAlert | undefined, GradedAlert | undefined],
    now: readonly [GradedAlert | undefined, GradedAlert | undefined],
  ): ReopenReason | undefined {
    const [before, after] = [this.evidenceOf(judged), this.evidenceOf(now)];
    // After a restore alerts come again from their first revision: what was judged is still to come.
    if (before === undefined || after === undefined || isEarlier(now[0], judged[0]) || isEarlier(now[1], judged[1]))
      return undefined;
    return reopening(verdict, before, after);
  }

  private evidenceOf([left, right]: readonly [GradedAlert | undefined, GradedAlert | undefined]): Evidence | undefined {
    if (left === undefined || right === undefined) return undefined;
    const reasons = scorePair(this.ruleset, left.alert, right.alert)?.reasons ?? [];
    return { reasons, evaluations: [left.evaluation, right.evaluation] };
  }

  private gradedAlert(event: StoredEvent): GradedAlert | undefined {
    const { type, stream, sequence, identity } = event;
    const body = storedBody(nodeHasher, event);
    const member = stream.slice(0, stream.indexOf('/'));
    const fact = factOf({ type, member, stream, sequence, identity, body }, this.ruleset);
    if (fact === undefined || !('alert' in fact)) return undefined;
    const { evaluation } = (body as { readonly alert: AlertBody }).alert;
    return { alert: { state: 'live', ...fact.alert }, evaluation };
  }

  private async takeBack(tx: Tx, hit: string, reason: ReopenReason): Promise<void> {
    const on = (await hitViews(tx, [hit])).get(hit);
    if (on === undefined) throw new RangeError('a hit went away while its verdict was looked at');
    await this.ledger.give(tx, { on, state: 'proposed', reason, note: null, key: null, by: BY_THE_HUB });
    // It is news again, and stands where analysts look first.
    await tx.manager.query(`UPDATE hit SET position = nextval('list_position') WHERE id = $1`, [hit]);
  }
}

function isEarlier(now: GradedAlert | undefined, judged: GradedAlert | undefined): boolean {
  return now !== undefined && judged !== undefined && now.alert.revision < judged.alert.revision;
}

async function candidates(
  { manager }: Tx,
  corrected: readonly string[],
  hits: readonly string[],
  after: string,
): Promise<Candidate[]> {
  return manager.query<Candidate[]>(
    `SELECT h.id AS hit, v.verdict, n.judged_left, n.judged_right, l.identity AS left_now, r.identity AS right_now
       FROM (SELECT id FROM hit WHERE state = 'held' AND left_reference = ANY($1)
             UNION SELECT id FROM hit WHERE state = 'held' AND right_reference = ANY($1)
             UNION SELECT unnest($2::text[])) AS touched
         JOIN hit h ON h.id = touched.id AND h.state = 'held'
         JOIN verdict v ON v.hit = h.id AND v.verdict <> 'proposed'
         JOIN verdict_note n ON n.identity = v.identity
         JOIN alert l ON l.reference = h.left_reference
         JOIN alert r ON r.reference = h.right_reference
       WHERE h.id > $3 AND n.judged_left IS NOT NULL
         AND (n.judged_left <> l.identity OR n.judged_right <> r.identity)
       ORDER BY h.id LIMIT ${CANDIDATES_AT_ONCE}`,
    [corrected, hits, after],
  );
}
