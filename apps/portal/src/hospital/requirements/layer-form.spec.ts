import { countOf, formOf, statesOf } from './layer-form.js';
import type { States } from './use-layers.js';

const ALL: States = {
  minimumYears: { years: 3, mayLoosen: true },
  certificates: [{ kind: 'bls' }, { kind: 'acls', mayLoosen: true }],
  languages: [{ language: 'en', level: 'C1' }],
  acceptsPendingLicence: { accepted: false },
  waives: { certificates: ['tncc'] },
};

describe('the form of a requirement layer', () => {
  it('sends what it was filled with', () => expect(statesOf(formOf(ALL))).toEqual(ALL));

  it('states nothing of what is left empty', () => expect(statesOf(formOf({}))).toEqual({}));

  it('states no years at all when the field is emptied, and zero years when zero is typed', () => {
    const form = formOf(ALL);
    expect(statesOf({ ...form, years: { years: '', mayLoosen: true } }).minimumYears).toBeUndefined();
    expect(statesOf({ ...form, years: { years: 0, mayLoosen: false } }).minimumYears).toEqual({ years: 0 });
  });

  it('counts each thing that is stated once', () => {
    expect(countOf(ALL)).toBe(6);
    expect(countOf({})).toBe(0);
  });
});
