import type { Draft } from '../content/value.js';

/**
 * What is typed survives a reload and a lost connection: in the memory of this tab (`sessionStorage`), which ends with the
 * tab, and is cleared when the draft lies at the node and at sign-out.
 */
const PREFIX = 'qalqan.draft.';

export function kept(id: string): Draft | undefined {
  const text = sessionStorage.getItem(PREFIX + id);
  return text === null ? undefined : (JSON.parse(text) as Draft);
}

export function keep(id: string, draft: Draft): void {
  sessionStorage.setItem(PREFIX + id, JSON.stringify(draft));
}

export function forget(id: string): void {
  sessionStorage.removeItem(PREFIX + id);
}
