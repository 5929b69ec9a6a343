import { DomainError, type Problem } from '@crossward/kernel';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A nurse between shifts needs time to see an invitation, and a calendar beyond a quarter is a guess. */
export const SHORTEST_NOTICE = 4 * HOUR;
export const LONGEST_LOOKAHEAD = 90 * DAY;
export const MOST_SLOTS = 5;

/** How long one waits before saying that the other did not come. */
export const PATIENCE = 10 * MINUTE;

const problemsOf = (slots: readonly Date[], durationMinutes: number, now: Date): Problem[] => {
  const problems: Problem[] = [];
  const add = (index: number, code: string, message: string): void =>
    void problems.push({ at: `/slots/${index}`, code, message });
  slots.forEach((slot, index) => {
    const ahead = slot.getTime() - now.getTime();
    if (ahead < SHORTEST_NOTICE) add(index, 'SLOT_TOO_SOON', `(${slot.toISOString()}) is less than 4 hours away.`);
    if (ahead > LONGEST_LOOKAHEAD) add(index, 'SLOT_TOO_FAR', `(${slot.toISOString()}) is more than 90 days away.`);
    const overlaps = (other: Date, at: number): boolean =>
      at < index && Math.abs(other.getTime() - slot.getTime()) < durationMinutes * MINUTE;
    if (slots.some(overlaps))
      add(index, 'SLOTS_OVERLAP', `(${slot.toISOString()}) overlaps an earlier one of the list.`);
  });
  return problems;
};

/** @throws DomainError INTERVIEW_SLOTS_INVALID, with all findings at once */
export const checkSlots = (slots: readonly Date[], durationMinutes: number, now: Date): void => {
  const problems = problemsOf(slots, durationMinutes, now);
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'INTERVIEW_SLOTS_INVALID',
    message: `The proposed times have (${problems.length}) findings: ${problems.map(({ message }) => message).join(' ')}`,
    nextStep: 'Propose up to 5 times, at least 4 hours and at most 90 days ahead, that do not overlap.',
    problems,
  });
};

/** @throws DomainError INTERVIEW_SLOT_UNKNOWN for a time that was not proposed, INTERVIEW_SLOT_PAST for one that is over */
export const chooseSlot = (slots: readonly Date[], chosen: Date, now: Date): Date => {
  const found = slots.find((slot) => slot.getTime() === chosen.getTime());
  if (!found) {
    throw new DomainError({
      kind: 'unprocessable',
      code: 'INTERVIEW_SLOT_UNKNOWN',
      message: `The time (${chosen.toISOString()}) is none of those proposed.`,
      nextStep: `Choose one of: ${slots.map((slot) => slot.toISOString()).join(', ')}; or ask for other times.`,
    });
  }
  if (found.getTime() <= now.getTime()) {
    throw new DomainError({
      kind: 'conflict',
      code: 'INTERVIEW_SLOT_PAST',
      message: `The time (${found.toISOString()}) is over.`,
      nextStep: 'Choose a later one, or ask for other times.',
    });
  }
  return found;
};

/** What is said of an interview that took place, or did not, is said only once it could have. */
export const checkHasBegun = (startsAt: Date, patience: number, now: Date): void => {
  const from = startsAt.getTime() + patience;
  if (now.getTime() >= from) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'INTERVIEW_NOT_YET',
    message: `This can be said from (${new Date(from).toISOString()}) on.`,
    nextStep: 'Wait until then, or cancel the interview.',
    facts: { startsAt: startsAt.toISOString() },
  });
};
