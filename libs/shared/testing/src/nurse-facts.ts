import type { NurseFacts } from '@crossward/contracts';
import { countryCode, jurisdictionCode, localDate } from '@crossward/kernel';

/** A registered nurse of Texas with a multistate licence and eight years of practice; say only what differs. */
export const testNurseFacts = (overrides: Partial<NurseFacts> = {}): NurseFacts => {
  const texas = jurisdictionCode('US-TX');
  return {
    profession: 'RN',
    citizenships: [countryCode('US')],
    residences: [{ jurisdiction: texas, from: localDate('2015-01-01') }],
    licences: [
      {
        jurisdiction: texas,
        profession: 'RN',
        field: 'general',
        scope: 'multistate',
        status: 'active',
        issuedOn: localDate('2018-06-01'),
        expiresOn: localDate('2028-05-31'),
        established: true,
        basis: 'exam',
        meetsUniformRequirements: true,
      },
    ],
    education: [
      {
        jurisdiction: texas,
        level: 'bachelor',
        field: 'general',
        beganOn: localDate('2014-09-01'),
        completedOn: localDate('2018-05-15'),
        years: 4,
        hours: 4600,
        clinicalHours: 2300,
        language: 'en',
      },
    ],
    practice: [
      {
        jurisdiction: texas,
        from: localDate('2018-07-01'),
        hours: 14_000,
        setting: 'hospital',
        specialty: 'intensive-care',
      },
    ],
    exams: [{ exam: 'nclex-rn', passedOn: localDate('2018-05-28') }],
    languages: [{ language: 'en', level: 'C2', basis: 'native' }],
    ...overrides,
  };
};
