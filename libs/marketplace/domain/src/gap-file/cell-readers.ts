import { PAY_KINDS, type PayComponent } from '@crossward/contracts';
import {
  CEFR_LEVELS,
  fractionDigits,
  isLocalDate,
  nearestTerm,
  type CefrLevel,
  type LocalDate,
} from '@crossward/kernel';
import { TAX_ADVANTAGED } from './gap-cells.js';

/** What is wrong with a cell: which, why, and what to write instead. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly nextStep: string,
  ) {
    super(message);
  }
}

const quoted = (text: string): string => `(${text.slice(0, 40)})`;

/** @throws CellError */
export const readNumber = (text: string, { min, max, whole }: { min: number; max: number; whole: boolean }): number => {
  const value = /^-?\d{1,9}(\.\d{1,15})?$/.test(text) ? Number(text) : Number.NaN;
  const kind = whole ? 'a whole number' : 'a number';
  if (Number.isNaN(value) || (whole && !Number.isInteger(value))) {
    const example = text.includes(',') ? text.replaceAll(',', '.').slice(0, 20) : whole ? '2' : '37.5';
    throw new CellError('NOT_A_NUMBER', `${quoted(text)} is not ${kind}.`, `Write ${kind} such as ${example}.`);
  }
  if (value < min || value > max) {
    throw new CellError('OUT_OF_RANGE', `${quoted(text)} lies outside (${min}) to (${max}).`, 'Correct the number.');
  }
  return value;
};

/** @throws CellError */
export const readDay = (text: string): LocalDate => {
  if (isLocalDate(text)) return text;
  throw new CellError(
    'IMPOSSIBLE_DATE',
    `${quoted(text)} is not a day of the calendar.`,
    'Write the day as YYYY-MM-DD, for example 2027-01-04.',
  );
};

/** One of a few words; case makes no difference. @throws CellError */
export const readCode = <T extends string>(text: string, codes: readonly T[]): T => {
  const found = codes.find((code) => code.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearestTerm(text, codes);
  throw new CellError(
    'UNKNOWN_CODE',
    `${quoted(text)} is none of (${codes.join(', ')}).`,
    near ? `Maybe you mean ${near}.` : 'Write one of them.',
  );
};

/** @throws CellError */
export const readFlag = (text: string): boolean => {
  const known: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };
  const value = Object.hasOwn(known, text.toLowerCase()) ? known[text.toLowerCase()] : undefined;
  if (value !== undefined) return value;
  throw new CellError('NOT_YES_OR_NO', `${quoted(text)} says neither yes nor no.`, 'Write true or false.');
};

/** Whole minor units, read digit by digit. @throws CellError */
export const readAmount = (text: string, currency: string): number => {
  const digits = fractionDigits(currency);
  const parts = /^(\d{1,10})(?:\.(\d+))?$/.exec(text);
  const fraction = (parts?.[2] ?? '').replace(/0+$/, '');
  if (!parts || fraction.length > digits) {
    const example = digits === 0 ? '6500' : `65.${'0'.repeat(digits)}`;
    throw new CellError(
      'NOT_AN_AMOUNT',
      `${quoted(text)} is not an amount in (${currency}), which has (${digits}) digits after the point.`,
      `Write it without a sign, a currency or separators of thousands, such as ${example}.`,
    );
  }
  return Number(`${parts[1]}${fraction.padEnd(digits, '0')}`);
};

/** The items of a cell that holds several; [] for an empty one. @throws CellError */
export const readItems = (text: string, most: number): string[] => {
  const items = text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length <= most) return items;
  throw new CellError('TOO_MANY', `(${items.length}) items stand there, at most (${most}) may.`, 'Leave some out.');
};

/** `housing 700.00 tax-advantaged`. @throws CellError */
export const readComponent = (item: string, currency: string): PayComponent => {
  const [kind = '', amount = '', taxed, ...more] = item.split(/\s+/);
  if (amount === '' || more.length > 0 || (taxed !== undefined && taxed.toLowerCase() !== TAX_ADVANTAGED)) {
    throw new CellError(
      'NOT_A_PAY_COMPONENT',
      `${quoted(item)} is not a kind of pay with its amount.`,
      `Write for example: housing 700.00 ${TAX_ADVANTAGED}; travel 500.00.`,
    );
  }
  return {
    kind: readCode(kind, PAY_KINDS),
    amount: { minorUnits: readAmount(amount, currency), currency },
    ...(taxed === undefined ? {} : { taxAdvantaged: true }),
  };
};

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const isLanguage = (tag: string): boolean => {
  try {
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && LANGUAGES.of(tag) !== undefined;
  } catch {
    return false;
  }
};

/** `en B2`. @throws CellError */
export const readLanguage = (item: string): { language: string; level: CefrLevel } => {
  const [language = '', level = '', ...more] = item.split(/\s+/);
  if (level === '' || more.length > 0) {
    throw new CellError(
      'NOT_A_LANGUAGE',
      `${quoted(item)} is not a language with its level.`,
      'Write for example: en B2; fr-CA A2.',
    );
  }
  if (!isLanguage(language)) {
    throw new CellError(
      'UNKNOWN_LANGUAGE',
      `${quoted(language)} is not a BCP 47 language tag.`,
      'Write for example de or pt-BR.',
    );
  }
  return { language, level: readCode(level, CEFR_LEVELS) };
};
