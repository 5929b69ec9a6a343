import type { CountryCode, LocalDate } from '@crossward/kernel';
import { parse } from 'mrz';
import { checkDigit, mrzName, passportMrz } from './mrz.js';

const holder = (changes: Partial<Parameters<typeof passportMrz>[0]> = {}) => ({
  country: 'PL' as CountryCode,
  familyName: 'Gołębiowska',
  givenNames: 'Małgorzata',
  birthDate: '1990-02-03' as LocalDate,
  documentNumber: 'AB1234567',
  expiresOn: '2031-01-01' as LocalDate,
  ...changes,
});

describe('a machine-readable zone', () => {
  it('has the check digits of the examples of ICAO Doc 9303', () => {
    // Part 3, section 4.9, and part 4, appendix B (the Utopian specimen).
    expect(checkDigit('520727')).toBe('3');
    expect(checkDigit('AB2134<<<')).toBe('5');
    expect(checkDigit('L898902C3')).toBe('6');
    expect(checkDigit('740812')).toBe('2');
    expect(checkDigit('120415')).toBe('9');
    expect(checkDigit('ZE184226B<<<<<')).toBe('1');
    expect(checkDigit('L898902C3674081221204159ZE184226B<<<<<1')).toBe('0');
  });

  it.each([
    ['Müller', 'MUELLER'],
    ['Große-Ålund', 'GROSSE<AALUND'],
    ["O'Brien", 'OBRIEN'],
    ['Țurcanu', 'TURCANU'],
    ['Łęcki', 'LECKI'],
    ['Núñez', 'NUNEZ'],
    ['Charles-Étienne', 'CHARLES<ETIENNE'],
    ['Tāne', 'TANE'],
  ])('writes %s as %s', (name, expected) => {
    expect(mrzName(name)).toBe(expected);
  });

  it('parses, with two lines of 44 characters', () => {
    const lines = passportMrz(holder()).split('\n');
    expect(lines.map((line) => line.length)).toEqual([44, 44]);
    expect(parse(lines)).toMatchObject({ valid: true, fields: { lastName: 'GOLEBIOWSKA', nationality: 'POL' } });
  });

  it('writes Germany with its one letter', () => {
    const lines = passportMrz(holder({ country: 'DE' as CountryCode })).split('\n');
    expect(lines[0]).toMatch(/^P<D<</);
    expect(parse(lines).valid).toBe(true);
  });

  it('cuts a name that is too long', () => {
    const lines = passportMrz(holder({ familyName: 'A'.repeat(60) })).split('\n');
    expect(lines[0]).toHaveLength(44);
  });

  it('is refused by the parser once a digit is changed', () => {
    const [first, second] = passportMrz(holder()).split('\n') as [string, string];
    expect(parse([first, second.replace('AB1234567', 'AB1234568')]).valid).toBe(false);
  });
});
