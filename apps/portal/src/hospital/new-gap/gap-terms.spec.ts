import { mergedOf } from '../../components/conflict/three-versions.js';
import { EMPTY, type GapForm } from './gap-form.js';
import { formOfTerms, TERM_KEYS, termsOfForm } from './gap-terms.js';

const BEGUN: GapForm = { ...EMPTY, unitId: 'a-unit', from: '2027-01-04', until: '2027-04-05', payRate: 60 };
const merged = (mine: GapForm, current: GapForm, choice = {}): GapForm =>
  formOfTerms(
    mergedOf({ base: termsOfForm(BEGUN), mine: termsOfForm(mine), current: termsOfForm(current) }, TERM_KEYS, choice),
  );

describe('a gap that two people change', () => {
  it('goes into its pieces and comes back whole', () => {
    const form: GapForm = { ...BEGUN, waives: { certificates: ['acls'] } };
    expect(formOfTerms(termsOfForm(form))).toEqual(form);
  });

  it('keeps what each of them changed, unless told otherwise', () => {
    const [mine, current] = [
      { ...BEGUN, seats: 4 },
      { ...BEGUN, specialty: 'neonatal' },
    ];
    expect(merged(mine, current)).toEqual({ ...BEGUN, seats: 4, specialty: 'neonatal' });
    expect(merged(mine, current, { seats: 'current' })).toEqual(current);
  });

  it('never puts the amount of the one into the currency of the other', () => {
    const [mine, current] = [
      { ...BEGUN, payRate: 65 },
      { ...BEGUN, currency: 'CAD', payRate: 80 },
    ];
    expect(merged(mine, current)).toMatchObject({ currency: 'USD', payRate: 65 });
    expect(merged(mine, current, { pay: 'current' })).toMatchObject({ currency: 'CAD', payRate: 80 });
  });

  it('never puts the first day of the one before the end of the other', () => {
    const [mine, current] = [
      { ...BEGUN, from: '2027-03-01' },
      { ...BEGUN, until: '2027-02-01' },
    ];
    expect(merged(mine, current)).toMatchObject({ from: '2027-03-01', until: '2027-04-05' });
  });

  it('takes from the server what is not written here', () => {
    const current: GapForm = { ...BEGUN, waives: { certificates: ['acls'] } };
    expect(merged({ ...BEGUN, seats: 2 }, current).waives).toEqual(current.waives);
  });
});
