import { sampleMatch, sampleNurse } from '../testing/samples.js';
import { specialtyWithYears } from './specialty-with-years.js';

const withYears = (years: number) =>
  specialtyWithYears(sampleMatch({ nurse: sampleNurse({ specialties: [{ specialty: 'intensive-care', years }] }) }));

describe('specialtyWithYears', () => {
  it('holds at exactly the minimum', () => {
    expect(withYears(2)).toBeNull();
  });

  it('fails a tenth of a year short', () => {
    const specialty = { code: 'intensive-care', name: 'intensive-care' };
    expect(withYears(1.9)).toEqual({
      constraint: 'specialty',
      because: 'The gap asks for (2) years in (intensive-care); the nurse has (1.9).',
      wouldChange: '2 years in intensive-care on the profile.',
      reason: { code: 'specialty.short', values: { minimum: 2, specialty, years: 1.9 } },
      remedy: { code: 'specialty.reached', values: { minimum: 2, specialty } },
    });
  });

  it('calls the specialty by its name where one is given', () => {
    const terms = { specialties: { 'intensive-care': { name: 'Intensive care' } }, certificates: {} };
    const nurse = sampleNurse({ specialties: [] });
    expect(specialtyWithYears(sampleMatch({ nurse, terms }))?.because).toContain('(Intensive care)');
  });

  it('fails without the specialty, however many years in another', () => {
    const nurse = sampleNurse({ specialties: [{ specialty: 'oncology', years: 30 }] });
    expect(specialtyWithYears(sampleMatch({ nurse }))?.because).toContain('the nurse names none');
  });
});
