import type { NurseProfileInput } from '@crossward/contracts';
import { jurisdictionCode, localDate } from '@crossward/kernel';

const MRZ = `${'P<XAABEISPIEL<<ANA'.padEnd(44, '<')}\n${'L898902C36XAA7408122F1204159'.padEnd(43, '<')}8`;

/** A nurse of Ontario, available from the first day of 2027; say only what differs. */
export const sampleProfile = (changes: Partial<NurseProfileInput> = {}): NurseProfileInput => ({
  givenNames: 'Ana',
  familyName: 'Beispiel',
  birthDate: localDate('1990-05-01'),
  passportMrz: MRZ,
  facts: {
    profession: 'RN',
    languages: [{ language: 'en', level: 'C1' }],
    certificates: [{ kind: 'acls', issuedOn: localDate('2026-01-01') }],
  },
  licences: [
    { jurisdiction: jurisdictionCode('CA-ON'), profession: 'RN', scope: 'full', status: 'active', number: 'ON-1' },
  ],
  specialties: [{ specialty: 'intensive-care', years: 5 }],
  availableFrom: localDate('2027-01-01'),
  availableUntil: null,
  payFloor: { minorUnits: 5000, currency: 'CAD' },
  shiftPatterns: ['days', 'nights'],
  noGo: { jurisdictions: [], organisationIds: [] },
  home: {
    place: 'Ottawa',
    jurisdiction: jurisdictionCode('CA-ON'),
    latitude: 45.42,
    longitude: -75.7,
    timeZone: 'America/Toronto',
  },
  ...changes,
});
