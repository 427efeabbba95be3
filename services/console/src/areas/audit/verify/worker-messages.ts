import type { EntryParts, EntryVerdict, HeadVerdict } from '@qalqan/replay';
import type { Anchors, FileVerdict } from './judge-file.js';

/** What the page asks of its worker. */
export type Job =
  | { readonly kind: 'file'; readonly file: File; readonly anchors: Anchors }
  | { readonly kind: 'entry'; readonly parts: EntryParts; readonly digest: string }
  | {
      readonly kind: 'head';
      readonly parts: Pick<EntryParts, 'agreement' | 'checkpoint'>;
      readonly digest: string;
    };

export type Answer =
  | FileVerdict
  | { readonly kind: 'entry'; readonly report: EntryVerdict }
  | { readonly kind: 'head'; readonly report: HeadVerdict };

/** What the worker tells. */
export type Told =
  | { readonly kind: 'progress'; readonly entries: number; readonly size: number }
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The file could not be read: it was removed, say, or the device refused. */
  | { readonly kind: 'failed' };
