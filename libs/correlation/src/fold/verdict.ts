/** What an analyst can say; a code of the list `verdict`. `proposed` takes an earlier verdict back. */
export type Verdict = 'proposed' | 'confirmed' | 'dismissed';

/** The latest verdict on a hit. It is kept by hit id whether or not the hit holds, so that it outlives a withdrawal. */
export interface VerdictEntry {
  readonly hit: string;
  readonly verdict: Verdict;
  /** Identity of the event that gave it. */
  readonly identity: string;
  /** Position of that event in the hub's stream: the later one counts. */
  readonly sequence: number;
}
