import { wordsOf } from '../../i18n/use-words.js';
import { inWords } from './facts-in-words.js';

describe('the facts of a refusal', () => {
  it('are said as the reader writes them, and what no sentence can name is left out', () => {
    const facts = {
      endsOn: '2027-01-04',
      noticeDays: 14,
      jurisdiction: 'FR',
      status: 'on_hold',
      id: null,
      open: ['a'],
    };
    expect(inWords(facts, wordsOf('fr', {}))).toEqual({
      ...{ endsOn: '4 janv. 2027', noticeDays: 14, jurisdiction: 'France', status: 'on_hold' },
    });
  });

  it('that are instants are told with their time', () => {
    const { deadline } = inWords({ deadline: '2027-01-04T16:30:00.000Z' }, wordsOf('es', {}));
    expect(deadline).toMatch(/^\d{1,2} ene 2027, \d{1,2}:\d{2}$/);
  });
});
