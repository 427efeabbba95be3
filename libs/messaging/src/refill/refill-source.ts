/** A record as a source gives it. Nothing of it is believed before it has verified. */
export interface RefillRecord {
  /** Where the source says it stands. */
  readonly sequence: number;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly jws: string;
  /** Place in its topic, when it was read from there. */
  readonly offset?: bigint;
}

/** Somebody who keeps signed records of streams and gives them back: the owner, or the audit log. */
export interface RefillSource {
  /** Label in logs and metrics, of a closed set: `owner`, `audit`. */
  readonly name: string;
  /**
   * Records of `stream` from sequence `from` up to and including `to`, in order, as far as the source has them. Rejects
   * when the source cannot be asked. MUST end soon after `signal` is aborted, and each wait within 30 s.
   */
  records(stream: string, from: number, to: number, signal: AbortSignal): AsyncIterable<RefillRecord>;
  /**
   * Records that `member` keeps as evidence of a fork of `stream` at `sequence`, and those they collide with, at most some
   * ten; empty when it has none, undefined when this is not `member`'s service. Rejects when it cannot be asked.
   */
  forks?(
    member: string,
    stream: string,
    sequence: number,
    signal: AbortSignal,
  ): Promise<readonly RefillRecord[] | undefined>;
}
