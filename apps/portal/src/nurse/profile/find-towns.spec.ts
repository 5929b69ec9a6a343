import { findTowns, type Town } from './find-towns.js';

const town = (name: string, part: string, jurisdiction: string): Town => ({
  ...{ name, part, jurisdiction, latitude: 0, longitude: 0, timeZone: 'UTC' },
});
const TOWNS = [
  town('Houston', 'Texas', 'US-TX'),
  town('London', 'Westminster', 'GB'),
  town('London', 'Ontario', 'CA-ON'),
  town('São Paulo', 'São Paulo', 'BR'),
  town('East London', 'Eastern Cape', 'ZA'),
];
const found = (typed: string): string[] => findTowns(TOWNS, typed).map(({ name, part }) => `${name}, ${part}`);

describe('towns', () => {
  it('are found by how their name begins, the greatest first, without accents', () => {
    expect(found('lond')).toEqual(['London, Westminster', 'London, Ontario']);
    expect(found('sao p')).toEqual(['São Paulo, São Paulo']);
  });

  it('are told apart by their part of the country', () => {
    expect(found('london ont')).toEqual(['London, Ontario']);
    expect(found('London, ZA')).toEqual([]);
  });

  it('are none for a single letter, or for what nobody lives in', () => {
    expect([found('h'), found(' ,'), found('Houston Berlin')]).toEqual([[], [], []]);
  });

  it('are eight at most', () => {
    expect(
      findTowns(
        Array.from({ length: 20 }, (_, at) => town(`New ${at}`, '', 'US-NY')),
        'new',
      ),
    ).toHaveLength(8);
  });
});
