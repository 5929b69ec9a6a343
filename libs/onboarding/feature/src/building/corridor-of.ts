import type { Decision, PlacementView, RecognitionQuery } from '@crossward/contracts';
import { daysBetween, isJurisdictionCode, type JurisdictionCode, type LocalDate } from '@crossward/kernel';
import type { Corridor, RouteFacts } from '@crossward/onboarding-domain';

/** What recognition is asked about a placement: by which route does this nurse get the right to practise there? */
export const queryOf = ({ nurse, gap, startsOn, endsOn }: PlacementView, on: LocalDate): RecognitionQuery => ({
  nurse: nurse.summary.facts,
  destination: gap.jurisdiction,
  on,
  as: gap.profession,
  purpose: 'temporary',
  // Whether the employer confirms the conditions is not known yet: where the law asks for it, it is a task of the plan.
  assignment: { setting: gap.setting, days: Math.max(1, daysBetween(startsOn, endsOn)) },
});

const activeLicence = ({ nurse }: PlacementView): JurisdictionCode | null => {
  const facts = (nurse.summary.facts.licences ?? []).filter(({ status }) => status === 'active');
  const listed = nurse.licences.map(({ jurisdiction }) => jurisdiction).filter(isJurisdictionCode);
  return facts[0]?.jurisdiction ?? listed[0] ?? null;
};

/** The corridor by which a template is chosen: the last leg of the route, or the nurse's licence where none is known. */
export const corridorOf = (view: PlacementView, decision: Decision | null): Corridor => {
  const leg = decision?.route?.legs.at(-1);
  return {
    from: leg?.from ?? activeLicence(view),
    to: view.gap.jurisdiction,
    arrangementKind: leg?.kind ?? null,
  };
};

/** Days and law of the route; null where recognition knows no route or not how long it takes. */
export const routeFactsOf = (decision: Decision | null): RouteFacts | null => {
  const leg = decision?.route?.legs.at(-1);
  if (!decision || !leg) return null;
  const { legalBasis, sourceUrl, verifiedOn, confidence } = leg;
  const citation = { legalBasis, sourceUrl, verifiedOn, confidence };
  // Who holds the right already only has to have it confirmed.
  if (decision.verdict === 'authorised') return { typicalDays: 1, citation };
  const typical = decision.route?.earliestStart?.typical;
  return typical === undefined ? null : { typicalDays: Math.max(1, daysBetween(decision.on, typical)), citation };
};
