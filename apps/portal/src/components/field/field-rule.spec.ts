import fc from 'fast-check';
import { brokenRule } from './field-rule.js';

describe('the rule of a field', () => {
  it('tells how much is too much', () => {
    expect(brokenRule({ maxLength: 3 }, 'abcde')).toEqual({ rule: 'tooLong', limit: 3, over: 2 });
    expect(brokenRule({ maxLength: 3 }, 'abc')).toBeNull();
  });

  it('tells a number that is out of its range, and a text of another form', () => {
    expect(brokenRule({ minimum: -90, maximum: 90 }, 91)).toEqual({ rule: 'tooLarge', limit: 90 });
    expect(brokenRule({ minimum: -90, maximum: 90 }, -91)).toEqual({ rule: 'tooSmall', limit: -90 });
    expect(brokenRule({ pattern: '^[A-Z]{2}$' }, 'Texas')).toEqual({ rule: 'pattern' });
    expect(brokenRule({ pattern: '^[A-Z]{2}$' }, 'TX')).toBeNull();
  });

  it('asks nothing of an empty field', () => {
    expect(brokenRule({ minLength: 3, pattern: '^x' }, '')).toBeNull();
  });

  it('counts characters as people do, whatever they are made of', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const text = '𝔘'.repeat(count);
        expect(brokenRule({ maxLength: count }, text)).toBeNull();
        expect(brokenRule({ maxLength: count - 1 }, text)).toMatchObject({ rule: 'tooLong', over: 1 });
      }),
    );
  });
});
