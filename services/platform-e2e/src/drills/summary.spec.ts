import { describe, expect, it } from '@jest/globals';
import { summaryTable, type SummaryRow } from './summary.js';

const row: SummaryRow = {
  fault: 'kill-services',
  verdict: 'survived',
  runs: 4,
  acknowledged: 512,
  lost: 0,
  doubled: 0,
  recoveredSeconds: 3.25,
};

describe('the table of a run of drills', () => {
  it('has a row for each fault, and says which one was not survived', () => {
    const bad: SummaryRow = { ...row, fault: 'fuzz', verdict: 'violated', lost: 1, recoveredSeconds: null };
    expect(summaryTable([row, bad]).split('\n')).toEqual([
      '| fault         | runs | acknowledged | lost | doubled | recovered s |          |',
      '| ------------- | ---: | -----------: | ---: | ------: | ----------: | -------: |',
      '| kill-services |    4 |          512 |    0 |       0 |         3.3 |          |',
      '| fuzz          |    4 |          512 |    1 |       0 |           – | VIOLATED |',
    ]);
  });
});
