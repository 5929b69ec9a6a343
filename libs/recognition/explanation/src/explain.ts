import type { Decision } from '@crossward/contracts';
import type { Catalogue } from './catalogue.js';
import { tellAlternatives, tellRoute } from './tell-route.js';
import {
  tellEntry,
  tellLimits,
  tellMissing,
  tellOpenLaw,
  tellReasons,
  tellSources,
  tellVerdict,
} from './tell-verdict.js';
import { Teller, type Sentence } from './teller.js';

/**
 * A decision in sentences: the verdict, why, the way with its law, steps and needs, limits, what to ask, what is not
 * settled, entry, and the sources. Made of the decision as the engine gave it, never of one that is localised already.
 * @throws DomainError UNKNOWN_LOCALE
 */
export const explain = (decision: Decision, catalogue: Catalogue, locale: string): Sentence[] => {
  const teller = new Teller(decision, catalogue, catalogue.language(locale));
  return [
    ...tellVerdict(teller),
    ...tellReasons(teller),
    ...tellRoute(teller),
    ...tellLimits(teller),
    ...tellAlternatives(teller),
    ...tellMissing(teller),
    ...tellOpenLaw(teller),
    ...tellEntry(teller),
    ...tellSources(teller),
  ];
};
