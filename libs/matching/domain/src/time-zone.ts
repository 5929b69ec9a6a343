import type { LocalDate } from '@crossward/kernel';

const formatters = new Map<string, Intl.DateTimeFormat | null>();

const formatterOf = (timeZone: string): Intl.DateTimeFormat | null => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null;
  try {
    made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    made = null; // RangeError: not a zone of the IANA database
  }
  formatters.set(timeZone, made);
  return made;
};

/** Zones times days that are asked about again and again while one list is ranked. */
const MOST_OFFSETS = 10_000;
const offsets = new Map<string, number | null>();

/** Hours ahead of UTC in an IANA zone at noon UTC of a day, summer time included; null for an unknown zone. */
export const offsetHours = (timeZone: string, day: LocalDate): number | null => {
  const key = `${timeZone} ${day}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const found = computeOffset(timeZone, day);
  offsets.set(key, found);
  return found;
};

const computeOffset = (timeZone: string, day: LocalDate): number | null => {
  const parts = formatterOf(timeZone)?.formatToParts(Date.parse(`${day}T12:00:00Z`));
  const name = parts?.find((part) => part.type === 'timeZoneName')?.value;
  const match = name && /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  if (!match) return null;
  const hours = Number(match[2] ?? 0) + Number(match[3] ?? 0) / 60;
  return match[1] === '-' ? -hours : hours;
};
