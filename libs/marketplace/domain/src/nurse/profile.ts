import { DomainError, addYears, daysBetween, type LocalDate, type Problem } from '@crossward/kernel';
import type { NurseFacts, NurseProfileInput } from '@crossward/contracts';
import { wrongCheckDigits } from './check-digits.js';

/** ICAO 9303 part 4: the machine-readable zone of a passport (TD3) is two lines of 44 characters. */
const TD3 = /^[A-Z0-9<]{44}\n[A-Z0-9<]{44}$/;
/** Youngest age at which any regulator registers a nurse. */
const YOUNGEST = 16;

/** The facts that the law of recognition reads: licences stand with their numbers outside the facts. */
export const factsOf = ({ facts, licences }: Pick<NurseProfileInput, 'facts' | 'licences'>): NurseFacts => ({
  ...facts,
  ...(licences === undefined ? {} : { licences: licences.map(({ number: _number, ...licence }) => licence) }),
});

const identityProblems = ({ birthDate, passportMrz }: NurseProfileInput, today: LocalDate): Problem[] => {
  const problems: Problem[] = [];
  if (daysBetween(addYears(birthDate, YOUNGEST), today) < 0) {
    problems.push({ at: '/birthDate', code: 'TOO_YOUNG', message: `Nurses are at least (${YOUNGEST}) years old.` });
  }
  return passportMrz === null ? problems : [...problems, ...zoneProblems(passportMrz)];
};

/** A slip of the pen is told at once, not days later by the check of the identity. */
const zoneProblems = (zone: string): Problem[] => {
  const at = '/passportMrz';
  if (TD3.test(zone)) return wrongCheckDigits(zone).map((message) => ({ at, code: 'MRZ_CHECK_DIGIT', message }));
  const message = 'The machine-readable zone is two lines of 44 letters, digits or <.';
  return [{ at, code: 'NOT_AN_MRZ', message }];
};

const rangeProblem = (at: string, from?: LocalDate | null, until?: LocalDate | null): Problem[] =>
  from && until && until <= from
    ? [{ at, code: 'EMPTY_DATE_RANGE', message: `The range from (${from}) until (${until}) holds no day.` }]
    : [];

const duplicates = (at: string, keys: readonly string[]): Problem[] =>
  keys
    .map((key, index) => ({ key, index }))
    .filter(({ key, index }) => keys.indexOf(key) !== index)
    .map(({ key, index }) => ({ at: `${at}/${index}`, code: 'REPEATED', message: `(${key}) is given twice.` }));

const rangeProblems = ({ facts, licences, availableFrom, availableUntil }: NurseProfileInput): Problem[] => [
  ...rangeProblem('/availableUntil', availableFrom, availableUntil),
  ...(licences ?? []).flatMap((one, i) =>
    one.issuedOn && one.expiresOn && one.expiresOn < one.issuedOn
      ? [
          {
            at: `/licences/${i}/expiresOn`,
            code: 'EXPIRES_BEFORE_ISSUE',
            message: `(${one.expiresOn}) is before issue.`,
          },
        ]
      : [],
  ),
  ...(facts.residences ?? []).flatMap((one, i) => rangeProblem(`/facts/residences/${i}`, one.from, one.until)),
  ...(facts.practice ?? []).flatMap((one, i) => rangeProblem(`/facts/practice/${i}`, one.from, one.until)),
  ...(facts.workAuthorisations ?? []).flatMap((one, i) =>
    rangeProblem(`/facts/workAuthorisations/${i}`, one.from, one.until),
  ),
];

/**
 * Refuses a profile that contradicts itself, all findings at once.
 * @param today the day it is at the nurse's home
 * @throws DomainError PROFILE_INVALID
 */
export const checkProfile = (profile: NurseProfileInput, today: LocalDate): void => {
  const problems = [
    ...identityProblems(profile, today),
    ...rangeProblems(profile),
    ...duplicates(
      '/licences',
      (profile.licences ?? []).map((one) => `${one.jurisdiction} ${one.profession} ${one.number}`),
    ),
    ...duplicates(
      '/specialties',
      profile.specialties.map((one) => one.specialty),
    ),
  ];
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'PROFILE_INVALID',
    message: `The profile has (${problems.length}) findings: ${problems.map((found) => `${found.at} ${found.message}`).join(' ')}`,
    nextStep: 'Correct the fields named and send the profile again.',
    problems,
  });
};
