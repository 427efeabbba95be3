import type { CorrelationChange } from '@qalqan/correlation';
import { beginSpan, isTraced, traceContextFrom, type OpenSpan, type TraceContext } from '@qalqan/telemetry';
import type { TracedPlace } from '../ingest/event.store.js';

/** Spans of one step at most; the events of a step are at most a few hundred, and few of them are traced. */
const MAX_SPANS = 32;

/**
 * Spans of one step of the fold, one per event that is traced, each below the ingest of its event. What the step finds goes
 * on in the trace of the event that led to it: of two alerts that meet here, the later one by the order of the step.
 */
export class FoldTraces {
  private readonly bySubject = new Map<string, OpenSpan>();
  private readonly spans: OpenSpan[] = [];

  constructor(events: readonly TracedPlace[]) {
    for (const { subject, traceparent } of events) {
      if (traceparent === null || this.spans.length === MAX_SPANS) continue;
      const parent = traceContextFrom(traceparent, { ours: true });
      if (!isTraced(parent)) continue;
      const span = beginSpan('fold', { parent, attributes: { 'qalqan.fold.events': events.length } });
      this.spans.push(span);
      // Set anew, so that the map's order is that of the last event of each subject.
      this.bySubject.delete(subject);
      this.bySubject.set(subject, span);
    }
  }

  /** The trace that a change belongs to; undefined for one of a group, which is nobody's alone. */
  causeOf(change: CorrelationChange): TraceContext | undefined {
    const pair = pairOf(change);
    let cause: TraceContext | undefined;
    for (const [subject, span] of this.bySubject) if (pair.includes(subject)) cause = span.context;
    return cause;
  }

  /** Ends the spans with the work; its failure is passed on unchanged. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    let failure: string | undefined;
    try {
      return await work();
    } catch (error) {
      failure = error instanceof Error ? error.name : typeof error;
      throw error;
    } finally {
      for (const span of this.spans) {
        if (failure !== undefined) span.fail(failure);
        span.end();
      }
    }
  }
}

function pairOf(change: CorrelationChange): readonly string[] {
  switch (change.kind) {
    case 'hit-found':
    case 'hit-changed':
      return [change.after.hit.left, change.after.hit.right];
    case 'hit-withdrawn':
      return [change.before.hit.left, change.before.hit.right];
    case 'hits-grouped':
    case 'group':
      return [];
  }
}
