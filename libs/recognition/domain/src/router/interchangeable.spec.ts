import type { RecognitionQuery } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { leagueLaw, LEAGUE_PLACES } from '../fixtures/league-law.js';
import { ask } from '../fixtures/route-law.js';
import { LawIndex } from '../law-index.js';
import { Interchangeable } from './interchangeable.js';
import { StandIns } from './stand-ins.js';

const index = new LawIndex(leagueLaw());
const { numbering } = index;
const codeOf = (place: number): string => numbering.places[place] as string;
const between = (...days: string[]): Interchangeable =>
  new Interchangeable(
    index,
    'RN',
    days as LocalDate[],
    LEAGUE_PLACES.map((code) => numbering.place(code)),
  );
const together = ({ groups }: Interchangeable): string[] =>
  groups.filter((group) => group.length > 1).map((group) => group.map(codeOf).join(' '));

describe('places that the law never tells apart', () => {
  it('are those that every list names together, and no other', () => {
    expect(together(between('2026-11-22', '2027-06-01'))).toEqual(['XE XF XI']);
  });

  it('part on the day on which one of them joins what the other has long belonged to', () => {
    const { sources } = between('2026-11-22', '2027-06-01');
    const [xg, xh, xj] = ['XG', 'XH', 'XJ'].map((code) => sources[numbering.place(code)]);
    expect(xh).not.toBe(xj);
    expect(xg).toBe(xj);
    expect(together(between('2027-06-01', '2028-01-01'))).toEqual(['XE XF XI', 'XH XJ']);
  });

  it('are told apart as destinations by the arrangements that lead there', () => {
    expect(together(between('2026-11-22')).join()).not.toContain('XG');
  });
});

describe('places that stand for others', () => {
  const places = between('2026-11-22', '2027-06-01');
  const openTo = (query: RecognitionQuery, most: number): string[] => {
    const { fromLeg } = new StandIns(places, numbering).for(query, most);
    return ['XE', 'XF', 'XI'].filter((code) => fromLeg[numbering.place(code)] !== 0);
  };

  it('are as many as one way can lead over', () => {
    expect(openTo(ask(), 1)).toEqual(['XE']);
    expect(openTo(ask(), 2)).toEqual(['XE', 'XF']);
  });

  it('are met in their order: the second only after the first', () => {
    const { fromLeg } = new StandIns(places, numbering).for(ask({ practice: [{ jurisdiction: 'XF' }] }), 2);
    expect(['XE', 'XF', 'XI'].map((code) => fromLeg[numbering.place(code)])).toEqual([1, 1, 2]);
  });

  it('never stand for one that the question speaks of, wherever it does', () => {
    expect(openTo(ask({ practice: [{ jurisdiction: 'XI' }] }), 1)).toEqual(['XE', 'XI']);
    expect(openTo(ask({ military: { ordersTo: 'XF' } }), 1)).toEqual(['XE', 'XF']);
    expect(openTo(ask({}, 'XE'), 1)).toEqual(['XE', 'XF']);
  });

  it('open the same legs by a licence, but for one that the question speaks of', () => {
    const { sourceOf } = new StandIns(places, numbering).for(ask({ residences: [{ jurisdiction: 'XE' }] }), 3);
    const [xe, xf, xi] = ['XE', 'XF', 'XI'].map((code) => sourceOf(numbering.place(code)));
    expect(xf).toBe(xi);
    expect(xe).not.toBe(xf);
  });
});
