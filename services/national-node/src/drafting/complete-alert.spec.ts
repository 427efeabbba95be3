import { describe, expect, it } from '@jest/globals';
import type { ErrorDetail } from '@qalqan/errors';
import { RequestInvalid } from '@qalqan/http-kit';
import { sampleAlert, sampleProfile } from '../testing/events.js';
import { completeAlert } from './complete-alert.js';

const profile = sampleProfile('tj');
const TODAY = new Date('2026-02-28T23:59:59Z');

function faultsOf(sent: unknown, at?: string): readonly Pick<ErrorDetail, 'pointer' | 'code'>[] {
  try {
    completeAlert({ profile, today: TODAY }, sent, at);
  } catch (error) {
    if (error instanceof RequestInvalid) return error.details.map(({ pointer, code }) => ({ pointer, code }));
    throw error;
  }
  return [];
}

describe('what a drafter sends', () => {
  it('is an alert when only the profile and empty lists are left out', () => {
    const { desk, exercise, persons, phones, retention, ...rest } = sampleAlert({ persons: [], phones: [] });
    expect(completeAlert({ profile, today: TODAY }, { ...rest, handling: { audience: ['kz'] } })).toEqual({
      ...rest,
      handling: { tlp: 'AMBER', audience: ['kz'] },
      persons,
      phones,
      exercise,
      retention: { reviewOn: '2027-02-28', eraseOn: '2029-02-28' },
      desk: 'Duty desk of tj, 24/7, duty.tj@qalqan.example',
    });
    expect([desk, retention]).not.toContain('');
  });

  it('is kept to the last day of a month that has no such day', () => {
    const { retention, ...rest } = sampleAlert();
    const filled = completeAlert({ profile, today: new Date('2027-02-28T00:00:00Z') }, rest);
    expect([retention.eraseOn, filled.retention.reviewOn]).toEqual(['2029-10-03', '2028-02-28']);
    const leap = {
      profile: { ...profile, retention: { reviewMonths: 1, eraseMonths: 12 } },
      today: new Date('2028-01-31T00:00:00Z'),
    };
    expect(completeAlert(leap, rest).retention).toEqual({ reviewOn: '2028-02-29', eraseOn: '2029-01-31' });
  });

  it('keeps what it says', () => {
    const alert = sampleAlert({ exercise: true });
    expect(completeAlert({ profile, today: TODAY }, alert)).toEqual(alert);
  });

  it('is refused as a whole when it is no object', () => {
    for (const sent of [undefined, null, 'alert', 7, [sampleAlert()]]) {
      expect(faultsOf(sent)[0]).toEqual({ pointer: '', code: 'schema-invalid' });
    }
  });

  it('is refused with the place and the reason', () => {
    expect(faultsOf({ ...sampleAlert(), title: undefined })).toEqual([{ pointer: '/title', code: 'schema-invalid' }]);
    expect(faultsOf({ ...sampleAlert(), surplus: 1 })).toEqual([{ pointer: '/surplus', code: 'schema-invalid' }]);
    expect(faultsOf(sampleAlert({ kind: 'no-such-kind' }))).toEqual([{ pointer: '/kind', code: 'code-unknown' }]);
    expect(faultsOf(sampleAlert({ occurredOn: '2026-02-30' }))).toEqual([
      { pointer: '/occurredOn', code: 'rule-violated' },
    ]);
  });

  it('points into the body it came in', () => {
    expect(faultsOf(sampleAlert({ kind: 'no-such-kind' }), '/alert')).toEqual([
      { pointer: '/alert/kind', code: 'code-unknown' },
    ]);
  });

  it("obeys the party's own rules of handling", () => {
    const handling = { tlp: 'CLEAR', audience: ['kz', 'zz', 'tj'] };
    expect(faultsOf(sampleAlert({ handling }))).toEqual([
      { pointer: '/handling/tlp', code: 'rule-violated' },
      { pointer: '/handling/audience/1', code: 'rule-violated' },
      { pointer: '/handling/audience/2', code: 'rule-violated' },
    ]);
  });
});
