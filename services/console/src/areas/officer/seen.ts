import { useMemo, useSyncExternalStore } from 'react';

/** Kept on this device: references and revisions, no content. */
const KEY = 'qalqan.seen';
const MOST = 20_000;

let seen: Map<string, number> | undefined;
const listeners = new Set<() => void>();
let version = 0;

function load(): Map<string, number> {
  seen ??= new Map(JSON.parse(localStorage.getItem(KEY) ?? '[]') as [string, number][]);
  return seen;
}

/** Whether this revision, or a later one, was opened on this device. */
function isSeen(id: string, revision: number): boolean {
  return (load().get(id) ?? 0) >= revision;
}

/** Remembers that a revision was opened; the oldest are forgotten beyond 20,000. */
export function markSeen(id: string, revision: number): void {
  if (isSeen(id, revision)) return;
  const all = load();
  all.delete(id);
  all.set(id, revision);
  const kept = [...all].slice(-MOST);
  localStorage.setItem(KEY, JSON.stringify(kept));
  version += 1;
  for (const listener of listeners) listener();
}

/** {@link isSeen} as it is now: another function whenever something more was seen. */
export function useSeen(): (id: string, revision: number) => boolean {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  return useMemo(() => (id, revision) => now >= 0 && isSeen(id, revision), [now]);
}
