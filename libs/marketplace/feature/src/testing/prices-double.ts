import type { Citation, Prices, PricesPort } from '@crossward/contracts';
import { countryCode, localDate } from '@crossward/kernel';

const cite: Citation = {
  legalBasis: 'Invented figures',
  sourceUrl: 'https://figures.example/',
  verifiedOn: localDate('2026-11-01'),
  confidence: 'uncertain',
};

/** Figures that are easy to reckon with; those of the product are checked where they are kept. */
export class PricesDouble implements PricesPort {
  async prices(): Promise<Prices> {
    return {
      exchangeRates: [{ asOf: localDate('2026-11-01'), base: 'EUR', perBase: { CAD: 1.6, USD: 1.2, JPY: 160 }, cite }],
      purchasingPower: [
        {
          ...{ year: 2025, cite },
          perInternationalDollar: {
            [countryCode('CA')]: { currency: 'CAD', units: 1.25 },
            [countryCode('US')]: { currency: 'USD', units: 1 },
          },
        },
      ],
    };
  }
}
