/**
 * @typedef {{size: string, passed: number, failed: number, skipped: number, remarks: string[], minutes?: number}} SizeResult
 */

/**
 * What one run of jest amounts to. A file that could not be loaded has no failing test but is a failure, and so is a
 * run without a report or one that did not end by itself.
 *
 * @param {string} size
 * @param {object | undefined} report jest's JSON
 * @param {{code: number | string, hung: boolean}} outcome
 * @returns {SizeResult}
 */
export function tally(size, report, outcome) {
  if (report === undefined) {
    return { size, passed: 0, failed: 1, skipped: 0, remarks: [`jest ended (${outcome.code}) without a report`] };
  }
  const remarks = [];
  const broken = report.numRuntimeErrorTestSuites ?? 0;
  if (broken > 0) remarks.push(`${broken} test file${broken === 1 ? '' : 's'} could not be run`);
  if (outcome.hung) remarks.push('the run was over but did not end: something was left open');
  let failed = (report.numFailedTests ?? 0) + broken + (outcome.hung ? 1 : 0);
  if (failed === 0 && outcome.code !== 0) {
    remarks.push(`jest ended with ${outcome.code}`);
    failed = 1;
  }
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  return { size, passed: report.numPassedTests ?? 0, failed, skipped, remarks };
}

/** @param {readonly SizeResult[]} results @param {boolean} ci */
export function isFailure(results, ci) {
  return sum(results, 'failed') > 0 || (ci && sum(results, 'skipped') > 0);
}

/** Lines to print, the sum last. @param {readonly SizeResult[]} results @param {boolean} ci */
export function summaryLines(results, ci) {
  const lines = ['', ...results.flatMap(sizeLines)];
  const skipped = sum(results, 'skipped');
  if (skipped > 0) lines.push(`${skipped} skipped${ci ? ': with CI=true that is a failure' : ''}`);
  lines.push(`${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`);
  return lines;
}

function sizeLines({ size, passed, failed, skipped, remarks, minutes }) {
  const time = minutes === undefined ? '' : `, ${minutes.toFixed(1)} min`;
  const head = `${size.padEnd(7)}${passed} passed, ${failed} failed, ${skipped} skipped${time}`;
  return [head, ...remarks.map((remark) => `       ${remark}`)];
}

function sum(results, field) {
  return results.reduce((total, result) => total + result[field], 0);
}
