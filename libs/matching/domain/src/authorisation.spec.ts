import { summariseAuthorisation } from './authorisation.js';
import { always, day, sampleDecision, sampleGap, sampleRoute } from './testing/samples.js';

const { assignment } = sampleGap();

describe('summariseAuthorisation', () => {
  it('names the arrangement that gives the right on the first day, with its citation', () => {
    expect(summariseAuthorisation(always(), assignment)).toEqual({
      verdict: 'authorised',
      arrangement: 'us-nlc-privilege',
      earliestStart: { min: assignment.from, typical: assignment.from, max: assignment.from },
      citation: {
        legalBasis: 'Basis of us-nlc-privilege',
        sourceUrl: 'https://law.example/rule',
        verifiedOn: '2026-06-01',
        confidence: 'sourced',
      },
      limits: [],
      endsDuringAssignmentOn: null,
      pending: false,
      corpusVersion: 'test-corpus',
    });
  });

  it('warns of a right that ends before the assignment does, and not of one that ends with it', () => {
    const until = (value: string) => always({ limits: [{ kind: 'until', value }] });
    expect(summariseAuthorisation(until('2027-04-04'), assignment).endsDuringAssignmentOn).toBe('2027-04-04');
    expect(summariseAuthorisation(until('2027-04-05'), assignment).endsDuringAssignmentOn).toBeNull();
  });

  it('takes the route that can be begun today, not the one counted from the first day', () => {
    const decisions = {
      atStart: sampleDecision({ verdict: 'pathway', route: sampleRoute('us-endorsement-generic', '2027-03-01') }),
      asOfToday: sampleDecision({ verdict: 'pathway', route: sampleRoute('us-endorsement-generic', '2026-12-30') }),
    };
    const summary = summariseAuthorisation(decisions, assignment);
    expect(summary.earliestStart?.typical).toBe(day('2026-12-30'));
    expect(summary.pending).toBe(true);
  });

  it('names nothing where the law gives neither right nor route', () => {
    const decisions = { atStart: sampleDecision({ verdict: 'barred', route: undefined }), asOfToday: null };
    const summary = summariseAuthorisation(decisions, assignment);
    expect(summary).toMatchObject({ arrangement: null, citation: null, earliestStart: null, pending: false });
  });
});
