import { withFrenchBlanks } from './french-blanks.js';

describe('the blanks of French', () => {
  it('hold the line together before its high marks and within its quotes, and leave all else alone', () => {
    expect(withFrenchBlanks('Attend : « Urgences » ; prêt ? À 12:30')).toBe(
      'Attend\u202F: «\u202FUrgences\u202F»\u202F; prêt\u202F? À 12:30',
    );
  });

  it('leave messages as they are parsed', () => {
    expect(withFrenchBlanks('{n, plural, =0 {Aucun.} other {Reste # : {n, number}}}')).toBe(
      '{n, plural, =0 {Aucun.} other {Reste #\u202F: {n, number}}}',
    );
  });
});
