import { fillRates } from './fill-rates.js';

const gap = (facilityId: string, status: string, seats: number, seatsTaken: number) => ({
  ...{ facilityId, facilityName: `Facility ${facilityId}`, status, seats, seatsTaken },
});

describe('the fill rate', () => {
  it('counts what has been opened, and neither drafts nor what was cancelled', () => {
    const gaps = [
      gap('a', 'open', 3, 1),
      gap('a', 'filled', 1, 1),
      gap('a', 'draft', 5, 0),
      gap('a', 'cancelled', 9, 0),
    ];
    expect(fillRates(gaps).whole).toEqual({ taken: 2, seats: 4, rate: 0.5 });
  });

  it('puts the emptiest facility first', () => {
    const { facilities } = fillRates([gap('full', 'filled', 2, 2), gap('empty', 'open', 2, 0)]);
    expect(facilities.map(({ id }) => id)).toEqual(['empty', 'full']);
  });

  it('of nothing is nothing, and no division by zero', () => {
    expect(fillRates([])).toEqual({ whole: { taken: 0, seats: 0, rate: 0 }, facilities: [] });
  });
});
