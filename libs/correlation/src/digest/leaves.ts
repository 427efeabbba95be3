import { utf8 } from '@qalqan/signing';
import type { LiveAlert } from '../fold/alert-state.js';
import type { VerdictEntry } from '../fold/verdict.js';
import type { Hit } from '../hit/hit.js';

/**
 * Leaves of the state digest. Every field is of a closed alphabet without a line feed, so that no two states share a
 * leaf by shifting text from one field into the next; none is taken from an alert's content.
 */

/** `alert\n<reference>\n<revision>\n<identity of the event>\n` */
export function alertLeaf({ reference, revision, identity }: LiveAlert): Uint8Array {
  return utf8(`alert\n${reference}\n${revision}\n${identity}\n`);
}

/** `hit\n<id>\n<tier>\n`; the id commits to ruleset and references. */
export function hitLeaf({ id, tier }: Pick<Hit, 'id' | 'tier'>): Uint8Array {
  return utf8(`hit\n${id}\n${tier}\n`);
}

/** `verdict\n<hit id>\n<verdict>\n<identity of the event>\n`; a verdict taken back has no leaf. */
export function verdictLeaf({ hit, verdict, identity }: VerdictEntry): Uint8Array {
  return utf8(`verdict\n${hit}\n${verdict}\n${identity}\n`);
}

/** `group\n<id>\n`; the id commits to ruleset and value. */
export function groupLeaf(id: string): Uint8Array {
  return utf8(`group\n${id}\n`);
}
