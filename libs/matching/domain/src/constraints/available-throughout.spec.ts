import { day, sampleGap, sampleMatch, sampleNurse } from '../testing/samples.js';
import { availableThroughout } from './available-throughout.js';

const available = (from: string, until: string | null) =>
  availableThroughout(
    sampleMatch({
      nurse: sampleNurse({ availableFrom: day(from), availableUntil: until === null ? null : day(until) }),
    }),
  );

describe('availableThroughout', () => {
  it('holds from the first day until the end to the day', () => {
    expect(available('2027-01-04', '2027-04-05')).toBeNull();
  });

  it('fails one day late', () => {
    expect(available('2027-01-05', null)?.because).toContain('the nurse is available from (2027-01-05) until (open)');
  });

  it('fails one day short at the end', () => {
    expect(available('2027-01-04', '2027-04-04')).not.toBeNull();
  });

  it('needs an open availability for an open assignment', () => {
    const gap = sampleGap({ assignment: { from: day('2027-01-04'), until: null } });
    const nurse = sampleNurse({ availableUntil: day('2099-01-01') });
    expect(availableThroughout(sampleMatch({ gap, nurse }))).not.toBeNull();
    expect(availableThroughout(sampleMatch({ gap }))).toBeNull();
  });
});
