import { addDays, addYears, type LocalDate } from '@crossward/kernel';

/** How long a renewed licence lasts beyond the day the market is built for; assignments fit into it. */
const AT_LEAST_DAYS = 200;

type Rule =
  { readonly ends: 'birth-month'; readonly years: number } | { readonly ends: string; readonly years: 1 } | null;

/** When licences end; null: registration without an end. Simplified: boards have more rules than these. */
const RULES: Readonly<Record<string, Rule>> = {
  'CA-ON': { ends: '12-31', years: 1 },
  'CA-BC': { ends: '02-28', years: 1 },
  'CA-QC': { ends: '03-31', years: 1 },
  AU: { ends: '05-31', years: 1 },
  IE: { ends: '12-31', years: 1 },
  NZ: { ends: '03-31', years: 1 },
  RO: { ends: '12-31', years: 1 },
  GB: { ends: 'birth-month', years: 3 },
  PH: { ends: 'birth-month', years: 3 },
  NG: { ends: 'birth-month', years: 3 },
  IN: { ends: 'birth-month', years: 5 },
  NO: null,
  SE: null,
  DK: null,
  DE: null,
  PL: null,
  FR: null,
  CH: null,
  MX: null,
};

/** US boards: two years, to the end of the birth month, in the years that have the parity of the birth year. */
const EVERYWHERE_ELSE: Rule = { ends: 'birth-month', years: 2 };

const endOfMonth = (year: number, month: number): LocalDate =>
  addDays(`${month === 12 ? year + 1 : year}-${String((month % 12) + 1).padStart(2, '0')}-01` as LocalDate, -1);

/**
 * The last good day of a licence, by a cycle that depends on the person and not on when one asks: two days on which one
 * asks give the same end unless a renewal lies between them. Undefined where registration has no end.
 */
export const nextRenewal = (jurisdiction: string, birthDate: LocalDate, today: LocalDate): LocalDate | undefined => {
  const rule = jurisdiction in RULES ? (RULES[jurisdiction] as Rule) : EVERYWHERE_ELSE;
  if (rule === null) return undefined;
  const earliest = addDays(today, AT_LEAST_DAYS);
  const [birthYear, birthMonth] = birthDate.split('-').map(Number) as [number, number];
  for (let year = Number(today.slice(0, 4)); ; year += 1) {
    if ((year - birthYear) % rule.years !== 0) continue;
    const end = rule.ends === 'birth-month' ? endOfMonth(year, birthMonth) : (`${year}-${rule.ends}` as LocalDate);
    if (end >= earliest) return end;
  }
};

/** Passports last ten years; the cycle hangs on the birth date. */
export const passportExpiry = (birthDate: LocalDate, today: LocalDate): LocalDate => {
  let end = addYears(birthDate, 20);
  while (end < addDays(today, 400)) end = addYears(end, 10);
  return end;
};
