import { bodyOf, EMPTY, formOf, missingIn, type GapForm, type Template } from './gap-form.js';

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
    const body = bodyOf({ ...TYPED, standardClauses: false, noticeOfHospital: 7, penaltyOfNurse: 100 });
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
    expect(form).toMatchObject({ seats: 3, payRate: 50, currency: 'CAD', from: '', until: '' });
  });
});
