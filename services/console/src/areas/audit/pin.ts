import { useSyncExternalStore } from 'react';

const PIN = 'qalqan.agreement-digest';
const DIGEST = /^[0-9a-f]{64}$/;
const listeners = new Set<() => void>();

/** The digest that somebody typed, without what paper and copying add; undefined when it is none. */
export function digestIn(text: string): string | undefined {
  const digest = text.replaceAll(/[\s:-]/g, '').toLowerCase();
  return DIGEST.test(digest) ? digest : undefined;
}

/** Keeps the reader's own digest in this browser; undefined forgets it. */
export function pin(digest: string | undefined): void {
  if (digest === undefined) localStorage.removeItem(PIN);
  else localStorage.setItem(PIN, digest);
  listeners.forEach((listener) => listener());
}

/** The digest that the reader brought along, if any: from paper, not from the service that is verified. */
export function usePin(): string | undefined {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(PIN) ?? '');
  return digestIn(text);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
