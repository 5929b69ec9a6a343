import type { Gap } from '../gap/use-gap.js';
import { bodyOf, changesOf, EMPTY, formOf, formOfGap, missingIn, type GapForm, type Template } from './gap-form.js';
import { NO_CLAUSES } from '../clauses/clause-form.js';

const TYPED: GapForm = {
  ...EMPTY,
  unitId: 'a-unit',
  from: '2027-01-04',
  until: '2027-04-05',
  specialty: 'intensive-care',
  currency: 'EUR',
  payRate: '41.5',
};

describe('the form of a new gap', () => {
  it('sends amounts in whole minor units and leaves empty components out', () => {
    const body = bodyOf({
      ...TYPED,
      components: [
        { kind: 'housing', amount: 450 },
        { kind: 'travel', amount: '' },
      ],
    });
    expect(body?.payRate).toEqual({ currency: 'EUR', minorUnits: 4150 });
    expect(body?.payComponents).toEqual([{ kind: 'housing', amount: { currency: 'EUR', minorUnits: 45_000 } }]);
  });

  it('leaves the clauses to the server where the standard ones are wanted', () => {
    expect(bodyOf(TYPED)).not.toHaveProperty('clauses');
  });

  it('writes its own clauses with the side that each one binds', () => {
    const body = bodyOf({
      ...TYPED,
      standardClauses: false,
      clauses: { ...NO_CLAUSES, guaranteedHours: 36, noticeOfNurse: 14, noticeOfHospital: 7, penaltyOfNurse: 100 },
    });
    expect(body?.clauses).toEqual([
      { kind: 'guaranteed-hours', hoursPerWeek: 36 },
      { kind: 'notice', side: 'nurse', days: 14 },
      { kind: 'notice', side: 'hospital', days: 7 },
      { kind: 'penalty', side: 'nurse', amount: { currency: 'EUR', minorUnits: 10_000 } },
    ]);
  });

  it('names the fields that keep a step from being left', () => {
    expect(missingIn('assignment', EMPTY)).toEqual(['unitId', 'from', 'until']);
    expect(missingIn('assignment', { ...TYPED, until: TYPED.from })).toEqual(['until']);
    expect(missingIn('pay', { ...TYPED, payRate: '' })).toEqual(['payRate']);
    for (const step of ['assignment', 'requirements', 'pay', 'clauses', 'review'] as const)
      expect(missingIn(step, TYPED)).toEqual([]);
  });

  it('is filled from a template but for the days', () => {
    const body = bodyOf({ ...TYPED, payRate: 50, currency: 'CAD', seats: 3 });
    const template = { ...body, id: 't', name: 'Nights', version: 1 } as unknown as Template;
    const form = { ...EMPTY, ...formOf(template) };
    expect(form.standardClauses).toBe(true);
    expect(form).toMatchObject({ seats: 3, payRate: 50, currency: 'CAD', from: '', until: '' });
  });

  const gapOf = (form: GapForm): Gap => {
    const body = bodyOf(form);
    return { ...body, ownRequirements: body?.requirements } as unknown as Gap;
  };

  it('comes back from a gap as it was sent, what its unit adds left out', () => {
    const form: GapForm = {
      ...TYPED,
      components: [{ kind: 'meals', amount: 120.5, taxAdvantaged: true }],
      standardClauses: false,
      clauses: { ...NO_CLAUSES, noticeOfNurse: 0, float: 'units', floatUnits: ['Recovery'], floatShifts: 2 },
      billRate: 70,
    };
    const gap = { ...gapOf(form), requirements: { ...gapOf(form).requirements, certificates: ['acls'] } };
    expect(bodyOf(formOfGap(gap))).toEqual(bodyOf(form));
  });

  it('sends of a changed gap what has changed, and nothing else', () => {
    const before = formOfGap(gapOf(TYPED));
    expect(changesOf(before, before)).toEqual({});
    expect(changesOf(before, { ...before, seats: 4 })).toEqual({ seats: 4 });
    expect(changesOf({ ...before, billRate: 70 }, before)).toEqual({ billRate: null });
    const own = { ...before, standardClauses: false };
    expect(changesOf(before, own)).toEqual({});
    const { clauses } = changesOf(before, { ...own, clauses: { ...own.clauses, noticeOfHospital: 7 } });
    expect(clauses).toContainEqual({ kind: 'notice', side: 'hospital', days: 7 });
  });
});
