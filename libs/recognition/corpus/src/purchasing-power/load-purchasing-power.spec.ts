import { loadPurchasingPower, readPurchasingPower } from './load-purchasing-power.js';

const GOOD = `year: 2020
perInternationalDollar:
  'NO': { currency: NOK, units: 9.9 }
  US: { currency: USD, units: 1 }
cite:
  legalBasis: An example of the spec
  sourceUrl: https://example.org/
  verifiedOn: 2026-01-01
  confidence: uncertain
`;

describe('figures of purchasing power', () => {
  it('tell for each country what an international dollar buys there, and whence that is known', () => {
    const [newest] = loadPurchasingPower().slice(-1);
    expect(newest?.perInternationalDollar['US' as never]).toEqual({ currency: 'USD', units: 1 });
    expect(newest?.cite).toMatchObject({
      confidence: 'uncertain',
      sourceUrl: expect.stringContaining('worldbank.org'),
    });
  });

  it.each([
    ['nothing', GOOD, []],
    ['a country that is none', GOOD.replace('US:', 'UK:'), ['UNKNOWN_COUNTRY']],
    ['a currency that is none', GOOD.replace('USD', 'XYQ'), ['UNKNOWN_CURRENCY']],
    ['a figure of nothing', GOOD.replace('units: 1 ', 'units: 0 '), ['SCHEMA']],
    ['no source', GOOD.replace('  sourceUrl: https://example.org/\n', ''), ['SCHEMA']],
    ['a day that is none', GOOD.replace('2026-01-01', '2026-02-30'), ['SCHEMA']],
    ['a country told twice', GOOD.replace("'NO'", 'US'), ['YAML_SYNTAX']],
    ['another year than their name', GOOD.replace('2020', '2021'), ['WRONG_NAME']],
  ])('are refused for %s', (_what, text, codes) => {
    const { problems, figures } = readPurchasingPower([{ path: '2020.yaml', text }]);
    expect([...new Set(problems.map(({ code }) => code))]).toEqual(codes);
    expect(figures === null).toBe(codes.length > 0);
  });
});
