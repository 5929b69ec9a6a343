import type { Decision } from '@crossward/contracts';
import type { Catalogue } from './catalogue.js';
import { localise } from './localise.js';
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

/** A decision as it is answered to people: with its sentences where they were asked for. */
export interface ExplainedDecision extends Decision {
  explanation?: string[];
}

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

/** How a decision is to be told. */
export interface Telling {
  locale: string;
  /** Sentences beside the decision? */
  explain: boolean;
}

/** The decision as people get it. English without sentences is the decision itself. */
export const told = (
  decision: Decision,
  catalogue: Catalogue,
  { locale, explain: asked }: Telling,
): ExplainedDecision => {
  const localised = localise(decision, catalogue, locale);
  if (!asked) return localised;
  return { ...localised, explanation: explain(decision, catalogue, locale).map(({ text }) => text) };
};
