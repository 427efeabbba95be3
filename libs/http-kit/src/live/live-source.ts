import type { Role } from '../auth/caller.js';

/** What may have changed, and who is told of it. */
const ROLES_OF = {
  alert: ['drafter', 'releaser', 'analyst', 'hub-analyst'],
  inbox: ['drafter', 'releaser', 'analyst'],
  hit: ['drafter', 'releaser', 'analyst', 'hub-analyst'],
  group: ['drafter', 'releaser', 'analyst', 'hub-analyst'],
  checkpoint: ['auditor', 'operator'],
  quarantine: ['operator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type LiveTopic = keyof typeof ROLES_OF;

/** Says that something is worth reading again; never what it says. Without an id, the whole list. */
export interface LiveHint {
  readonly topic: LiveTopic;
  /** Reference of an alert, id of a hit or group. */
  readonly id?: string;
}

/** Whether somebody with these roles may read what the topic is about. */
export function mayHear(roles: readonly Role[], topic: LiveTopic): boolean {
  return (ROLES_OF[topic] as readonly Role[]).some((role) => roles.includes(role));
}

/** Something that changes; asked again and again while anybody listens. */
export interface LiveSource {
  /** What changed since the last call; the first call only takes note of where things stand. */
  poll(): Promise<readonly LiveHint[]>;
}

/** Injection token of a service's sources. */
export const LIVE_SOURCES = Symbol('qalqan.live-sources');

/** A list of which only a mark is known that changes with it: the number of its last row, a sum of positions. */
export function markSource(topic: LiveTopic, read: () => Promise<string>): LiveSource {
  let last: string | undefined;
  return {
    poll: async () => {
      const mark = await read();
      const changed = last !== undefined && mark !== last;
      last = mark;
      return changed ? [{ topic }] : [];
    },
  };
}

/** A row that has been written: its id, and a number that grows with every write of the list and is given but once. */
export interface ChangedRow {
  readonly id: string;
  readonly position: number;
  /** Where one list tells of several topics. */
  readonly topic?: LiveTopic;
}

export interface ChangeReader {
  /** At most `limit` rows with a position above `after`, the highest first. */
  (after: number, limit: number): Promise<readonly ChangedRow[]>;
}

const LIMIT = 200;
/** More rows at once than this are one hint for the whole list. */
const NAMED = 20;
/**
 * Positions are taken before transactions commit, so one may appear below others that were seen before it. So long a
 * statement may take; what is written within it is looked at again.
 */
const WINDOW_MS = 30_000;

/** A list whose rows take a new number from one sequence whenever they are written. */
export function changeSource(topic: LiveTopic, read: ChangeReader, now: () => number = Date.now): LiveSource {
  const seen = new Set<number>();
  /** Highest positions with the time at which they were first seen. */
  const marks: { readonly at: number; readonly position: number }[] = [];
  let floor = -1;
  let primed = false;
  return {
    poll: async () => {
      const rows = await read(floor, LIMIT);
      const fresh = rows.filter(({ position }) => !seen.has(position));
      for (const { position } of rows) seen.add(position);
      const top = rows[0]?.position;
      if (top !== undefined && top > (marks.at(-1)?.position ?? -1)) marks.push({ at: now(), position: top });
      while (marks.length > 1 && (marks[1]?.at ?? 0) < now() - WINDOW_MS) {
        marks.shift();
        floor = marks[0]?.position ?? floor;
      }
      for (const position of seen) if (position <= floor) seen.delete(position);
      if (primed) return hintsOf(topic, fresh);
      primed = true;
      return [];
    },
  };
}

/** Each thing once, however often it was written; the earliest first. */
function hintsOf(topic: LiveTopic, rows: readonly ChangedRow[]): LiveHint[] {
  const named = new Map<string, LiveHint>();
  for (const row of [...rows].reverse()) {
    const hint = { topic: row.topic ?? topic, id: row.id };
    named.set(`${hint.topic} ${hint.id}`, hint);
  }
  if (named.size <= NAMED) return [...named.values()];
  return [...new Set([...named.values()].map((hint) => hint.topic))].map((one) => ({ topic: one }));
}
