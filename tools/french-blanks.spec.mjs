import { withFrenchBlanks } from '../apps/portal/french-blanks.mjs';

describe('the blanks of French', () => {
  it('are narrow and hold the line together before its high marks and within its quotes', () => {
    expect(withFrenchBlanks('Attend : « Urgences » ; prêt ?')).toBe(
      'Attend\u202F: «\u202FUrgences\u202F»\u202F; prêt\u202F?',
    );
  });

  it('leave messages as they are parsed, and all else alone', () => {
    expect(withFrenchBlanks('{n, plural, =0 {Aucun.} other {Reste # : {n, number}}} à 12:30')).toBe(
      '{n, plural, =0 {Aucun.} other {Reste #\u202F: {n, number}}} à 12:30',
    );
  });
});
