/** Something that a log must not hold. It is told by its kind and place, never by what it says. */
export interface Leak {
  readonly kind: 'content' | 'secret' | 'token' | 'private-key';
  readonly file: string;
  readonly line: number;
}

interface Needle {
  readonly text: string;
  readonly kind: 'content' | 'secret';
  /** Where in it its first word begins. */
  readonly wordAt: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const PART_OF_WORD = /[\p{L}\p{N}]/u;
/** Whatever was given out: a JSON Web Token, and the head of a private key. */
const FORMS = [
  { kind: 'token', form: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}/g },
  { kind: 'private-key', form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g },
] as const;

/**
 * Looks for what was used in a run: every text as it is, as JSON escapes it and as a URL does. A text counts where it stands as
 * a whole, not inside a longer word, so that a short name is not found in every other line. One look per word of the log,
 * however much is looked for.
 */
export class LeakScan {
  private readonly needles = new Map<string, Needle[]>();

  constructor(used: { readonly contents: Iterable<string>; readonly secrets: Iterable<string> }) {
    for (const text of new Set(used.contents)) this.add(text, 'content');
    for (const text of new Set(used.secrets)) this.add(text, 'secret');
  }

  /** How many texts are looked for, spellings included. */
  get size(): number {
    return [...this.needles.values()].reduce((sum, { length }) => sum + length, 0);
  }

  leaksIn(file: string, text: string): Leak[] {
    const found: { kind: Leak['kind']; at: number }[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      for (const needle of this.needles.get(word) ?? []) {
        if (standsAt(text, needle, index - needle.wordAt)) found.push({ kind: needle.kind, at: index });
      }
    }
    for (const { kind, form } of FORMS) for (const { index } of text.matchAll(form)) found.push({ kind, at: index });
    return found.map(({ kind, at }) => ({ kind, file, line: text.slice(0, at).split('\n').length }));
  }

  private add(text: string, kind: Needle['kind']): void {
    for (const spelling of new Set([text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)])) {
      const first = spelling.match(WORD)?.[0];
      if (first === undefined) continue;
      const needle: Needle = { text: spelling, kind, wordAt: spelling.indexOf(first) };
      const known = this.needles.get(first);
      if (known === undefined) this.needles.set(first, [needle]);
      else known.push(needle);
    }
  }
}

function standsAt(text: string, { text: wanted }: Needle, at: number): boolean {
  if (at < 0 || !text.startsWith(wanted, at)) return false;
  const after = text[at + wanted.length];
  return after === undefined || !PART_OF_WORD.test(after) || !PART_OF_WORD.test(wanted.at(-1) ?? '');
}
