import { byUrgency } from './by-urgency.js';

describe('the review queue', () => {
  it('has on top what is needed first, and of one day what has waited longest', () => {
    const items = [
      { id: '3', neededBy: '2027-02-01' },
      { id: '2', neededBy: '2027-01-01' },
      { id: '1', neededBy: '2027-01-01' },
    ];
    expect(byUrgency(items).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(items[0]?.id).toBe('3');
  });
});
