import { describe, expect, it } from '@jest/globals';
import { ROOT_CONTEXT, trace } from '@opentelemetry/api';
import fc from 'fast-check';
import { isTraced, traceContextFrom, traceparentOf } from './trace-context.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const HEADER = `00-${TRACE}-00f067aa0ba902b7-01`;

describe('traceContextFrom', () => {
  it('takes ids and the sampled flag, and says whose word it is', () => {
    const expected = { traceId: TRACE, spanId: '00f067aa0ba902b7', traceFlags: 1 };
    expect(trace.getSpanContext(traceContextFrom(HEADER))).toEqual({ ...expected, isRemote: true });
    expect(trace.getSpanContext(traceContextFrom(HEADER, { ours: true }))).toEqual({ ...expected, isRemote: false });
  });

  it('takes over no flag but sampled', () => {
    const context = traceContextFrom(HEADER.replace(/01$/, 'fe'));
    expect(trace.getSpanContext(context)?.traceFlags).toBe(0);
    expect(isTraced(context)).toBe(false);
  });

  it.each([
    undefined,
    '',
    'x',
    HEADER.toUpperCase(),
    `${HEADER} `,
    `${HEADER}\n`,
    `${HEADER}-what-comes-later`,
    HEADER.replace(/^00/, '01'),
    HEADER.replace(/^00/, 'ff'),
    HEADER.replace(TRACE, '0'.repeat(32)),
    HEADER.replace('00f067aa0ba902b7', '0'.repeat(16)),
    'x'.repeat(1_000_000),
  ])('is the root on %.80p', (header) => {
    expect(traceContextFrom(header)).toBe(ROOT_CONTEXT);
  });

  it('never throws, and gives nothing but what it was given in full', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 60 }), mutations()), (header) => {
        const span = trace.getSpanContext(traceContextFrom(header));
        if (span === undefined) return;
        expect(header.startsWith(`00-${span.traceId}-${span.spanId}-`)).toBe(true);
      }),
    );
  });
});

describe('traceparentOf', () => {
  it('writes what it reads, where it is exported', () => {
    expect(traceparentOf(traceContextFrom(HEADER))).toBe(HEADER);
    expect(traceparentOf(traceContextFrom(HEADER.replace(/01$/, '00')))).toBeUndefined();
    expect(traceparentOf(ROOT_CONTEXT)).toBeUndefined();
  });
});

/** The header with one character replaced. */
function mutations(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(HEADER.length - 1), fc.string({ minLength: 1, maxLength: 1 }))
    .map(([at, letter]) => HEADER.slice(0, at) + letter + HEADER.slice(at + 1));
}
