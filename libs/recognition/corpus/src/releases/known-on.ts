import { addDays, DomainError, type LocalDate } from '@crossward/kernel';
import type { Corpus } from '../load-corpus.js';
import type { Releases } from './releases.js';

/** Somewhere it is tomorrow already. */
const AHEAD_DAYS = 1;

/**
 * The law as it was known on a day: today's where the day is today or left out, else the newest release of then.
 * @throws DomainError NOT_YET_KNOWN, KNOWN_ON_IN_FUTURE, RELEASE_TAMPERED
 */
export const lawKnownOn = (
  day: LocalDate | undefined,
  { today, current, releases }: { today: LocalDate; current: () => Corpus; releases: Releases },
): Corpus => {
  if (day === undefined || (day >= today && day <= addDays(today, AHEAD_DAYS))) return current();
  if (day > today) {
    throw new DomainError({
      kind: 'unprocessable',
      code: 'KNOWN_ON_IN_FUTURE',
      message: `What will be known on (${day}) is not known on (${today}).`,
      nextStep: 'Leave the day out: the law of today answers, for any day asked about.',
      facts: { knownOn: day, today },
    });
  }
  return releases.load(releases.knownOn(day).version);
};
