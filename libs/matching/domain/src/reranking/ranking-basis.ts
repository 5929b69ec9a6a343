import type { LawChoice } from '@crossward/contracts';
import type { ExchangeRates } from '../exchange.js';

/** By what a market is ranked, apart from who is in it. */
export interface RankingBasis {
  readonly law: LawChoice & { corpusVersion: string };
  readonly rates: ExchangeRates | null;
}

/** Whether the basis is one that is or was in force, or one that somebody only imagines. */
export const isImagined = ({ law }: RankingBasis): boolean => law.withdrawal !== null;
