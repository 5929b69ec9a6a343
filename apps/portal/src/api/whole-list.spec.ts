import { wholeList } from './whole-list.js';

describe('a list that has an end in sight', () => {
  it('is read page after page, each once and in its order', async () => {
    const asked: (string | undefined)[] = [];
    const pages = new Map([
      [undefined, { items: [1, 2], nextCursor: 'b' }],
      ['b', { items: [3, 4], nextCursor: 'c' }],
      ['c', { items: [5], nextCursor: null }],
    ]);
    const items = await wholeList((cursor) => {
      asked.push(cursor);
      return Promise.resolve(pages.get(cursor)!);
    });
    expect(items).toEqual([1, 2, 3, 4, 5]);
    expect(asked).toEqual([undefined, 'b', 'c']);
  });
});
