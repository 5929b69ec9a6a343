import type { NurseProfileInput } from '@crossward/contracts';
import { storyPerson } from '@crossward/demo-market';
import { addYears, dayIn, type LocalDate } from '@crossward/kernel';
import { passportOf } from './passport.js';

/** Personal data that nobody else in the market has, so that finding it anywhere tells where it got to. */
export interface Canary {
  email: string;
  password: string;
  givenNames: string;
  familyName: string;
  birthDate: LocalDate;
  passportNumber: string;
  licenceNumber: string;
}

export const NURSE_A: Canary = {
  email: 'wilhelmarine.q@canaries.example',
  password: 'seventeen lanterns by the quay',
  givenNames: 'Wilhelmarine',
  familyName: 'Qvistgaardzen',
  birthDate: '1959-11-27' as LocalDate,
  passportNumber: 'XK7741903',
  licenceNumber: '9077419',
};

export const NURSE_B: Canary = {
  email: 'thessalonia.z@canaries.example',
  password: 'eleven kettles on the ferry',
  givenNames: 'Thessalonia',
  familyName: 'Zwartendijkx',
  birthDate: '1961-03-09' as LocalDate,
  passportNumber: 'XK8852014',
  licenceNumber: '9088520',
};

/** A nurse of Texas with a multistate licence, good for Florida. */
export const profileOf = (canary: Canary): NurseProfileInput => {
  const today = dayIn(new Date(), 'America/Chicago');
  const { profile } = storyPerson(Number(canary.licenceNumber.slice(2)), today);
  const { givenNames, familyName, birthDate, licenceNumber: number } = canary;
  const [licence] = profile.licences ?? [];
  if (!licence) throw new Error('The story person holds no licence.');
  const residences = profile.facts.residences?.map((one) => ({ ...one, from: '2010-01-01' as LocalDate }));
  return {
    ...profile,
    ...{ givenNames, familyName, birthDate },
    facts: { ...profile.facts, ...(residences ? { residences } : {}) },
    licences: [{ ...licence, number }],
    passportMrz: passportOf({ ...canary, number: canary.passportNumber, expiresOn: addYears(today, 5) }),
  };
};
