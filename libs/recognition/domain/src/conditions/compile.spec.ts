import { DomainError } from '@crossward/kernel';
import { lawParts } from '../compile-one.js';
import { contextOf } from '../context.js';
import { ask, day, tinyLaw } from '../fixtures/tiny-law.js';
import type { Condition } from '../law/index.js';
import { OpenQuestions } from '../open-questions.js';
import { UNKNOWN } from '../truth.js';
import { compileCondition } from './compile.js';
import { outerScope } from './scope.js';

const table = {
  id: 'titles',
  name: 'Titles',
  cite: {
    legalBasis: 'Annex',
    sourceUrl: 'https://law.example',
    verifiedOn: day('2026-01-01'),
    confidence: 'sourced' as const,
  },
  rows: {
    XA: { referenceDate: '2004-05-01', titles: [{ code: 'xa-nurse' }] },
    XD: { referenceDate: null },
  },
};
const shared = { id: 'citizen-of-xa', condition: { exists: { in: 'citizenships', where: { field: '.', is: 'XA' } } } };
const { scope } = lawParts(tinyLaw({ tables: [table], conditions: [shared] }));

const OUTCOMES = ['false', 'unknown', 'true'] as const;

/** Outcome of a condition for a nurse, with the facts asked for where it is unknown. */
const outcome = (condition: Condition, nurse = {}, rest = {}, on = '2026-11-22'): string => {
  const node = compileCondition(condition, outerScope(scope));
  const context = contextOf(ask(nurse, 'XB-AA', on, rest));
  const truth = node.truth(context);
  if (truth !== UNKNOWN) return OUTCOMES[truth];
  const open = new OpenQuestions();
  node.explain(context, open);
  return ['unknown', ...open.facts, ...open.doubts.keys()].join(' ');
};

const ofLicence = (where: object): Condition => ({ exists: { in: 'licences', where: where as Condition } });
const licence = (parts: object): object => ({ licences: [{ jurisdiction: 'XA', ...parts }] });
const test = (where: object, parts: object, on?: string): string => outcome(ofLicence(where), licence(parts), {}, on);

describe('lists', () => {
  const active = ofLicence({ field: 'status', is: 'active' });

  it('are unknown when left out and empty when given as empty', () => {
    expect(outcome(active)).toBe('unknown licences');
    expect(outcome(active, { licences: [] })).toBe('false');
    expect(outcome({ none: { in: 'licences' } }, { licences: [] })).toBe('true');
  });

  it('ask only for the field of the item that decides', () => {
    const both = ofLicence({
      all: [
        { field: 'status', is: 'active' },
        { field: 'basis', is: 'exam' },
      ],
    });
    expect(outcome(both, { licences: [{ status: 'active' }, { status: 'lapsed' }] })).toBe('unknown licences.basis');
    expect(outcome(both, { licences: [{ status: 'lapsed' }] })).toBe('false');
  });

  it('count with bounds, unknown items between none and one', () => {
    const two: Condition = { count: { in: 'licences', where: { field: 'basis', is: 'exam' }, atLeast: 2 } };
    expect(outcome(two, { licences: [{ basis: 'exam' }, {}] })).toBe('unknown licences.basis');
    expect(outcome(two, { licences: [{ basis: 'exam' }, { basis: 'exam' }, {}] })).toBe('true');
    expect(outcome(two, { licences: [{ basis: 'exam' }] })).toBe('false');
  });
});

describe('tests of a field', () => {
  it('compare values and days, with both edges', () => {
    expect(test({ field: 'issuedOn', before: '2020-01-01' }, { issuedOn: '2019-12-31' })).toBe('true');
    expect(test({ field: 'issuedOn', before: '2020-01-01' }, { issuedOn: '2020-01-01' })).toBe('false');
    expect(test({ field: 'issuedOn', onOrAfter: '2020-01-01' }, { issuedOn: '2020-01-01' })).toBe('true');
    expect(test({ field: 'issuedOn', after: '2020-01-01' }, { issuedOn: '2020-01-01' })).toBe('false');
    expect(test({ field: 'scope', oneOf: ['full', 'limited'] }, { scope: 'limited' })).toBe('true');
    expect(test({ field: 'scope', noneOf: ['full', 'limited'] }, { scope: 'limited' })).toBe('false');
    expect(test({ field: 'scope', isNot: 'full' }, {})).toBe('unknown licences.scope');
  });

  it('measure a span to the day, with the end of the month clamped', () => {
    const recent = { field: 'issuedOn', within: { years: 5, before: '$on' } };
    expect(test(recent, { issuedOn: '2021-11-22' })).toBe('true');
    expect(test(recent, { issuedOn: '2021-11-21' })).toBe('false');
    expect(test(recent, { issuedOn: '2026-11-23' })).toBe('false');
    const month = { field: 'issuedOn', within: { months: 1, before: '$on' } };
    expect(test(month, { issuedOn: '2026-02-28' }, '2026-03-31')).toBe('true');
    expect(test(month, { issuedOn: '2026-02-27' }, '2026-03-31')).toBe('false');
  });

  it('ask memberships as of a day, and of an aspect', () => {
    const member = (as: string, at?: string): object => ({
      field: 'jurisdiction',
      memberOf: 'pact',
      as,
      ...(at ? { at } : {}),
    });
    expect(test(member('inbound'), { jurisdiction: 'XB-BB' }, '2025-09-30')).toBe('false');
    expect(test(member('inbound'), { jurisdiction: 'XB-BB' }, '2025-10-01')).toBe('true');
    expect(test(member('inbound', '2027-12-31'), { jurisdiction: 'XB-BB' })).toBe('true');
    expect(test(member('inbound', '2028-01-01'), { jurisdiction: 'XB-BB' })).toBe('false');
    expect(test(member('issuing'), { jurisdiction: 'XB-CC' })).toBe('false');
    expect(test(member('inbound'), { jurisdiction: 'XB-CC' })).toBe('unknown A sunset is reported.');
    expect(test({ field: 'jurisdiction', notMemberOf: 'pact', as: 'inbound' }, { jurisdiction: 'XA' })).toBe('true');
  });

  it('ask for the place where only its country was told', () => {
    expect(test({ field: 'jurisdiction', memberOf: 'pact', as: 'inbound' }, { jurisdiction: 'XB' })).toBe(
      'unknown licences.jurisdiction',
    );
    expect(test({ field: 'jurisdiction', is: '$destination' }, { jurisdiction: 'XB' })).toBe(
      'unknown licences.jurisdiction',
    );
    expect(test({ field: 'jurisdiction', partOf: 'XB' }, { jurisdiction: 'XB-AA' })).toBe('true');
    expect(test({ field: 'jurisdiction', partOf: ['XD', 'XB-AA'] }, { jurisdiction: 'XB' })).toBe(
      'unknown licences.jurisdiction',
    );
    expect(test({ field: 'jurisdiction', partOf: 'XB' }, { jurisdiction: 'XA' })).toBe('false');
  });

  it('look up tables: no row is false, an open cell is open law', () => {
    const began: Condition = {
      exists: {
        in: 'education',
        as: 'training',
        where: {
          field: 'beganOn',
          onOrAfter: { table: 'titles', row: '$training.jurisdiction', column: 'referenceDate' },
        },
      },
    };
    const trained = (jurisdiction: string, beganOn?: string): string =>
      outcome(began, { education: [{ jurisdiction, ...(beganOn ? { beganOn } : {}) }] });
    expect(trained('XA', '2004-05-01')).toBe('true');
    expect(trained('XA', '2004-04-30')).toBe('false');
    expect(trained('XA')).toBe('unknown education.beganOn');
    expect(trained('XC', '2020-01-01')).toBe('false');
    expect(trained('XD', '2020-01-01')).toMatch(/^unknown The table Titles gives no referenceDate for XD/);
    const listed: Condition = {
      exists: {
        in: 'education',
        where: { field: 'titleCode', listedIn: { table: 'titles', row: 'XA', column: 'titles' } },
      },
    };
    expect(outcome(listed, { education: [{ titleCode: 'xa-nurse' }] })).toBe('true');
    expect(outcome(listed, { education: [{ titleCode: 'xa-other' }] })).toBe('false');
  });

  it('stand on scales of the vocabulary', () => {
    const b2: Condition = { exists: { in: 'languages', where: { field: 'level', reaches: 'B2', scale: 'cefr' } } };
    expect(outcome(b2, { languages: [{ level: 'B2' }] })).toBe('true');
    expect(outcome(b2, { languages: [{ level: 'B1' }] })).toBe('false');
  });

  it('ask whether a fact is stated without ever denying it', () => {
    expect(test({ field: 'basis', known: true }, {})).toBe('unknown licences.basis');
    expect(test({ field: 'basis', known: true }, { basis: 'exam' })).toBe('true');
  });

  it('tell whether a query names its purpose, which only a query can leave out', () => {
    expect(outcome({ field: '$purpose', stated: true })).toBe('false');
    expect(outcome({ field: '$assignment.days', stated: true }, {}, { assignment: { days: 3 } })).toBe('true');
    expect(() => outcome({ field: 'citizenships', stated: true })).toThrow('fact of the nurse');
  });
});

describe('current', () => {
  it('counts `expiresOn` in and `until` out', () => {
    expect(test({ current: true }, { expiresOn: '2026-11-22' })).toBe('true');
    expect(test({ current: true }, { expiresOn: '2026-11-21' })).toBe('false');
    expect(test({ current: true }, { issuedOn: '2026-11-23' })).toBe('false');
    const lives: Condition = { exists: { in: 'residences', where: { current: true } } };
    expect(outcome(lives, { residences: [{ from: '2026-11-22', until: '2026-11-23' }] })).toBe('true');
    expect(outcome(lives, { residences: [{ from: '2020-01-01', until: '2026-11-22' }] })).toBe('false');
  });
});

describe('total', () => {
  const hours: Condition = { total: { in: 'practice', of: 'hours', since: '2017-01-01', atLeast: 1800 } };
  const done = (...practice: object[]): string => outcome(hours, { practice });

  it('adds up what lies after a day, exactly at the bound and one short', () => {
    expect(done({ from: '2018-01-01', until: '2019-01-01', hours: 1000 }, { from: '2017-01-01', hours: 800 })).toBe(
      'true',
    );
    expect(done({ from: '2018-01-01', hours: 1799 })).toBe('false');
    expect(done({ from: '2010-01-01', until: '2017-01-01', hours: 9000 })).toBe('false');
  });

  it('does not know how hours lie around the day', () => {
    expect(done({ from: '2016-01-01', until: '2018-01-01', hours: 2000 })).toBe('unknown practice.hours');
    expect(done({ from: '2018-01-01' })).toBe('unknown practice.hours');
  });

  it('knows where no day can hold more than so much', () => {
    const daily: Condition = { total: { in: 'practice', of: 'hours', since: '2017-01-01', perDay: 24, atLeast: 1800 } };
    const straddling = (from: string, until: string, hours: number): string =>
      outcome(daily, { practice: [{ from, until, hours }] });
    // Ten days before: at most 240 of the hours can lie there.
    expect(straddling('2016-12-22', '2018-01-01', 2040)).toBe('true');
    expect(straddling('2016-12-22', '2018-01-01', 2039)).toBe('unknown practice.hours');
    // 74 days after hold at most 1776 hours, 75 hold 1800.
    expect(straddling('2010-01-01', '2017-03-16', 9000)).toBe('false');
    expect(straddling('2010-01-01', '2017-03-17', 9000)).toBe('unknown practice.hours');
  });
});

describe('continuous', () => {
  const three: Condition = {
    continuous: { in: 'practice', where: { field: 'fullResponsibility', is: true }, years: 3, withinYears: 5 },
  };
  const worked = (...periods: [from: string, until: string | undefined, responsible?: boolean][]): string =>
    outcome(three, {
      practice: periods.map(([from, until, fullResponsibility = true]) => ({ from, until, fullResponsibility })),
    });

  it('needs the years in one piece inside the window, to the day', () => {
    expect(worked(['2022-01-01', '2025-01-01'])).toBe('true');
    expect(worked(['2022-01-01', '2024-12-31'])).toBe('false');
    expect(worked(['2010-01-01', '2024-11-22'])).toBe('true');
    expect(worked(['2010-01-01', '2024-11-21'])).toBe('false');
  });

  it('joins periods that touch, and sees a gap of a day', () => {
    expect(worked(['2023-06-01', undefined], ['2022-01-01', '2023-06-01'])).toBe('true');
    expect(worked(['2024-06-02', undefined], ['2022-01-01', '2024-06-01'])).toBe('false');
  });

  it('is unknown where only a doubtful period makes it long enough', () => {
    const practice = [{ from: '2022-01-01' }];
    expect(outcome(three, { practice })).toBe('unknown practice.fullResponsibility');
  });
});

describe('lasting', () => {
  const two: Condition = { lasting: { in: 'practice', where: { field: 'fullResponsibility', is: true }, years: 2 } };
  const worked = (...periods: [from: string, until: string | undefined, responsible?: boolean][]): string =>
    outcome(two, {
      practice: periods.map(([from, until, fullResponsibility = true]) => ({ from, until, fullResponsibility })),
    });

  it('needs the years by the day asked about, to the day', () => {
    expect(worked(['2024-11-22', undefined])).toBe('true');
    expect(worked(['2024-11-23', undefined])).toBe('false');
    expect(worked(['1990-01-01', '1992-01-01'])).toBe('true');
    expect(worked(['2025-11-22', '2028-11-22'])).toBe('false');
  });

  it('adds up what has gaps between, by the most days that the years can have', () => {
    expect(worked(['2020-01-01', '2021-01-01'], ['2022-01-01', '2023-01-01'])).toBe('true');
    expect(worked(['2021-01-01', '2022-01-01'], ['2023-01-01', '2024-01-01'])).toBe('false');
    expect(worked(['2021-01-01', '2022-01-01'], ['2023-01-01', '2024-01-02'])).toBe('true');
  });

  it('counts days that overlap once', () => {
    expect(worked(['2020-01-01', '2021-06-01'], ['2021-01-01', '2021-12-31'])).toBe('false');
    expect(worked(['2020-01-01', '2021-06-01'], ['2021-01-01', '2022-01-01'])).toBe('true');
    expect(worked(['2020-01-01', '2021-12-31'], ['2020-06-01', '2021-06-01'])).toBe('false');
  });

  it('is unknown where only a doubtful period makes it long enough', () => {
    expect(outcome(two, { practice: [{ from: '2020-01-01' }] })).toBe('unknown practice.fullResponsibility');
    expect(outcome(two)).toBe('unknown practice');
    expect(outcome(two, { practice: [] })).toBe('false');
  });
});

describe('shared conditions and names', () => {
  it('are expanded where they are used', () => {
    expect(outcome({ use: 'citizen-of-xa' }, { citizenships: ['XA'] })).toBe('true');
    expect(outcome({ not: { use: 'citizen-of-xa' } })).toBe('unknown citizenships');
  });

  it.each<[string, Condition, string]>([
    ['a shared condition', { use: 'nothing' }, 'UNKNOWN_CONDITION'],
    ['a reference', { field: '$nobody.x', is: 1 }, 'UNKNOWN_REFERENCE'],
    ['a membership', { field: '$destination', memberOf: 'nothing' }, 'UNKNOWN_MEMBERSHIP'],
    ['an aspect', { field: '$destination', memberOf: 'pact' }, 'UNKNOWN_ASPECT'],
    ['a list', { exists: { in: 'licenses' } }, 'UNKNOWN_LIST'],
    ['a table', { field: '$on', before: { table: 'no', row: 'XA', column: 'x' } }, 'UNKNOWN_TABLE'],
    ['a column', { field: '$on', before: { table: 'titles', row: 'XA', column: 'x' } }, 'UNKNOWN_COLUMN'],
    ['a scale', { field: '$as', reaches: 'B2', scale: 'no' }, 'UNKNOWN_SCALE'],
    ['an operator', { exist: {} } as unknown as Condition, 'UNKNOWN_OPERATOR'],
    ['what is asked', { field: '$on' }, 'INCOMPLETE_CONDITION'],
  ])('refuse %s that does not exist', (_what, condition, code) => {
    let thrown: unknown;
    try {
      outcome(condition);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(DomainError);
    expect((thrown as DomainError).code).toBe(code);
    expect((thrown as DomainError).nextStep).not.toBe('');
  });
});
