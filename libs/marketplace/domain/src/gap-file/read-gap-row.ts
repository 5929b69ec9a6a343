import { SHIFT_PATTERNS, type PayComponent, type ShiftPattern, type Vocabulary } from '@crossward/contracts';
import {
  DomainError,
  isCurrency,
  nearestTerm,
  PROFESSIONS,
  type CefrLevel,
  type LocalDate,
  type Problem,
  type Profession,
} from '@crossward/kernel';
import { checkGapTerms, type GapTerms } from '../gap/gap-terms.js';
import { checkTerms, termsOfRequirements } from '../terms/known-terms.js';
import { CellError, readAmount, readCode, readComponent, readDay, readFlag } from './cell-readers.js';
import { readItems, readLanguage, readNumber } from './cell-readers.js';
import type { FileUnit, FileUnits } from './file-units.js';
import { shownCell, type FileFinding, type GapColumn } from './gap-columns.js';
import { unguardFormula } from './formula-guard.js';

/** What a row is checked against. */
export interface GapFileContext {
  units: FileUnits;
  vocabulary: Vocabulary;
  /** The day it is in a time zone. */
  todayIn: (timeZone: string) => LocalDate;
}

export interface GapOfFile {
  unit: FileUnit;
  profession: Profession;
  terms: GapTerms;
}

export type GapCells = Readonly<Partial<Record<GapColumn, string>>>;
export type GapRowReading = { gap: GapOfFile; findings: [] } | { gap: null; findings: FileFinding[] };

/** Which cell a finding of the rules of gaps is about. */
const COLUMNS: readonly (readonly [string, GapColumn])[] = [
  ['/assignment/from', 'from'],
  ['/assignment', 'until'],
  ['/payRate', 'payRate'],
  ['/payComponents', 'payComponents'],
  ['/requirements/specialty', 'specialty'],
  ['/requirements/certificates', 'certificates'],
  ['/requirements/languages', 'languages'],
];

class RowReader {
  readonly findings: FileFinding[] = [];

  constructor(
    private readonly row: number,
    private readonly cells: GapCells,
  ) {}

  text(column: GapColumn): string {
    return unguardFormula((this.cells[column] ?? '').trim()).trim();
  }

  add(column: GapColumn | null, code: string, message: string, nextStep: string, value?: string): void {
    const shown = shownCell(value ?? (column === null ? '' : this.text(column)));
    this.findings.push({ row: this.row, column, value: shown, code, message, nextStep });
  }

  /** The value of a cell that must be filled; undefined, with a finding, where it is not or is wrong. */
  required<T>(column: GapColumn, read: (text: string) => T): T | undefined {
    const text = this.text(column);
    if (text === '') {
      this.add(column, 'EMPTY_CELL', `The cell of (${column}) is empty.`, 'Fill it.');
      return undefined;
    }
    return this.attempt(column, () => read(text));
  }

  /** What the items of a cell say; the first wrong one of each cell is told. */
  items<T>(column: GapColumn, most: number, read: (item: string) => T): T[] | undefined {
    return this.attempt(column, () => readItems(this.text(column), most).map(read));
  }

  private attempt<T>(column: GapColumn, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      this.add(column, error.code, error.message, error.nextStep);
      return undefined;
    }
  }

  /** Runs a rule of gaps; its findings become findings of cells. */
  rule(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      for (const problem of error.problems) this.addProblem(problem, error.nextStep);
    }
  }

  private addProblem({ at, code, message, nextStep }: Problem, general: string): void {
    const column = COLUMNS.find(([pointer]) => at.startsWith(pointer))?.[1] ?? null;
    // Rules speak of fields of the interface, a file has columns.
    this.add(column, code, message.replace(at, column ?? at), nextStep ?? general);
  }
}

const readUnit = (reader: RowReader, units: FileUnits): FileUnit | undefined => {
  const written = reader.text('unit');
  const found = units.called(written);
  if (written === '') reader.add('unit', 'EMPTY_CELL', 'The cell of (unit) is empty.', 'Fill it.');
  else if (found.length === 0) {
    const near = nearestTerm(written, units.names);
    const message = `The organisation has no unit (${shownCell(written)}).`;
    reader.add('unit', 'UNIT_NOT_FOUND', message, near ? `Maybe you mean ${near}.` : 'Write its name or its id.');
  } else if (found.length > 1) {
    const names = found.map(({ facilityName, name }) => `${facilityName} / ${name}`);
    const distinct = new Set(names).size === names.length;
    const choices = distinct ? names : found.map(({ id }) => id);
    const message = `(${found.length}) units are called (${shownCell(written)}).`;
    reader.add('unit', 'UNIT_AMBIGUOUS', message, `Write one of (${choices.slice(0, 10).join(', ')}).`);
  } else return found[0];
  return undefined;
};

const readCurrency = (text: string): string => {
  if (isCurrency(text.toUpperCase())) return text.toUpperCase();
  const message = `(${text.slice(0, 40)}) is not an ISO 4217 currency.`;
  throw new CellError('UNKNOWN_CURRENCY', message, 'Write a code such as CAD.');
};

interface Pay {
  payRate: GapTerms['payRate'];
  payComponents: PayComponent[];
}

const readPay = (reader: RowReader): Pay | undefined => {
  const currency = reader.required('payCurrency', readCurrency);
  if (currency === undefined) {
    // In which currency an amount is cannot be told, only whether one is there.
    reader.required('payRate', (text) => text);
    return undefined;
  }
  const minorUnits = reader.required('payRate', (text) => readAmount(text, currency));
  const payComponents = reader.items('payComponents', 11, (item) => readComponent(item, currency));
  if (minorUnits === undefined || payComponents === undefined) return undefined;
  return { payRate: { minorUnits, currency }, payComponents };
};

interface Plain {
  profession: Profession;
  seats: number;
  from: LocalDate;
  until: LocalDate;
  shiftPattern: ShiftPattern;
  weeklyHours: number;
  specialty: string;
  minimumYears: number;
  certificates: string[];
  languages: { language: string; level: CefrLevel }[];
  acceptsPendingLicence: boolean;
}

const readPlain = (reader: RowReader): { [Key in keyof Plain]: Plain[Key] | undefined } => ({
  profession: reader.required('profession', (text) => readCode(text, PROFESSIONS)),
  seats: reader.required('seats', (text) => readNumber(text, { min: 1, max: 500, whole: true })),
  from: reader.required('from', readDay),
  until: reader.required('until', readDay),
  shiftPattern: reader.required('shiftPattern', (text) => readCode(text, SHIFT_PATTERNS)),
  weeklyHours: reader.required('weeklyHours', (text) => readNumber(text, { min: 1, max: 72, whole: false })),
  specialty: reader.required('specialty', (text) => text),
  minimumYears: reader.required('minimumYears', (text) => readNumber(text, { min: 0, max: 50, whole: false })),
  certificates: reader.items('certificates', 30, (item) => item),
  languages: reader.items('languages', 10, readLanguage),
  acceptsPendingLicence: reader.required('acceptsPendingLicence', readFlag),
});

const isWhole = (plain: { [Key in keyof Plain]: Plain[Key] | undefined }): plain is Plain =>
  Object.values(plain).every((value) => value !== undefined);

/**
 * Reads one row: a gap under the same rules as one that is requested by hand, or everything that is wrong with it.
 * @param row as a spreadsheet counts, the header is 1
 */
export const readGapRow = (row: number, cells: GapCells, context: GapFileContext): GapRowReading => {
  const reader = new RowReader(row, cells);
  const unit = readUnit(reader, context.units);
  const plain = readPlain(reader);
  const pay = readPay(reader);
  const { specialty, certificates } = plain;
  const written = termsOfRequirements({ specialty: specialty ?? '', certificates: certificates ?? [] });
  reader.rule(() => checkTerms(context.vocabulary, specialty === undefined ? written.slice(1) : written));
  if (!isWhole(plain) || !pay) return { gap: null, findings: reader.findings };
  const { profession, from, until, seats, shiftPattern, weeklyHours, ...requirements } = plain;
  const terms = { seats, assignment: { from, until }, shiftPattern, weeklyHours, ...pay, requirements };
  // Without a unit nobody knows which day it is there: a day that is over everywhere is over there too.
  const today = context.todayIn(unit?.timeZone ?? 'Etc/GMT+12');
  reader.rule(() => checkGapTerms(terms, today));
  return unit && reader.findings.length === 0
    ? { gap: { unit, profession, terms }, findings: [] }
    : { gap: null, findings: reader.findings };
};
