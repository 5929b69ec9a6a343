import { folded, namesOf, wordsBegun, wordsOf } from './search-text.js';

describe('what was typed', () => {
  it.each([
    ['José-María  ÑÁÑEZ', 'jose-maria  nanez'],
    ['Øster Łukasz Đorđe', 'oster lukasz dorde'],
    ['Weiß Æther Œuvre Þór', 'weiss aether oeuvre thor'],
    ['ﬁne', 'fine'],
    ['Ольга', 'ольга'],
  ])('is folded: %s', (typed, expected) => {
    expect(folded(typed)).toBe(expected);
  });

  it('is words without punctuation, and names with it', () => {
    expect(wordsOf("O'Brien, US-TX %_\\")).toEqual(['o', 'brien', 'us', 'tx']);
    expect(namesOf("O'Brien, María-José")).toEqual(["o'brien", 'maria-jose']);
    expect(wordsOf('a b c d e f g h')).toHaveLength(6);
    expect([wordsOf(' %% '), namesOf(' ,; ')]).toEqual([[], []]);
  });

  it('begins words anywhere in a text, and is found inside none', () => {
    expect(wordsBegun('St. Mary’s (Thunder Bay)', ['thun', 'bay', 'ary', 's', 'st'])).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(wordsBegun('', ['a'])).toEqual([false]);
  });
});
