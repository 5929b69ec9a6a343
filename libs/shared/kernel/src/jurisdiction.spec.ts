import { countryOf, isJurisdictionCode, jurisdictionCode, nearestJurisdiction } from './jurisdiction.js';

describe('jurisdictionCode', () => {
  it.each(['US-TX', 'CA-ON', 'GB', 'US-GU', 'AU-QLD', 'XK', 'NO'])('knows %s', (code) => {
    expect(jurisdictionCode(code)).toBe(code);
  });

  it('refuses UK and names GB', () => {
    expect(() => jurisdictionCode('UK', 'destination')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_JURISDICTION', nextStep: 'Maybe you mean GB.' }),
    );
  });

  it.each(['us-tx', 'US_TX', 'US-ZZ', 'Texas', '', null, false, { code: 'US-TX' }])('refuses %p', (raw) => {
    expect(isJurisdictionCode(raw)).toBe(false);
    expect(() => jurisdictionCode(raw)).toThrow(expect.objectContaining({ kind: 'invalid' }));
  });

  it('finds the code that was meant', () => {
    expect(nearestJurisdiction('us-tx')).toBe('US-TX');
    expect(nearestJurisdiction('EL')).toBe('GR');
    expect(nearestJurisdiction('nowhere at all')).toBeUndefined();
  });

  it('knows the country of a subdivision', () => {
    expect(countryOf(jurisdictionCode('CA-ON'))).toBe('CA');
  });
});
