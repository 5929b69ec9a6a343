import { linesByCard, sumsOf } from './billed.js';

const usd = (minorUnits: number) => ({ currency: 'USD', minorUnits });
const gbp = (minorUnits: number) => ({ currency: 'GBP', minorUnits });

describe('what an invoice bills', () => {
  it('is summed by currency, in the order of the currencies, and never mixed', () => {
    expect(sumsOf([usd(100), gbp(5), usd(-30)])).toEqual([usd(70), gbp(5)]);
    expect(sumsOf([])).toEqual([]);
  });

  it('is told card by card, each line once and in its order', () => {
    const line = (timecardId: string, id: string) => ({ timecardId, id });
    const lines = [line('b', '1'), line('a', '2'), line('b', '3')];
    expect([...linesByCard(lines)]).toEqual([
      ['b', [line('b', '1'), line('b', '3')]],
      ['a', [line('a', '2')]],
    ]);
  });
});
