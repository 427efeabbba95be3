import { SpanKind, trace, TraceFlags, type Attributes, type Context } from '@opentelemetry/api';
import { SamplingDecision, type Sampler, type SamplingResult } from '@opentelemetry/sdk-trace';

const DROP: SamplingResult = { decision: SamplingDecision.NOT_RECORD };
const KEEP: SamplingResult = { decision: SamplingDecision.RECORD_AND_SAMPLED };

/**
 * Decides what is exported. Within the process a span follows its parent. At an entrance (HTTP, or one topic) a trace
 * is begun or continued as long as the entrance's budget lasts, `perSecond` at most: a caller's or a neighbour's
 * `traceparent` can ask to be recorded, and cannot make us record more than we would by ourselves. One that says it is not
 * recorded is not. An event that is made counts as an entrance too: to everybody else it is one, and one request may make
 * a hundred thousand.
 */
export class TraceBudget implements Sampler {
  private readonly entrances = new Map<string, { tokens: number; at: number }>();

  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  shouldSample(context: Context, _id: string, _name: string, kind: SpanKind, attributes: Attributes): SamplingResult {
    const parent = trace.getSpanContext(context);
    if (parent !== undefined && (parent.traceFlags & TraceFlags.SAMPLED) === 0) return DROP;
    const follows = parent !== undefined && parent.isRemote !== true && kind !== SpanKind.PRODUCER;
    if (follows) return KEEP;
    return this.take(entranceOf(attributes)) ? KEEP : DROP;
  }

  toString(): string {
    return `TraceBudget{${this.perSecond}/s}`;
  }

  /** A token bucket that holds one second's worth. Entrances are topics we were told to read, so there are few. */
  private take(entrance: string): boolean {
    const now = this.now();
    const bucket = this.entrances.get(entrance) ?? { tokens: this.perSecond, at: now };
    this.entrances.set(entrance, bucket);
    bucket.tokens = Math.min(this.perSecond, bucket.tokens + ((now - bucket.at) / 1_000) * this.perSecond);
    bucket.at = now;
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  }
}

function entranceOf(attributes: Attributes): string {
  const topic = attributes['messaging.destination.name'];
  return typeof topic === 'string' ? topic : 'http';
}
