import type { Machine } from '../platform/machine.js';

/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Names of the limits that bound it, measured in the same run; empty for a limit. */
  readonly beside: readonly string[];
  /** How it was measured, in a few words. */
  readonly how: string;
}

/** One run of a scenario. */
export interface BenchRun {
  readonly scenario: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly machine: Machine;
  /** Load average of the last minute when it began and when it ended: a busy machine measures itself. */
  readonly load: readonly [number, number];
  readonly limits: readonly Figure[];
  readonly figures: readonly Figure[];
}

/** Operations per second from a count and a duration. */
export function perSecond(count: number, ms: number): number {
  return (count * 1000) / ms;
}

/** The value below which `share` (0 to 1) of the samples lie; nearest rank. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('no samples');
  return value;
}

/** Three significant digits, thousands set apart. */
export function readable(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
