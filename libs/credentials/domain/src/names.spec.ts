import fc from 'fast-check';
import { compareFamilyNames, compareGivenNames, compareWithMrzName, familyNameKeys } from './names.js';

describe('compareFamilyNames', () => {
  it.each([
    ['Müller', 'MUELLER'],
    ['Müller', 'MULLER'],
    ['Müller', 'Mu\u0308ller'],
    ['Weiß', 'WEISS'],
    ['Sørensen', 'SOERENSEN'],
    ['Nuñez', 'NUNEZ'],
    ['Wałęsa', 'WALESA'],
    ["O'Brien", 'OBRIEN'],
    ['García-López', 'GARCIA LOPEZ'],
    ['García-López', 'Garcialopez'],
    ['van der Berg', 'VANDERBERG'],
    ['van der Berg', 'BERG'],
    ['dela Cruz', 'CRUZ'],
    ['Åkesson', 'AAKESSON'],
  ])('takes %s and %s for one name', (one, other) => {
    expect(compareFamilyNames(one, other)).toBe('same');
    expect(compareFamilyNames(other, one)).toBe('same');
  });

  it.each([
    ['Müller', 'MILLER'],
    ['Garcia Lopez', 'GARCIA'],
    ['Santos', 'REYES'],
    ['', 'REYES'],
    ['Иванова', 'IVANOVA'],
    ['Иванова', 'Петрова'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(compareFamilyNames(one, other)).toBe('different');
  });

  it('keeps a name that consists of a particle alone', () => {
    expect(familyNameKeys('Van')).toEqual(['VAN']);
    expect(compareFamilyNames('Le', 'LE')).toBe('same');
    expect(compareFamilyNames('Le', 'Du')).toBe('different');
  });
});

describe('compareGivenNames', () => {
  it.each([
    ['Anna Maria', 'ANNA MARIA', 'same'],
    ['Anna-Maria', 'ANNAMARIA', 'same'],
    ['Anna', 'ANNA MARIA', 'compatible'],
    ['Anna M.', 'ANNA MARIA', 'compatible'],
    ['Anna Maria Elena', 'ANNA ELENA', 'compatible'],
    ['Jörg', 'JOERG', 'same'],
    ['Anna', 'MARIA ANNA', 'different'],
    ['Anna B.', 'ANNA MARIA', 'different'],
    ['A', 'ANNA', 'different'],
    ['', 'ANNA', 'different'],
  ])('answers for %s and %s: %s', (one, other, expected) => {
    expect(compareGivenNames(one, other)).toBe(expected);
    expect(compareGivenNames(other, one)).toBe(expected);
  });
});

describe('compareWithMrzName', () => {
  const stated = { familyName: 'Nilavadhanananda', givenNames: 'Chayapa Dejthamrong Krasuang' };

  it('lets given names end where a full name field was cut', () => {
    const mrz = { familyName: 'NILAVADHANANANDA', givenNames: 'CHAYAPA DEJTHAMRONG KRA', truncated: true };
    expect(compareWithMrzName(stated, mrz)).toEqual({ familyName: 'same', givenNames: 'compatible' });
  });

  it('does not excuse a short name when the field had room left', () => {
    const mrz = { familyName: 'NILAVADHANANANDA', givenNames: 'CHAYAPA DEJTHAMRONG KRA', truncated: false };
    expect(compareWithMrzName(stated, mrz).givenNames).toBe('different');
  });
});

describe('any two names', () => {
  const name = fc.string({ unit: fc.constantFrom(..."ABCÄÖÜßøñłé -'’vander"), maxLength: 14 });

  it('agree the same way round and back, and each with itself', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(compareFamilyNames(one, other)).toBe(compareFamilyNames(other, one));
        expect(compareGivenNames(one, other)).toBe(compareGivenNames(other, one));
        if (familyNameKeys(one).length > 0) expect(compareFamilyNames(one, one)).toBe('same');
      }),
    );
  });
});
