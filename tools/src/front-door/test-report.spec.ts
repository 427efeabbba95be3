import { describe, expect, it } from '@jest/globals';
import { isFailure, summaryLines, tally } from '../../front-door/test-report.mjs';

const report = (counts: Record<string, number>): Record<string, number> => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...counts,
});
const fine = { code: 0, hung: false };

describe('the sum of a test run', () => {
  it('ends with one line', () => {
    const results = [
      tally('small', report({ numPassedTests: 10 }), fine),
      tally('broker', report({ numPassedTests: 2, numFailedTests: 1 }), { code: 1, hung: false }),
    ];
    expect(summaryLines(results, false).at(-1)).toBe('12 passed, 1 failed');
    expect(isFailure(results, false)).toBe(true);
  });

  it('counts a file that could not be loaded', () => {
    const result = tally('small', report({ numPassedTests: 3, numRuntimeErrorTestSuites: 2 }), {
      code: 1,
      hung: false,
    });
    expect(result.failed).toBe(2);
  });

  it.each([
    ['a run without a report', undefined, { code: 134, hung: false }],
    ['a run that did not end', report({ numPassedTests: 1 }), { code: 'SIGKILL', hung: true }],
    ['a run that failed without a failing test', report({ numPassedTests: 1 }), { code: 1, hung: false }],
  ])('counts %s as a failure', (_name, content, outcome) => {
    const result = tally('e2e', content, outcome);
    expect(result.failed).toBe(1);
    expect(result.remarks).toHaveLength(1);
  });

  it('lets a skipped test pass at home and fail in CI', () => {
    const results = [tally('small', report({ numPassedTests: 1, numPendingTests: 1, numTodoTests: 1 }), fine)];
    expect(isFailure(results, false)).toBe(false);
    expect(isFailure(results, true)).toBe(true);
    expect(summaryLines(results, true).slice(-2)).toEqual([
      '2 skipped: with CI=true that is a failure',
      '1 passed, 0 failed',
    ]);
  });
});
