import { draftOf, emptyDraft, isAnswered, QUESTIONS } from './draft.js';

describe('a profile that is being filled in', () => {
  const empty = emptyDraft('2026-11-26');

  it('begins with what has to be asked unanswered, and what may stay out answered', () => {
    expect(QUESTIONS.filter((question) => isAnswered(empty, question))).toEqual([
      'profession',
      'availability',
      'shifts',
      'pay',
    ]);
  });

  it('takes a jurisdiction by its code alone', () => {
    const place = { ...empty.home, place: 'El Paso', latitude: 31.76, longitude: -106.49 };
    const at = (jurisdiction: string) => ({ ...empty, home: { ...place, jurisdiction } });
    expect(isAnswered(at('US-TX'), 'home')).toBe(true);
    expect(isAnswered(at('Texas'), 'home')).toBe(false);
  });

  it('asks where home is until something was told: nobody lives at the crossing of equator and prime meridian', () => {
    const home = { ...empty.home, place: 'El Paso', jurisdiction: 'US-TX' };
    expect(isAnswered({ ...empty, home }, 'home')).toBe(false);
    expect(isAnswered({ ...empty, home: { ...home, longitude: -106.49 } }, 'home')).toBe(true);
  });

  it('writes nothing that the server alone says', () => {
    const read = { ...empty, id: 'n', updatedAt: '2026-11-26T00:00:00Z', version: 3 };
    expect(draftOf(read)).toEqual(empty);
  });
});
