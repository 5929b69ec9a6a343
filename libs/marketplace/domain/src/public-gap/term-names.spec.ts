import { termName } from './term-names.js';

describe('what a specialty or certificate is called', () => {
  it('is its name in the language of the reader', () => {
    expect(termName('fr', 'intensive-care', 'Intensive care')).toBe('Soins intensifs');
    expect(termName('es', 'intensive-care', 'Intensive care')).toBe('Cuidados intensivos');
    expect(termName('en', 'intensive-care', 'Intensive care')).toBe('Intensive care');
  });

  it('is the English one where it goes by that everywhere, and at least its code', () => {
    expect(termName('fr', 'acls', 'Advanced Cardiovascular Life Support')).toBe('Advanced Cardiovascular Life Support');
    expect(termName('es', 'new-one', undefined)).toBe('new-one');
  });

  it('has the blanks of French print', () => {
    expect(termName('fr', 'nmba-self-check-a', undefined)).toContain('australien\u202F:');
  });
});
