import type { LocalDate } from '@crossward/kernel';

/** Invented round rates near those of autumn 2026: good for comparing invented pay, and for nothing else. */
export const DEMO_RATES = {
  asOf: '2026-11-20' as LocalDate,
  base: 'EUR',
  perBase: {
    USD: 1.15,
    CAD: 1.6,
    GBP: 0.87,
    CHF: 0.93,
    PLN: 4.25,
    RON: 5.1,
    DKK: 7.46,
    SEK: 11,
    NOK: 11.7,
    AUD: 1.77,
    NZD: 2.02,
    MXN: 21.5,
    PHP: 67,
    INR: 102,
    NGN: 1700,
  },
  source: 'rounded demo rates',
} as const;
