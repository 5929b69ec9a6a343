import type { NurseProfileInput } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import { checkProfile, factsOf } from './profile.js';

const day = (text: string): LocalDate => text as LocalDate;
const TODAY = day('2026-11-22');

/** The specimen of ICAO Doc 9303 part 4, appendix B. */
const ZONE = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';

const profile = (changes: Partial<NurseProfileInput> = {}): NurseProfileInput => ({
  givenNames: 'Ana',
  familyName: 'Beispiel',
  birthDate: day('1990-05-01'),
  passportMrz: null,
  facts: { profession: 'RN' },
  specialties: [{ specialty: 'icu', years: 4 }],
  availableFrom: day('2027-01-01'),
  availableUntil: null,
  payFloor: null,
  shiftPatterns: ['days'],
  noGo: { jurisdictions: [], organisationIds: [] },
  home: {
    place: 'Graz',
    jurisdiction: 'AT' as JurisdictionCode,
    latitude: 47.07,
    longitude: 15.44,
    timeZone: 'Europe/Vienna',
  },
  ...changes,
});

const findings = (changes: Partial<NurseProfileInput>): string[] => {
  try {
    checkProfile(profile(changes), TODAY);
    return [];
  } catch (error) {
    return (error as { problems: { at: string; code: string }[] }).problems.map(({ at, code }) => `${at} ${code}`);
  }
};

const licence = { jurisdiction: 'AT' as JurisdictionCode, profession: 'RN', scope: 'full', status: 'active' } as const;

describe('a profile', () => {
  it('is of a nurse who is sixteen today, not of one who will be tomorrow', () => {
    expect(findings({ birthDate: day('2010-11-22') })).toEqual([]);
    expect(findings({ birthDate: day('2010-11-23') })).toEqual(['/birthDate TOO_YOUNG']);
  });

  it('takes a machine-readable zone of two lines of 44 and nothing shorter', () => {
    expect(findings({ passportMrz: ZONE })).toEqual([]);
    expect(findings({ passportMrz: ZONE.slice(0, -1) })).toEqual(['/passportMrz NOT_AN_MRZ']);
  });

  it.each([
    [1, ['document number', 'whole line']],
    [9, ['document number', 'whole line']],
    [14, ['birth date', 'whole line']],
    [27, ['date of expiry', 'whole line']],
    [30, ['whole line']],
    [43, ['whole line']],
  ])('names the check digits that a slip at place %i of the second line breaks', (place, names) => {
    const at = 45 + place;
    const slip = ZONE[at] === '1' ? '2' : '1';
    const passportMrz = ZONE.slice(0, at) + slip + ZONE.slice(at + 1);
    expect(findings({ passportMrz })).toEqual(names.map(() => '/passportMrz MRZ_CHECK_DIGIT'));
    const refusal = (): void => checkProfile(profile({ passportMrz }), TODAY);
    for (const name of names) expect(refusal).toThrow(`check digit of the ${name}`);
    expect(refusal).not.toThrow('L898902C');
  });

  it('cannot end before it begins', () => {
    expect(findings({ availableUntil: day('2027-01-01') })).toEqual(['/availableUntil EMPTY_DATE_RANGE']);
    const practice = [{ jurisdiction: 'AT' as JurisdictionCode, from: day('2020-01-01'), until: day('2019-01-01') }];
    expect(findings({ facts: { profession: 'RN', practice } })).toEqual(['/facts/practice/0 EMPTY_DATE_RANGE']);
  });

  it('names a licence once, while two licences in one place may stand side by side', () => {
    expect(
      findings({
        licences: [
          { ...licence, number: '1' },
          { ...licence, number: '2' },
        ],
      }),
    ).toEqual([]);
    expect(
      findings({
        licences: [
          { ...licence, number: '1' },
          { ...licence, number: '1' },
        ],
      }),
    ).toEqual(['/licences/1 REPEATED']);
  });

  it('keeps unknown licences apart from none, and licence numbers out of the facts', () => {
    expect(factsOf(profile())).toEqual({ profession: 'RN' });
    expect(factsOf(profile({ licences: [] }))).toEqual({ profession: 'RN', licences: [] });
    expect(factsOf(profile({ licences: [{ ...licence, number: 'A-1' }] })).licences).toEqual([licence]);
  });
});
