import { day, sampleMatch, sampleNurse } from '../testing/samples.js';
import { notAlreadyBusy } from './not-already-busy.js';

const busy = (from: string, until: string | null) =>
  notAlreadyBusy(
    sampleMatch({ nurse: sampleNurse({ busy: [{ from: day(from), until: until === null ? null : day(until) }] }) }),
  );

describe('notAlreadyBusy', () => {
  it('holds when the other placement ends on the day this one begins', () => {
    expect(busy('2026-10-01', '2027-01-04')).toBeNull();
  });

  it('fails when the other one takes one day more', () => {
    expect(busy('2026-10-01', '2027-01-05')).toEqual({
      constraint: 'not-already-busy',
      because: 'Another placement runs from (2026-10-01) until (2027-01-05).',
      wouldChange: 'The other placement ended or released.',
      reason: { code: 'busy.placed', values: { placement: { from: '2026-10-01', until: '2027-01-05' } } },
      remedy: { code: 'busy.released', values: {} },
    });
  });

  it('holds when the other one begins on the day after the last', () => {
    expect(busy('2027-04-05', null)).toBeNull();
    expect(busy('2027-04-04', null)).not.toBeNull();
  });
});
