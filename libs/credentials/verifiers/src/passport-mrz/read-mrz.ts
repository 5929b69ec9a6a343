import type { Finding, PassportFacts } from '@crossward/credentials-domain';
import { isLocalDate, type LocalDate } from '@crossward/kernel';
import { parse } from 'mrz';

type Parsed = ReturnType<typeof parse>;

export type MrzReading =
  | { readonly readable: true; readonly passport: PassportFacts }
  | { readonly readable: false; readonly findings: readonly Finding[] };

// What the library reads but we never use must not stand in the way: sex is a protected attribute, and the personal
// number is the issuing state's own affair (its check digit still counts, through the composite one).
const IGNORED: ReadonlySet<string> = new Set(['sex', 'personalNumber', 'personalNumberCheckDigit']);

const unreadable = (code: string, message: string): MrzReading => ({ readable: false, findings: [{ code, message }] });

/**
 * Reads the two lines of 44 characters (TD3) of a passport. Names every field that is wrong; the values stay out of
 * the messages, since findings are kept while the passport line is not.
 */
export const readMrz = (raw: string, today: LocalDate): MrzReading => {
  const lines = raw
    .trim()
    .toUpperCase()
    .split(/\r?\n/)
    .map((line) => line.trim());
  if (lines.length !== 2 || lines.some((line) => line.length !== 44)) {
    const found = lines
      .map((line) => line.length)
      .slice(0, 4)
      .join(', ');
    return unreadable('MRZ_SHAPE', `A passport has two lines of 44 characters; these have (${found}).`);
  }
  const odd = lines.findIndex((line) => /[^A-Z0-9<]/.test(line));
  if (odd >= 0)
    return unreadable('MRZ_CHARACTER', `Line (${odd + 1}) holds a character other than A to Z, 0 to 9 and <.`);
  return judge(parse(lines), lines, today);
};

const judge = (parsed: Parsed, lines: readonly string[], today: LocalDate): MrzReading => {
  const wrong = parsed.details.filter((detail) => !detail.valid && !IGNORED.has(detail.field ?? ''));
  if (wrong.length > 0) return { readable: false, findings: wrong.map(toFinding) };
  const { fields } = parsed;
  const expiresOn = isoDay(fields.expirationDate ?? '', (yy) => centuryOfExpiry(yy, today));
  if (expiresOn === null) return unreadable('MRZ_FIELD', 'expirationDate: not a day of the calendar.');
  return {
    readable: true,
    passport: {
      familyName: fields.lastName ?? '',
      givenNames: fields.firstName ?? '',
      truncated: !lines[0]!.endsWith('<'),
      documentNumber: fields.documentNumber ?? '',
      issuingState: fields.issuingState ?? '',
      nationality: fields.nationality ?? '',
      birthDate: isoDay(fields.birthDate ?? '', (yy) => centuryOfBirth(yy, today)),
      expiresOn,
    },
  };
};

const toFinding = (detail: Parsed['details'][number]): Finding => {
  const field = detail.field ?? detail.label;
  if (field.endsWith('CheckDigit')) {
    return { code: 'MRZ_CHECK_DIGIT', message: `${field}: the check digit does not agree with what it guards.` };
  }
  if (field === 'issuingState' || field === 'nationality') {
    return {
      code: 'MRZ_STATE',
      message: `${field}: not a state code of ICAO Doc 9303 (specimen codes are not accepted).`,
    };
  }
  return { code: 'MRZ_FIELD', message: `${field}: cannot be read.` };
};

/** `null` for an impossible day and for one whose month or day the document leaves open (`<<`). */
const isoDay = (yymmdd: string, century: (yy: number) => number): LocalDate | null => {
  if (!/^\d{6}$/.test(yymmdd)) return null;
  const year = century(Number(yymmdd.slice(0, 2)));
  const day = `${String(year).padStart(4, '0')}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4, 6)}`;
  return isLocalDate(day) ? day : null;
};

/** A birth lies in the past, and a hundred years are enough. */
const centuryOfBirth = (yy: number, today: LocalDate): number => {
  const year = Number(today.slice(0, 4));
  const guess = year - (year % 100) + yy;
  return guess > year ? guess - 100 : guess;
};

/** A passport is issued for ten years at most, so its end lies within half a century of today, either way. */
const centuryOfExpiry = (yy: number, today: LocalDate): number => {
  const year = Number(today.slice(0, 4));
  const guess = year - (year % 100) + yy;
  return guess > year + 50 ? guess - 100 : guess < year - 49 ? guess + 100 : guess;
};
