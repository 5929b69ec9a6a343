import { always, day, requirements, sampleDecision, sampleGap, sampleMatch, sampleRoute } from '../testing/samples.js';
import { authorisedByStart } from './authorised-by-start.js';

const start = '2027-01-04';
const pending = sampleGap(requirements({ acceptsPendingLicence: true }));
const pathway = (typical: string | null) =>
  always({ verdict: 'pathway', route: sampleRoute('us-endorsement-generic', typical) });

describe('authorisedByStart', () => {
  it('holds with a right on the first day, whatever is true today', () => {
    const decisions = { atStart: sampleDecision(), asOfToday: sampleDecision({ verdict: 'barred' }) };
    expect(authorisedByStart(sampleMatch({ decisions }))).toBeNull();
  });

  it('holds with a pending route whose typical end is the first day itself', () => {
    expect(authorisedByStart(sampleMatch({ gap: pending, decisions: pathway(start) }))).toBeNull();
  });

  it('fails with a pending route whose typical end is one day after the first, and says which start would do', () => {
    expect(authorisedByStart(sampleMatch({ gap: pending, decisions: pathway('2027-01-05') }))).toEqual({
      constraint: 'authorised-by-start',
      because:
        'The route (us-endorsement-generic) typically ends on (2027-01-05), at the latest on (2027-12-31), after the start on (2027-01-04).',
      wouldChange: 'A start on (2027-01-05) or later.',
      reason: {
        code: 'authorised.late',
        values: {
          arrangement: ['us-endorsement-generic'],
          typical: '2027-01-05',
          latest: '2027-12-31',
          startsOn: '2027-01-04',
        },
      },
      remedy: { code: 'authorised.later-start', values: { typical: '2027-01-05' } },
    });
  });

  it('takes the alternative that ends sooner than the first route', () => {
    const decisions = always({
      verdict: 'pathway',
      route: sampleRoute('slow', '2027-06-01'),
      alternatives: [sampleRoute('unknown-duration', null), sampleRoute('quick', '2026-12-24')],
    });
    expect(authorisedByStart(sampleMatch({ gap: pending, decisions }))).toBeNull();
  });

  it('fails with a route in time when the gap accepts no pending licence', () => {
    const finding = authorisedByStart(sampleMatch({ decisions: pathway('2026-11-30') }));
    expect(finding?.because).toContain('only a route (us-endorsement-generic)');
    expect(finding?.wouldChange).toContain('accepts a pending licence');
  });

  it('fails with a route of unknown duration', () => {
    const finding = authorisedByStart(sampleMatch({ gap: pending, decisions: pathway(null) }));
    expect(finding?.because).toContain('no known duration');
  });

  it('fails when the right of today is gone by the first day, even if a pending licence would do', () => {
    const decisions = { atStart: pathway(start).atStart, asOfToday: sampleDecision() };
    const finding = authorisedByStart(sampleMatch({ gap: pending, decisions }));
    expect(finding?.because).toContain('no longer there on (2027-01-04)');
  });

  it('does not count a route from the start day, when there is none today', () => {
    const decisions = { atStart: pathway(start).atStart, asOfToday: sampleDecision({ verdict: 'barred' }) };
    expect(authorisedByStart(sampleMatch({ gap: pending, decisions }))).not.toBeNull();
  });

  it('fails where no arrangement leads, and nothing would change it', () => {
    expect(authorisedByStart(sampleMatch({ decisions: always({ verdict: 'barred' }) }))?.wouldChange).toBeNull();
  });

  it('takes silence neither for yes nor for no: it names the facts that would decide', () => {
    const missing = [{ fact: 'residences', wouldDecide: ['us-nlc-privilege'] }];
    const finding = authorisedByStart(sampleMatch({ decisions: always({ verdict: 'undetermined', missing }) }));
    expect(finding?.because).toContain('is undetermined');
    expect(finding?.wouldChange).toBe('Facts still unknown: residences.');
  });

  it('asks about the first day of the assignment', () => {
    const gap = sampleGap({ assignment: { from: day('2027-02-01'), until: null } });
    const finding = authorisedByStart(sampleMatch({ gap, decisions: always({ verdict: 'barred' }) }));
    expect(finding?.because).toContain('2027-02-01');
  });
});
