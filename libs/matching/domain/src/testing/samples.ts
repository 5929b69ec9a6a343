import type { Decision, GapSummary, NurseSummary, Route } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import type { MatchCase, MatchDecisions } from '../match.js';

export const day = (text: string): LocalDate => text as LocalDate;
export const place = (text: string): JurisdictionCode => text as JurisdictionCode;

export const TODAY = day('2026-11-22');

/** A gap and a nurse that fit each other in everything; a test changes the one thing it is about. */
export const sampleGap = (changes: Partial<GapSummary> = {}): GapSummary => ({
  id: 'gap-1',
  organisationId: 'organisation-1',
  facilityId: 'facility-1',
  facilityName: 'Sample Hospital',
  organisationName: 'Sample Health',
  unitName: 'Intensive care',
  jurisdiction: place('US-FL'),
  timeZone: 'America/New_York',
  latitude: 25.76,
  longitude: -80.19,
  underserved: false,
  setting: 'hospital',
  profession: 'RN',
  status: 'open',
  seats: 2,
  seatsTaken: 0,
  assignment: { from: day('2027-01-04'), until: day('2027-04-05') },
  shiftPattern: 'nights',
  weeklyHours: 36,
  payRate: { minorUnits: 6000, currency: 'USD' },
  payComponents: [],
  requirements: {
    specialty: 'intensive-care',
    minimumYears: 2,
    certificates: ['acls'],
    languages: [{ language: 'en', level: 'C1' }],
    acceptsPendingLicence: false,
  },
  ...changes,
});

export const requirements = (changes: Partial<GapSummary['requirements']>): Partial<GapSummary> => ({
  requirements: { ...sampleGap().requirements, ...changes },
});

export const sampleNurse = (changes: Partial<NurseSummary> = {}): NurseSummary => ({
  id: 'nurse-1',
  facts: { profession: 'RN' },
  specialties: [{ specialty: 'intensive-care', years: 6 }],
  certificates: [{ kind: 'acls', expiresOn: day('2028-01-01') }],
  languages: [{ language: 'en', level: 'C2' }],
  availableFrom: day('2026-12-01'),
  availableUntil: null,
  payFloor: { minorUnits: 5000, currency: 'USD' },
  shiftPatterns: ['nights', 'days'],
  noGo: { jurisdictions: [], organisationIds: [] },
  homeTimeZone: 'America/Chicago',
  latitude: 29.76,
  longitude: -95.37,
  busy: [],
  workedAtFacilityIds: [],
  reliability: null,
  credentialsVerifiedOn: null,
  excluded: false,
  ...changes,
});

export const sampleRoute = (arrangement: string, typical: string | null): Route => ({
  legs: [
    {
      arrangement,
      kind: 'endorsement',
      from: place('US-TX'),
      to: place('US-FL'),
      steps: [],
      needs: [],
      legalBasis: `Basis of ${arrangement}`,
      sourceUrl: 'https://law.example/rule',
      verifiedOn: day('2026-06-01'),
      confidence: 'sourced',
    },
  ],
  earliestStart: typical === null ? null : { min: day(typical), typical: day(typical), max: day('2027-12-31') },
  fees: [],
  confidence: 'sourced',
});

export const sampleDecision = (changes: Partial<Decision> = {}): Decision => ({
  destination: place('US-FL'),
  on: TODAY,
  as: 'RN',
  corpusVersion: 'test-corpus',
  verdict: 'authorised',
  route: sampleRoute('us-nlc-privilege', '2026-11-22'),
  alternatives: [],
  entry: [
    { id: 'us-citizen', kind: 'citizen', available: 'yes', conditions: [], sourceUrl: 'https://law.example/entry' },
  ],
  missing: [],
  openLaw: [],
  reasons: [],
  limits: [],
  ...changes,
});

/** The same answer on both days. */
export const always = (changes: Partial<Decision> = {}): MatchDecisions => ({
  atStart: sampleDecision(changes),
  asOfToday: sampleDecision(changes),
});

export const sampleMatch = (changes: Partial<MatchCase> = {}): MatchCase => ({
  gap: sampleGap(),
  nurse: sampleNurse(),
  decisions: always(),
  today: TODAY,
  rates: null,
  ...changes,
});
