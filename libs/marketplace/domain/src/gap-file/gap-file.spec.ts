import { PAY_KINDS, SHIFT_PATTERNS, type Vocabulary } from '@crossward/contracts';
import { addDays, CEFR_LEVELS, localDate, PROFESSIONS, SETTINGS } from '@crossward/kernel';
import fc from 'fast-check';
import type { GapTerms } from '../gap/gap-terms.js';
import { FileUnits, type FileUnit } from './file-units.js';
import { guardFormula, unguardFormula } from './formula-guard.js';
import { amountText, gapCells } from './gap-cells.js';
import { GAP_COLUMNS, readGapHeader, type GapColumn } from './gap-columns.js';
import { readGapRow, type GapFileContext } from './read-gap-row.js';

const unit = (id: string, name: string, facilityName = 'North General'): FileUnit => ({
  id: `00000000-0000-7000-8000-00000000000${id}`,
  name,
  facilityId: facilityName,
  facilityName,
  timeZone: 'America/Toronto',
});
const ICU = unit('1', 'ICU');
const units = new FileUnits([ICU, unit('2', 'Ward'), unit('3', 'Ward', 'South'), unit('4', 'ED'), unit('5', 'ED')]);
const terms = (codes: string[]): Record<string, { name: string }> =>
  Object.fromEntries(codes.map((code) => [code, { name: code }]));
const vocabulary: Vocabulary = {
  ...{ corpusVersion: 'spec', professions: PROFESSIONS, settings: SETTINGS, exams: {}, tests: {}, permits: {} },
  ...{ educationKinds: {}, vaccinations: {}, titles: {}, scales: {} },
  certificates: terms(['acls', 'bls']),
  specialties: terms(['intensive-care', 'oncology']),
};
const TODAY = localDate('2026-11-22');
const context: GapFileContext = { units, vocabulary, todayIn: () => TODAY };

const GOOD: Record<GapColumn, string> = {
  unit: 'ICU',
  profession: 'RN',
  seats: '2',
  from: '2027-01-04',
  until: '2027-04-05',
  shiftPattern: 'nights',
  weeklyHours: '37.5',
  payRate: '65.00',
  payCurrency: 'CAD',
  payComponents: 'housing 700.00 tax-advantaged; overtime 97.5',
  specialty: 'intensive-care',
  minimumYears: '1.5',
  certificates: 'acls; bls',
  languages: 'en B2; fr-CA A2',
  acceptsPendingLicence: 'true',
};
const read = (changes: Partial<Record<GapColumn, string>> = {}) => readGapRow(7, { ...GOOD, ...changes }, context);
const told = (changes: Partial<Record<GapColumn, string>>): string[] =>
  read(changes).findings.map(({ column, code }) => `${column} ${code}`);

describe('a row of a file of gaps', () => {
  it('is the terms of a gap, every column of it', () => {
    expect(read()).toEqual({
      findings: [],
      gap: {
        unit: ICU,
        profession: 'RN',
        terms: {
          seats: 2,
          assignment: { from: '2027-01-04', until: '2027-04-05' },
          shiftPattern: 'nights',
          weeklyHours: 37.5,
          payRate: { minorUnits: 6500, currency: 'CAD' },
          payComponents: [
            { kind: 'housing', amount: { minorUnits: 70_000, currency: 'CAD' }, taxAdvantaged: true },
            { kind: 'overtime', amount: { minorUnits: 9750, currency: 'CAD' } },
          ],
          requirements: {
            specialty: 'intensive-care',
            minimumYears: 1.5,
            certificates: ['acls', 'bls'],
            languages: [
              { language: 'en', level: 'B2' },
              { language: 'fr-CA', level: 'A2' },
            ],
            acceptsPendingLicence: true,
          },
        },
      },
    });
  });

  it('tells of a wrong cell where it is, what stands there and what to write', () => {
    expect(read({ payRate: '65,00' }).findings).toEqual([
      {
        row: 7,
        column: 'payRate',
        value: '65,00',
        code: 'NOT_AN_AMOUNT',
        message: '(65,00) is not an amount in (CAD), which has (2) digits after the point.',
        nextStep: 'Write it without a sign, a currency or separators of thousands, such as 65.00.',
      },
    ]);
  });

  it.each<[GapColumn, string]>([
    ['unit', 'icu'],
    ['unit', ICU.id.toUpperCase()],
    ['unit', 'South / Ward'],
    ['profession', 'rn'],
    ['seats', '500'],
    ['from', '2026-11-22'],
    ['until', '2027-01-05'],
    ['weeklyHours', '72'],
    ['payRate', '100'],
    ['payRate', '97.5000'],
    ['payCurrency', 'cad'],
    ['payComponents', ''],
    ['minimumYears', '0'],
    ['certificates', ' ; acls ;'],
    ['languages', ''],
    ['acceptsPendingLicence', 'NO'],
  ])('takes (%s) of (%s)', (column, text) => {
    expect(told({ payComponents: '', [column]: text })).toEqual([]);
  });

  it.each<[GapColumn, string, string]>([
    ['unit', '', 'EMPTY_CELL'],
    ['unit', 'Iccu', 'UNIT_NOT_FOUND'],
    ['unit', 'Ward', 'UNIT_AMBIGUOUS'],
    ['unit', 'North General / ED', 'UNIT_AMBIGUOUS'],
    ['profession', 'MD', 'UNKNOWN_CODE'],
    ['seats', '0', 'OUT_OF_RANGE'],
    ['seats', '501', 'OUT_OF_RANGE'],
    ['seats', '1.5', 'NOT_A_NUMBER'],
    ['seats', 'two', 'NOT_A_NUMBER'],
    ['from', '2026-11-21', 'ASSIGNMENT_IN_THE_PAST'],
    ['from', '2027-02-30', 'IMPOSSIBLE_DATE'],
    ['until', '2027-01-04', 'EMPTY_ASSIGNMENT'],
    ['until', '05/04/2027', 'IMPOSSIBLE_DATE'],
    ['until', '2029-01-04', 'ASSIGNMENT_TOO_LONG'],
    ['shiftPattern', 'night', 'UNKNOWN_CODE'],
    ['weeklyHours', '72.5', 'OUT_OF_RANGE'],
    ['weeklyHours', '1e1', 'NOT_A_NUMBER'],
    ['payRate', '0', 'PAY_MISSING'],
    ['payRate', '-65', 'NOT_AN_AMOUNT'],
    ['payRate', '65.005', 'NOT_AN_AMOUNT'],
    ['payRate', '1,000.00', 'NOT_AN_AMOUNT'],
    ['payCurrency', 'CA$', 'UNKNOWN_CURRENCY'],
    ['payComponents', 'housing', 'NOT_A_PAY_COMPONENT'],
    ['payComponents', 'housing 1 CAD', 'NOT_A_PAY_COMPONENT'],
    ['payComponents', 'house 1', 'UNKNOWN_CODE'],
    ['payComponents', 'overtime 1', 'BELOW_BASE_RATE'],
    ['payComponents', 'meals 1; meals 2', 'REPEATED'],
    ['payComponents', 'completion-bonus 9 tax-advantaged', 'NOT_AN_ALLOWANCE'],
    ['specialty', 'intensivecare', 'UNKNOWN_TERM'],
    ['specialty', '', 'EMPTY_CELL'],
    ['minimumYears', '50.5', 'OUT_OF_RANGE'],
    ['certificates', 'acls; alcs', 'UNKNOWN_TERM'],
    ['certificates', 'acls; acls', 'REPEATED'],
    ['certificates', Array.from({ length: 31 }, (_, at) => `c${at}`).join(';'), 'TOO_MANY'],
    ['languages', 'en', 'NOT_A_LANGUAGE'],
    ['languages', 'en B7', 'UNKNOWN_CODE'],
    ['languages', 'qqq B2', 'UNKNOWN_LANGUAGE'],
    ['languages', 'en B2; en C1', 'REPEATED'],
    ['acceptsPendingLicence', '', 'EMPTY_CELL'],
    ['acceptsPendingLicence', 'perhaps', 'NOT_YES_OR_NO'],
  ])('refuses (%s) of (%s)', (column, text, code) => {
    const wrong = told({ [column]: text });
    expect([...new Set(wrong)]).toEqual([`${column} ${code}`]);
  });

  it('tells all that is wrong at once, and does not guess an amount without its currency', () => {
    expect(told({ unit: 'Nowhere', seats: 'x', payCurrency: '', payRate: 'much', specialty: 'surgery' })).toEqual([
      'unit UNIT_NOT_FOUND',
      'seats NOT_A_NUMBER',
      'payCurrency EMPTY_CELL',
      'specialty UNKNOWN_TERM',
    ]);
  });

  it('names what was probably meant, and how to tell two units of one name apart', () => {
    expect(read({ unit: 'ICUU' }).findings[0]?.nextStep).toBe('Maybe you mean ICU.');
    expect(read({ unit: 'Ward' }).findings[0]?.nextStep).toBe('Write one of (North General / Ward, South / Ward).');
    expect(read({ unit: 'ED' }).findings[0]?.nextStep).toContain(unit('4', 'ED').id);
  });

  it('shows no more than the beginning of a long cell', () => {
    expect(read({ specialty: 'x'.repeat(5000) }).findings[0]?.value).toHaveLength(61);
  });
});

describe('the header of a file of gaps', () => {
  const codes = (cells: string[]): string[] => readGapHeader(cells).findings.map((one) => `${one.code} ${one.column}`);

  it('may stand in any order, in any case, with spaces, and end in empty cells', () => {
    const header = [...GAP_COLUMNS].reverse().map((name) => name.replaceAll(/[A-Z]/g, ' $&').toUpperCase());
    expect(readGapHeader([...header, '', ''])).toEqual({ columns: [...GAP_COLUMNS].reverse(), findings: [] });
  });

  it('may leave out what asks for nothing', () => {
    const few = GAP_COLUMNS.filter((name) => !['payComponents', 'certificates', 'languages'].includes(name));
    expect(codes(few)).toEqual([]);
  });

  it('names the column that is missing, and the one that was probably meant for it', () => {
    const cells = GAP_COLUMNS.map((name) => (name === 'payRate' ? 'pay rat' : name));
    expect(readGapHeader(cells).findings).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_COLUMN', value: 'pay rat', nextStep: expect.stringMatching(/payRate/) }),
      expect.objectContaining({
        ...{ code: 'MISSING_COLUMN', column: 'payRate' },
        nextStep: 'Maybe (pay rat) is meant: rename it to payRate.',
      }),
    ]);
  });

  it('passes over the column of findings, so that a corrected file of findings can be sent again', () => {
    expect(codes([...GAP_COLUMNS, 'findings'])).toEqual([]);
  });

  it('refuses a column twice, one without a name in the middle, and a file without a header', () => {
    expect(codes([...GAP_COLUMNS, 'Seats'])).toEqual(['REPEATED_COLUMN Seats']);
    expect(codes(['', ...GAP_COLUMNS])).toEqual(['UNKNOWN_COLUMN null']);
    expect(codes([])).toHaveLength(12);
  });
});

describe('text that a spreadsheet program could run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])('is made text: (%j)', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it('reads back as what it was, whatever it was', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t\r]?.{0,5}$/));
    fc.assert(
      fc.property(text, (any) => {
        expect(unguardFormula(guardFormula(any))).toBe(any);
        expect(guardFormula(any)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });
});

describe('a gap in cells', () => {
  it('shows amounts in the digits of their currency', () => {
    const shown = [6505, 5, 0].flatMap((minorUnits) =>
      ['USD', 'JPY', 'KWD'].map((currency) => amountText({ minorUnits, currency })),
    );
    expect(shown).toEqual(['65.05', '6505', '6.505', '0.05', '5', '0.005', '0.00', '0', '0.000']);
  });

  const currency = fc.constantFrom('USD', 'CAD', 'EUR', 'JPY', 'KWD');
  const anyTerms: fc.Arbitrary<GapTerms> = currency.chain((of) =>
    fc.record({
      seats: fc.integer({ min: 1, max: 500 }),
      assignment: fc
        .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 730 }))
        .map(([start, days]) => ({ from: addDays(TODAY, start), until: addDays(TODAY, start + days) })),
      shiftPattern: fc.constantFrom(...SHIFT_PATTERNS),
      weeklyHours: fc.integer({ min: 100, max: 7200 }).map((hundredths) => hundredths / 100),
      payRate: fc.integer({ min: 1, max: 1e7 }).map((minorUnits) => ({ minorUnits, currency: of })),
      payComponents: fc.uniqueArray(
        fc.record({
          kind: fc.constantFrom(...PAY_KINDS.filter((kind) => kind !== 'completion-bonus')),
          amount: fc.integer({ min: 1e7, max: 1e9 }).map((minorUnits) => ({ minorUnits, currency: of })),
        }),
        { selector: ({ kind }) => kind },
      ),
      requirements: fc.record({
        specialty: fc.constantFrom('intensive-care', 'oncology'),
        minimumYears: fc.integer({ min: 0, max: 100 }).map((halves) => halves / 2),
        certificates: fc.subarray(['acls', 'bls']),
        languages: fc.uniqueArray(
          fc.record({ language: fc.constantFrom('en', 'fr-CA', 'de'), level: fc.constantFrom(...CEFR_LEVELS) }),
          { selector: ({ language }) => language },
        ),
        acceptsPendingLicence: fc.boolean(),
      }),
    }),
  );

  it('reads back as the same gap, whatever its terms and its unit', () => {
    const one = fc.tuple(fc.constantFrom(...units.all), fc.constantFrom(...PROFESSIONS), anyTerms);
    fc.assert(
      fc.property(one, ([of, profession, asked]) => {
        const cells = gapCells(guardFormula(units.nameOf(of)), profession, asked);
        expect(readGapRow(2, cells, context)).toEqual({ findings: [], gap: { unit: of, profession, terms: asked } });
      }),
    );
  });
});
