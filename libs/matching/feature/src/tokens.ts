/** Injection token of the `MatchPolicy` that weighs the soft factors. */
export const MATCH_POLICY = Symbol('MATCH_POLICY');
/** Injection token of `ExchangeRates | null`. */
export const EXCHANGE_RATES = Symbol('EXCHANGE_RATES');
/** Injection token of how many gaps one job of a run over the whole market ranks. */
export const BATCH_GAPS = Symbol('BATCH_GAPS');
