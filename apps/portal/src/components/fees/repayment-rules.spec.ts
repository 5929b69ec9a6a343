import { repaymentRules } from './repayment-rules.js';

const clause = (what: string) => ({
  ...{ kind: 'repayment' as const, what, amount: { currency: 'CAD', minorUnits: 90_000 } },
  ...{ proration: 'daily' as const, endsAfterDays: 60 },
});

describe('the rules by which fees may be asked back', () => {
  it('are those of the newest version that both have signed, and no other clause', () =>
    expect(
      repaymentRules([
        { status: 'signed', versionNumber: 1, terms: { clauses: [clause('visa')] } },
        { status: 'signed', versionNumber: 2, terms: { clauses: [clause('training'), { kind: 'float' }] } },
        { status: 'open', versionNumber: 3, terms: { clauses: [clause('housing')] } },
      ]).map(({ what }) => what),
    ).toEqual(['training']));

  it('are none while nobody has signed', () =>
    expect(repaymentRules([{ status: 'open', versionNumber: 1, terms: { clauses: [clause('visa')] } }])).toEqual([]));
});
