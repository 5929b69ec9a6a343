import { findPlaces } from './find-places.js';

const PLACES = ['México', 'Nuevo México', 'États-Unis · TX', 'My licence map'].map((name) => ({
  to: `/${name}`,
  name,
}));
const names = (typed: string): string[] => findPlaces(PLACES, typed).map(({ name }) => name);

describe('places', () => {
  it('are found by the beginnings of their words, without accents, and those that begin so first', () => {
    expect(names('mex')).toEqual(['México', 'Nuevo México']);
    expect(names('map lic')).toEqual(['My licence map']);
    expect(names('etats tx')).toEqual(['États-Unis · TX']);
  });

  it('are none for nothing, and none by the middle of a word', () => {
    expect([names(' ·'), names('exico'), names('mex nobody')]).toEqual([[], [], []]);
  });
});
