/** `Ruleset` that the agreement names. */
export const RULESET = Symbol('Ruleset');
/** `HubSettings`: figures from the configuration. */
export const HUB_SETTINGS = Symbol('HubSettings');

/** What the hub's own parts need of the configuration. */
export interface HubSettings {
  /** Events of one stream that one fold takes at most. */
  readonly foldBatch: number;
  /** Length of the fold lease, in ms. */
  readonly leaseMs: number;
  /** How often the fold looks for work that nobody woke it for, in ms. */
  readonly pollMs: number;
  /** Shortest time between two hub.state records, in ms. */
  readonly stateIntervalMs: number;
  /** Longest that a request waits for a verification, in ms. */
  readonly verifyWaitMs: number;
  /** Quick checks that a party may ask, a minute. */
  readonly checksPerMinute: number;
}

/** Ends the process in order: `code` is a stable word for the operator. */
export type OnFatal = (code: string, error: unknown) => void;

/** Injection token of {@link OnFatal}. */
export const ON_FATAL = Symbol('OnFatal');

/** Injection token of `VerifyPorts`. */
export const VERIFY_PORTS = Symbol('VerifyPorts');
