import { EMPTY, type GapForm } from './gap-form.js';
import { payPreview } from './pay-preview.js';

const form = (changes: Partial<GapForm>): GapForm => ({
  ...EMPTY,
  currency: 'USD',
  from: '2026-01-05',
  until: '2026-04-06', // thirteen weeks
  weeklyHours: 37.5,
  payRate: '50.01',
  ...changes,
});

describe('the pay while it is typed', () => {
  it('is the rate by the hours, a week and whole, rounded down', () => {
    const { weekly, whole } = payPreview(form({}));
    expect([weekly.minorUnits, whole.minorUnits]).toEqual([187_537, 2_437_987]);
  });

  it('adds what is paid by the week and once, but nothing that hangs on hours nobody can foresee', () => {
    const components: GapForm['components'] = [
      { kind: 'housing', amount: 100 },
      { kind: 'travel', amount: 500 },
      { kind: 'overtime', amount: 75 },
    ];
    const bare = payPreview(form({}));
    const { weekly, whole } = payPreview(form({ components }));
    expect(weekly.minorUnits - bare.weekly.minorUnits).toBe(10_000);
    expect(whole.minorUnits - bare.whole.minorUnits).toBe(13 * 10_000 + 50_000);
  });

  it('keeps what the employer pays to others out of the pay', () => {
    const { weekly, whole, paidByEmployer } = payPreview(
      form({ payRate: '', components: [{ kind: 'employer-paid-fees', amount: 900 }] }),
    );
    expect([weekly.minorUnits, whole.minorUnits, paidByEmployer.minorUnits]).toEqual([0, 0, 90_000]);
  });

  it('is nothing, not a wrong number, before the days are known', () => {
    expect(payPreview(form({ until: '' })).whole.minorUnits).toBe(0);
    expect(payPreview(form({ until: '2025-01-01' })).whole.minorUnits).toBe(0);
  });
});
