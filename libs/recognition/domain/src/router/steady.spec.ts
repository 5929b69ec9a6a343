import type { LocalDate } from '@crossward/kernel';
import { leagueLaw } from '../fixtures/league-law.js';
import type { Condition } from '../law/index.js';
import { LawIndex } from '../law-index.js';
import { FirmRules } from './firm.js';
import { ask } from '../fixtures/route-law.js';
import { SteadyParts } from './steady.js';

const index = new LawIndex(leagueLaw());
const on = '2026-11-22' as LocalDate;
const steady: Condition = { field: '$nurse.profession', is: 'RN' };
const daily: Condition = { field: '$on', onOrAfter: '2027-01-01' };
const parts = new SteadyParts(index.scope, on, ['licence']);

describe('what neither a day nor a leg changes of a condition', () => {
  it.each<[string, Condition, Condition | undefined]>([
    ['all of a plain fact', steady, steady],
    ['nothing of what reads the day', daily, undefined],
    ['of a conjunction the parts that stay', { all: [steady, daily] }, { all: [steady] }],
    ['of a choice nothing, where one part may still come true', { any: [steady, daily] }, undefined],
    ['of a choice all, where every part stays', { any: [steady, steady] }, { any: [steady, steady] }],
    ['of a negated conjunction nothing, where one part may still fail', { not: { all: [steady, daily] } }, undefined],
    ['of a negated choice the parts that stay', { not: { any: [steady, daily] } }, { not: { any: [steady] } }],
    [
      'of an item that is asked for what stays of the question',
      { exists: { in: 'exams', where: { all: [{ field: 'exam', is: 'exam-a' }, { current: true }] } } },
      { exists: { in: 'exams', where: { all: [{ field: 'exam', is: 'exam-a' }] } } },
    ],
    [
      'of an item that must not be there nothing, where the question may fail later',
      { none: { in: 'exams', where: daily } },
      undefined,
    ],
    [
      'nothing of licences, which ways add to',
      { exists: { in: 'licences', where: { field: 'status', is: 'active' } } },
      undefined,
    ],
    [
      'licences of the destination, to which no leg on the way leads',
      {
        exists: { in: 'licences', where: { all: [{ field: 'jurisdiction', is: '$destination' }, { current: true }] } },
      },
      { exists: { in: 'licences', where: { all: [{ field: 'jurisdiction', is: '$destination' }] } } },
    ],
    [
      'nothing of homes',
      { exists: { in: 'residences', where: { field: 'jurisdiction', is: '$destination' } } },
      undefined,
    ],
    ['nothing of the item of the subject', { field: '$licence.scope', is: 'full' }, undefined],
    [
      'a membership in which nothing changes any more',
      { field: '$destination', memberOf: 'pact', as: 'issuing' },
      { field: '$destination', memberOf: 'pact', as: 'issuing' },
    ],
    ['nothing of a membership that still changes', { field: '$destination', memberOf: 'league' }, undefined],
    [
      'nothing of a sum over a window that moves',
      { total: { in: 'practice', of: 'hours', since: { day: '$on', minus: { years: 5 } }, atLeast: 1 } },
      undefined,
    ],
    ['nothing of a sum with an upper end', { total: { in: 'practice', of: 'hours', atMost: 1 } }, undefined],
    ['nothing of a negated sum', { not: { total: { in: 'practice', of: 'hours', atLeast: 1 } } }, undefined],
  ])('is %s', (_what, condition, expected) => {
    expect(parts.of(condition)).toEqual(expected);
  });

  it('is a sum since a fixed day, which only grows', () => {
    const hours: Condition = { total: { in: 'practice', of: 'hours', since: '2020-01-01', atLeast: 1000 } };
    expect(parts.of(hours)).toBe(hours);
  });

  it('is of a licence in hand all but its days', () => {
    const inHand = new SteadyParts(index.scope, on, [], 'licence');
    const from: Condition = { field: '$licence.jurisdiction', is: 'XA' };
    expect(inHand.of({ all: [from, { field: '$licence.expiresOn', after: '2027-01-01' }] })).toEqual({ all: [from] });
  });
});

describe('an arrangement that displaces others', () => {
  const firm = new FirmRules(index, 'RN', on);
  const [version] = index.rules.find(({ id }) => id === 'special-entry')?.versions ?? [];
  const licence = { jurisdiction: 'XA', profession: 'RN', scope: 'full', status: 'active' };

  it('is firm where it asks about no day and of other licences only what a new one never is', () => {
    expect(version && firm.isFirm(version)).toBe(true);
  });

  it('is not firm where it asks for licences, even in a condition that is shared twice over', () => {
    const law = leagueLaw();
    const suspended: Condition = { exists: { in: 'licences', where: { field: 'status', is: 'active' } } };
    const conditions = [
      { id: 'inner', note: 'Any other licence.', condition: suspended },
      { id: 'outer', note: 'The same.', condition: { use: 'inner' } },
    ];
    const asking = (id: string, when: Condition): boolean => {
      const arrangements = law.arrangements.map((one) =>
        one.id !== 'special-entry'
          ? one
          : { ...one, versions: one.versions.map((each) => ({ ...each, when: [...each.when, { ...when, id }] })) },
      );
      const changed = new LawIndex({ ...law, arrangements, conditions, messages: { ...law.messages, [id]: id } });
      const [first] = changed.rules.find((rule) => rule.id === 'special-entry')?.versions ?? [];
      return first !== undefined && new FirmRules(changed, 'RN', on).isFirm(first);
    };
    expect(asking('plain', { field: '$licence.scope', is: 'full' })).toBe(true);
    expect(asking('shared-twice', { use: 'outer' })).toBe(false);
  });

  it('holds for whoever has no licence that it asks about', () => {
    expect(firm.holdFor(ask({ licences: [licence] }))).toBe(true);
    expect(firm.holdFor(ask({ licences: [{ ...licence, status: 'suspended' }] }))).toBe(false);
    expect(firm.holdFor(ask({}))).toBe(false);
  });
});
