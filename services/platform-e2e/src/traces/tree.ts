import type { ReceivedSpan } from './otlp-json.js';

/** Ancestors of a span, itself first, as `instance name`; ends where a parent was not received. */
export function wayTo(spans: readonly ReceivedSpan[], span: ReceivedSpan): string[] {
  const known = new Map(spans.map((one) => [one.spanId, one]));
  const way: string[] = [];
  for (let at: ReceivedSpan | undefined = span; at !== undefined; at = known.get(at.parentSpanId ?? '')) {
    way.push(`${at.instance} ${at.name}`);
    if (way.length > spans.length) throw new Error('the spans go round in a circle');
  }
  return way;
}

/** The trace as people read it: a line per span, indented below its parent, in the order in which they began. */
export function asTree(spans: readonly ReceivedSpan[]): string[] {
  const known = new Set(spans.map(({ spanId }) => spanId));
  const inOrder = [...spans].sort((a, b) => a.startMs - b.startMs);
  const began = inOrder[0]?.startMs ?? 0;
  const below = (parent: ReceivedSpan | undefined, depth: number): string[] =>
    inOrder
      .filter(({ parentSpanId }) =>
        parent === undefined ? parentSpanId === undefined || !known.has(parentSpanId) : parentSpanId === parent.spanId,
      )
      .flatMap((span) => [lineOf(span, depth, began), ...below(span, depth + 1)]);
  return below(undefined, 0);
}

function lineOf({ service, instance, name, startMs, endMs }: ReceivedSpan, depth: number, began: number): string {
  const times = `+${(startMs - began).toFixed(0)} ms, ${(endMs - startMs).toFixed(1)} ms`;
  return `${'  '.repeat(depth)}${name}   [${service} ${instance}] ${times}`;
}
