import { addDays, type LocalDate } from '@crossward/kernel';
import type { Span } from './law/index.js';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] as number);

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** Months first, clamped to the month's end, then days; the kernel's `addMonths` without its calendar objects. */
const move = (day: LocalDate, span: Span, sign: 1 | -1): LocalDate => {
  const months = sign * ((span.months ?? 0) + 12 * (span.years ?? 0));
  let moved = day;
  if (months !== 0) {
    const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
    const year = Math.floor(index / 12);
    const month = (index % 12) + 1;
    const last = Math.min(Number(day.slice(8, 10)), lengthOfMonth(year, month));
    moved = `${padded(year, 4)}-${padded(month, 2)}-${padded(last, 2)}` as LocalDate;
  }
  return span.days ? addDays(moved, sign * span.days) : moved;
};

/** A mover that remembers its last answer: a batch asks about the same day again and again. */
export const mover = (span: Span, sign: 1 | -1): ((day: LocalDate) => LocalDate) => {
  let given: LocalDate | undefined;
  let answer: LocalDate;
  return (day) => {
    if (day !== given) {
      answer = move(day, span, sign);
      given = day;
    }
    return answer;
  };
};
