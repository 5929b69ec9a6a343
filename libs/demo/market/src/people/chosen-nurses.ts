import type { DemoNurse } from '@crossward/contracts';
import { addYears, type LocalDate } from '@crossward/kernel';
import { DEMO_NURSE_KEY } from '../accounts.js';
import { LISTED_NAMESAKE } from '../exclusion-list.js';
import { STORIES } from '../register/stories.js';
import { skillOf } from './skills.js';

/** Names that a story needs; the rest of the market is named by chance. */
export const NAMED: ReadonlyMap<string, Pick<DemoNurse, 'givenNames' | 'familyName'>> = new Map([
  ['de-02', { givenNames: 'Katharina', familyName: 'Müller' }],
]);

const SPECIALTIES = ['intensive-care', 'emergency', 'telemetry', 'medical-surgical'];

const certificatesUntil = (today: LocalDate): NonNullable<DemoNurse['facts']['certificates']> =>
  [...new Set(SPECIALTIES.flatMap((specialty) => skillOf(specialty).certificates))].map((kind) => ({
    kind,
    issuedOn: today,
    expiresOn: addYears(today, 2),
  }));

/**
 * What chance must not decide: whoever signs in as the demo nurse finds work, and the nurses of the stories can be
 * submitted somewhere.
 */
export const chosen = (nurse: DemoNurse, today: LocalDate): DemoNurse => {
  const free = { availableFrom: today, availableUntil: null, noGo: { jurisdictions: [], organisationIds: [] } };
  if (nurse.key === DEMO_NURSE_KEY) {
    return {
      ...nurse,
      ...free,
      facts: { ...nurse.facts, certificates: certificatesUntil(today) },
      specialties: SPECIALTIES.map((specialty, at) => ({ specialty, years: 7 - at })),
      shiftPatterns: ['days', 'nights', 'rotating'],
      payFloor: { minorUnits: 4600, currency: 'USD' },
    };
  }
  if (!STORIES.has(nurse.key) && nurse.key !== LISTED_NAMESAKE) return nurse;
  return { ...nurse, ...free, shiftPatterns: ['days', 'nights', 'rotating', 'weekends'] };
};
