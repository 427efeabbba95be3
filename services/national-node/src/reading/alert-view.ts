import type { AlertBody } from '@qalqan/contracts';
import type { AlertState } from '../lifecycle/phases.js';
import type { PendingView } from '../lifecycle/state-view.js';

/** The event by which the shown revision came out. */
export interface PublicationView {
  readonly stream: string;
  readonly sequence: number;
  readonly identity: string;
  /** Our own release, or when another party's event reached us. */
  readonly at: string;
  /** Offset on Kafka; null until our own event came back. */
  readonly offset: number | null;
}

/** An alert as an officer reads it, of this party or of another. */
export interface AlertView {
  readonly reference: string;
  readonly party: string;
  readonly state: AlertState;
  readonly revision: number;
  /** Content of that revision; of a recalled alert its owner alone still has one. */
  readonly alert: AlertBody | null;
  /** Why it was corrected or recalled. */
  readonly reason: string | null;
  readonly published: PublicationView | null;
  readonly updatedAt: string;
  /** For If-Match; null for an alert of another party. */
  readonly version: number | null;
  /** A correction that waits for release; null for an alert of another party. */
  readonly pending: (PendingView & { readonly reason: string | null; readonly alert: AlertBody }) | null;
}

/** A line of a list. */
export interface AlertSummary {
  readonly reference: string;
  readonly party: string;
  readonly state: AlertState;
  readonly revision: number;
  readonly kind: string | null;
  readonly title: string | null;
  readonly tlp: string | null;
  readonly audience: readonly string[];
  readonly exercise: boolean | null;
  readonly pending: PendingView | null;
  readonly updatedAt: string;
}

/** What a list shows of an alert's content. */
export function headOf(
  alert: AlertBody | null,
): Pick<AlertSummary, 'kind' | 'title' | 'tlp' | 'audience' | 'exercise'> {
  return {
    kind: alert?.kind ?? null,
    title: alert?.title ?? null,
    tlp: alert?.handling.tlp ?? null,
    audience: alert?.handling.audience ?? [],
    exercise: alert?.exercise ?? null,
  };
}
