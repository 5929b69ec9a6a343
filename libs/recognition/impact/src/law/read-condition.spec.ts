import type { LocalDate } from '@crossward/kernel';
import type { Condition } from '@crossward/recognition-domain';
import { readCondition } from './read-condition.js';
import { Reads } from './reads.js';

const BOUNDARY = '2028-01-01' as LocalDate;

const BOARD = {
  id: 'board',
  versions: [
    {
      from: '2024-01-01',
      validFor: { years: 2 },
      tests: [
        { test: 'ielts-academic', minimums: { each: 7 } },
        { test: 'oet', minimums: null, validFor: { months: 6 } },
      ],
      exemptions: [{ id: 'schooling', when: { exists: { in: 'education', where: { field: 'language', is: 'en' } } } }],
    },
  ],
};

const readsOf = (condition: unknown): Reads => {
  const reads = new Reads();
  readCondition(condition as Condition, {
    reads,
    data: {
      tables: new Map([
        [
          't',
          { id: 't', name: 't', cite: {} as never, rows: { XA: { day: '1979-06-29' }, XB: { day: '2004-05-01' } } },
        ],
      ]),
      boundaries: () => [BOUNDARY],
      languages: new Map([['board', BOARD as never]]),
    },
    shared: new Map([
      ['shared', { id: 'shared', condition: { exists: { in: 'licences', where: { field: 'scope', is: 'full' } } } }],
    ]),
    bound: { names: new Map(), inner: undefined },
  });
  return reads;
};
const inList = (where: object): unknown => ({ exists: { in: 'licences', as: 'licence', where } });
const turns = (condition: unknown): string[] => [...readsOf(condition).turns.keys()].sort();
const raw = (condition: unknown, list = 'licences'): string[] => [...(readsOf(condition).raw.get(list) ?? [])].sort();

describe('what the truth of a condition hangs on', () => {
  it('is the value of a field that is compared, and the list that it stands in', () => {
    expect(
      raw(
        inList({
          all: [
            { field: 'scope', is: 'full' },
            { field: 'jurisdiction', isNot: '$destination' },
          ],
        }),
      ),
    ).toEqual(['jurisdiction', 'scope']);
    expect([...readsOf({ exists: { in: 'exams' } }).raw.keys()]).toEqual(['exams']);
  });

  it('is the day of a field only as far as it lies before or after the day asked about', () => {
    const condition = inList({ field: 'issuedOn', onOrBefore: '$on' });
    expect(turns(condition)).toEqual(['licences|issuedOn|||>=']);
    expect(raw(condition)).toEqual([]);
    expect(turns(inList({ field: 'issuedOn', before: '$on' }))).toEqual(['licences|issuedOn|||>']);
    expect(turns(inList({ field: 'issuedOn', within: { months: 3, before: '$on' } }))).toEqual([
      'licences|issuedOn||-0y3m0d|>',
      'licences|issuedOn|||>=',
    ]);
    expect(turns(inList({ field: '$on', before: { day: '$licence.issuedOn', plus: { months: 6 } } }))).toEqual([
      'licences|issuedOn|+0y6m0d||>=',
    ]);
  });

  it('is the order of two days of the nurse, and the place of a day among those of the law', () => {
    const reads = readsOf(
      inList({
        all: [
          { field: 'issuedOn', before: '$licence.expiresOn' },
          { field: 'issuedOn', after: '2014-01-01' },
        ],
      }),
    );
    expect([...reads.pairs.keys()]).toEqual(['licences|issuedOn| licences|expiresOn|']);
    expect([...(reads.ranks.get('licences|issuedOn|')?.days ?? [])]).toEqual(['2014-01-01']);
    const cell = readsOf(
      inList({ field: 'issuedOn', onOrAfter: { table: 't', row: '$licence.jurisdiction', column: 'day' } }),
    );
    expect([...(cell.ranks.get('licences|issuedOn|')?.days ?? [])]).toEqual(['1979-06-29', '2004-05-01']);
    expect(cell.cells).toEqual([
      { table: 't', column: 'day', row: { kind: 'fact', list: 'licences', path: 'jurisdiction' } },
    ]);
    expect([...(cell.raw.get('licences') ?? [])]).toEqual(['jurisdiction']);
  });

  it('is the day asked about against days that stand in the law', () => {
    expect(readsOf({ field: '$on', onOrAfter: '2027-01-01' }).fixedTurns).toMatchObject([
      { day: '2027-01-01', strict: false },
    ]);
  });

  it('is whether a membership holds, and of whom it is asked, also on another day than the one asked about', () => {
    const today = readsOf(inList({ field: 'jurisdiction', memberOf: 'nlc', as: 'issuing' }));
    expect([...today.memberships]).toEqual([
      ['nlc/issuing', [{ of: { kind: 'fact', list: 'licences', path: 'jurisdiction' }, anyDay: false }]],
    ]);
    const then = readsOf(inList({ field: 'jurisdiction', memberOf: 'eu', at: '$licence.issuedOn' }));
    expect([...then.memberships]).toEqual([
      ['eu/member', [{ of: { kind: 'fact', list: 'licences', path: 'jurisdiction' }, anyDay: true }]],
    ]);
    expect(raw(inList({ field: 'jurisdiction', memberOf: 'eu', at: '$licence.issuedOn' }))).toEqual([
      'issuedOn',
      'jurisdiction',
    ]);
    const place = readsOf({ field: '$destination', memberOf: 'eu' });
    expect(place.memberships.get('eu/member')).toEqual([{ of: { kind: 'destination' }, anyDay: false }]);
  });

  it('is looked for inside shared conditions', () => {
    expect(raw({ not: { use: 'shared' } })).toEqual(['scope']);
  });

  it('moves from day to day for sums that a day bounds, and for experience that goes on', () => {
    const total = { in: 'practice', of: 'hours', since: { day: '$on', minus: { years: 2 } }, atLeast: 800 };
    expect([...readsOf({ total: { ...total, perDay: 24 } }).sums.keys()]).toEqual(['practice|hours|-2y0m0d|24|800']);
    expect([...readsOf({ total }).sums.keys()]).toEqual([]);
    expect([...readsOf({ lasting: { in: 'practice', years: 2 } }).lastings.keys()]).toEqual(['practice|2|']);
  });

  it('is how old the result of a test is, its scores, and what exempts from it, where proof of a language is asked for', () => {
    const reads = readsOf({ language: 'board' });
    expect([...reads.turns.keys()].sort()).toEqual([
      'languageTests|takenOn||-0y6m0d|>=',
      'languageTests|takenOn||-2y0m0d|>=',
    ]);
    expect([...(reads.raw.get('languageTests') ?? [])]).toEqual(['']);
    expect([...(reads.raw.get('education') ?? [])]).toEqual(['language']);
    expect(reads.fixedTurns.map(({ day }) => day)).toEqual(['2024-01-01']);
    expect([reads.languages, reads.opaque]).toEqual([true, false]);
    expect(readsOf({ language: 'nobody' }).opaque).toBe(true);
  });

  it('is everything where an operator or a test is not known here', () => {
    expect(readsOf({ sometimes: true }).opaque).toBe(true);
    expect(readsOf(inList({ field: 'scope', resembles: 'full' })).opaque).toBe(true);
    expect(readsOf({ field: '$on', before: { day: '$on', plus: { days: 1 } } }).opaque).toBe(true);
    expect(readsOf(inList({ field: 'scope', is: 'full' })).opaque).toBe(false);
  });
});
