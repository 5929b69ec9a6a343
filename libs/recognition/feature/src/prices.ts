import type { Prices } from '@crossward/contracts';
import { loadPurchasingPower } from '@crossward/recognition-corpus';
import type { Corpus } from './corpus.provider.js';

/** The figures that the law's fees and the pay of places are compared by. */
export const pricesOf = ({ law }: Pick<Corpus, 'law'>): Prices => ({
  exchangeRates: law.rates.map(({ asOf, base, perBase, cite }) => ({ asOf, base, perBase, cite })),
  purchasingPower: loadPurchasingPower(),
});

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const cite = {
  type: 'object',
  properties: {
    legalBasis: { type: 'string', description: 'Whose figures they are.' },
    sourceUrl: text,
    verifiedOn: day,
    confidence: { type: 'string', enum: ['sourced', 'known', 'uncertain'] },
  },
  required: ['legalBasis', 'sourceUrl', 'verifiedOn', 'confidence'],
};
const positive = { type: 'number', exclusiveMinimum: 0 };

/** Prices as they cross the wire: published in OpenAPI, and what the HTTP adapter holds an answer against. */
export const PRICES_SCHEMA = {
  title: 'Prices',
  type: 'object',
  properties: {
    exchangeRates: {
      type: 'array',
      description: 'In the order of their days; for comparing, never for charging.',
      items: {
        type: 'object',
        properties: { asOf: day, base: text, perBase: { type: 'object', additionalProperties: positive }, cite },
        required: ['asOf', 'base', 'perBase', 'cite'],
      },
    },
    purchasingPower: {
      type: 'array',
      description: 'In the order of their years.',
      items: {
        type: 'object',
        properties: {
          year: { type: 'integer' },
          perInternationalDollar: {
            type: 'object',
            additionalProperties: {
              type: 'object',
              properties: { currency: text, units: positive },
              required: ['currency', 'units'],
            },
          },
          cite,
        },
        required: ['year', 'perInternationalDollar', 'cite'],
      },
    },
  },
  required: ['exchangeRates', 'purchasingPower'],
};
