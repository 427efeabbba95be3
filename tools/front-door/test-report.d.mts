/** What one size of tests came to. */
export interface SizeResult {
  readonly size: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly remarks: readonly string[];
  readonly minutes?: number;
}

/** How jest's process ended. */
export interface Outcome {
  readonly code: number | string;
  readonly hung: boolean;
}

export function tally(size: string, report: Readonly<Record<string, number>> | undefined, outcome: Outcome): SizeResult;
export function isFailure(results: readonly SizeResult[], ci: boolean): boolean;
export function summaryLines(results: readonly SizeResult[], ci: boolean): string[];
