import type { VerifiedEvent } from '@qalqan/contracts';
import type { RecordRefused } from '@qalqan/errors';
import { advance, judgeLink, type ChainLink, type StreamHead } from '@qalqan/signing';
import type { OpenedItem } from './opened-item.js';

/** What is to be done with one record, in the order of the batch. */
export type Step =
  | { readonly kind: 'apply'; readonly item: OpenedItem; readonly event: VerifiedEvent }
  /** Known already, whether it counted as event or as refusal. */
  | { readonly kind: 'skip'; readonly item: OpenedItem }
  /** `counts`: its signature held, so it takes its place in the stream. */
  | {
      readonly kind: 'refuse';
      readonly item: OpenedItem;
      readonly refusal: RecordRefused;
      readonly counts: ChainLink | undefined;
    }
  /** Another record counts at its position, or it names another predecessor. */
  | {
      readonly kind: 'fork';
      readonly item: OpenedItem;
      readonly link: ChainLink;
      readonly counted: string | undefined;
    };

/** A batch judged against the head of its stream. */
export interface Judgement {
  readonly steps: readonly Step[];
  /** Head once every step is done. */
  readonly head: StreamHead;
  /** First record that cannot be judged because its predecessors are missing; it and all after it stay unread. */
  readonly gap: OpenedItem | undefined;
}

/** Position that a record claims, when its signature held. */
export function linkOf({ opened }: OpenedItem): ChainLink | undefined {
  return opened.kind === 'event' ? opened.event : opened.used;
}

/**
 * Decides record by record, each against the head that the ones before it leave. `identityAt` knows the identities that
 * counted before the batch.
 */
export function judgeBatch(
  start: StreamHead,
  items: readonly OpenedItem[],
  identityAt: (sequence: number) => string | undefined,
): Judgement {
  let head = start;
  const counted = new Map<number, string>();
  const known = (sequence: number): string | undefined => counted.get(sequence) ?? identityAt(sequence);
  const steps: Step[] = [];
  for (const item of items) {
    const link = linkOf(item);
    const verdict = link === undefined ? undefined : judgeLink(head, link, known);
    if (verdict === 'gap') return { steps, head, gap: item };
    steps.push(stepOf(item, link, verdict, known));
    if (link !== undefined && verdict === 'next') {
      head = advance(link);
      counted.set(link.sequence, link.identity);
    }
  }
  return { steps, head, gap: undefined };
}

function stepOf(
  item: OpenedItem,
  link: ChainLink | undefined,
  verdict: 'next' | 'duplicate' | 'fork' | undefined,
  known: (sequence: number) => string | undefined,
): Step {
  if (verdict === 'duplicate') return { kind: 'skip', item };
  if (verdict === 'fork' && link !== undefined) return { kind: 'fork', item, link, counted: known(link.sequence) };
  const { opened } = item;
  return opened.kind === 'event'
    ? { kind: 'apply', item, event: opened.event }
    : { kind: 'refuse', item, refusal: opened.refusal, counts: link };
}
