import { Inject, Injectable } from '@nestjs/common';
import { reach } from '@qalqan/config';
import type { AlertBody } from '@qalqan/contracts';
import { Conflict } from '@qalqan/errors';
import type { Caller } from '@qalqan/http-kit';
import type { Tx } from '@qalqan/store';
import { AlertDesk, entryOf, phaseAfter, viewAfter, type Granted } from '../lifecycle/alert-desk.js';
import { formatReference } from '../lifecycle/reference.js';
import { stateView, type StateView } from '../lifecycle/state-view.js';
import type { ExpectedVersion } from '../lifecycle/version.js';
import { PROFILE, type NodeProfile } from '../profile/node-profile.js';
import { AlertStore, type Waiting } from '../store/alert.store.js';
import { DraftKeys } from './draft-keys.js';

/** An alert as it was completed, and what was sent: what is filled in may differ from one day to the next. */
export interface Draft {
  readonly alert: AlertBody;
  readonly sent: unknown;
}

/** Drafts, edits, submissions: everything before a second person. */
@Injectable()
export class DraftingService {
  constructor(
    @Inject(AlertDesk) private readonly desk: AlertDesk,
    @Inject(AlertStore) private readonly alerts: AlertStore,
    @Inject(DraftKeys) private readonly keys: DraftKeys,
    @Inject(PROFILE) private readonly profile: NodeProfile,
  ) {}

  /** Where the new draft stands, or the one that the same key made before. */
  async create({ alert: draft, sent }: Draft, caller: Caller, key: string | undefined): Promise<StateView> {
    return this.desk.begin(async (tx, at) => {
      if (key === undefined) return this.insert(tx, draft, caller, at);
      const attempt = { actor: caller.sub, key, content: sent, at };
      const before = await this.keys.find(tx, attempt);
      if (before !== undefined) return before;
      const made = await this.insert(tx, draft, caller, at);
      await this.keys.remember(tx, attempt, made.reference);
      tx.afterCommit(() => reach('draft.committed'));
      return made;
    });
  }

  /** Replaces the content of the waiting revision as a whole; one that was submitted is a draft again. */
  async edit(reference: string, draft: AlertBody, caller: Caller, expected: ExpectedVersion): Promise<StateView> {
    return this.desk.act({ reference, action: 'edit', caller, expected }, async (granted) => {
      await this.alerts.keep(granted.tx, reference, waiting(granted, draft, caller), granted.entry);
      return viewAfter(granted);
    });
  }

  async submit(reference: string, caller: Caller, expected: ExpectedVersion): Promise<StateView> {
    return this.desk.act({ reference, action: 'submit', caller, expected }, async (granted) => {
      const { draft } = granted.alert;
      if (draft === null) throw new Conflict('no revision waits');
      await this.alerts.keep(granted.tx, reference, waiting(granted, draft, caller), granted.entry);
      return viewAfter(granted);
    });
  }

  /** Throws the waiting revision away; what is out stays out. */
  async discard(reference: string, caller: Caller, expected: ExpectedVersion): Promise<void> {
    await this.desk.act({ reference, action: 'discard', caller, expected }, ({ tx, decision, entry }) =>
      this.alerts.discard(tx, reference, decision.phase, entry),
    );
  }

  private async insert(tx: Tx, draft: AlertBody, caller: Caller, at: Date): Promise<StateView> {
    const year = at.getUTCFullYear();
    const reference = formatReference(this.profile.id, year, await this.alerts.nextNumber(tx, year));
    const first: Waiting = { phase: 'draft', kind: draft.kind, draft, reason: null, contributors: [caller.sub] };
    await this.alerts.insert(tx, reference, first, entryOf('draft', 1, caller, at));
    return stateView({ reference, phase: 'draft', revision: 0, version: 1 });
  }
}

/** The waiting revision with this content, and with the caller among those who had a hand in it. */
function waiting({ alert, decision }: Granted, draft: AlertBody, caller: Caller): Waiting {
  return {
    phase: phaseAfter(decision),
    // Lists show what is out; before that, the draft.
    kind: alert.publishedRevision === 0 ? draft.kind : alert.kind,
    draft,
    reason: alert.reason,
    contributors: [...new Set([...alert.contributors, caller.sub])],
  };
}
