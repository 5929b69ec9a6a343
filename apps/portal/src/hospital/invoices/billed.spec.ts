import { billedByCard, sumsOf } from './billed.js';

const usd = (minorUnits: number) => ({ currency: 'USD', minorUnits });
const gbp = (minorUnits: number) => ({ currency: 'GBP', minorUnits });

describe('what an invoice bills', () => {
  it('is summed by currency, in the order of the currencies, and never mixed', () => {
    expect(sumsOf([usd(100), gbp(5), usd(-30)])).toEqual([usd(70), gbp(5)]);
    expect(sumsOf([])).toEqual([]);
  });

  it('is told card by card, in the order of the weeks', () => {
    const line = (timecardId: string, weekStartsOn: string, id: string) => ({ timecardId, weekStartsOn, id });
    const lines = [line('b', '2026-09-14', '1'), line('a', '2026-09-07', '2'), line('b', '2026-09-14', '3')];
    expect(billedByCard(lines).map(({ timecardId, lines }) => [timecardId, lines.map(({ id }) => id)])).toEqual([
      ['a', ['2']],
      ['b', ['1', '3']],
    ]);
  });
});
