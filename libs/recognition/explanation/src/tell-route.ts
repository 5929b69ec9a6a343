import type { Route, RouteFinding, RouteLeg, RouteNeed, RouteStep } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate, Money } from '@crossward/kernel';
import type { Sentence, Teller } from './teller.js';

/** Nothing where there is no day: the selector beside it says so. */
const dayOr = ({ language }: Teller, day: LocalDate | null | undefined): string => (day ? language.day(day) : '');

const tellLeg = (teller: Teller, { from, to, arrangement }: RouteLeg, leg: number, legs: number): Sentence =>
  teller.tell('leg', {
    leg,
    legs,
    origin: from === null ? 'none' : 'some',
    from: from === null ? '' : teller.place(from),
    to: teller.place(to),
    arrangement: teller.arrangement(arrangement),
  });

const tellLaw = (teller: Teller, { legalBasis, sourceUrl, verifiedOn, confidence }: RouteLeg): Sentence =>
  teller.tell('law', {
    legalBasis: teller.language.phrase(legalBasis),
    url: sourceUrl,
    verifiedOn: teller.language.day(verifiedOn),
    confidence,
  });

const tellStep = (teller: Teller, { name, days, fee }: RouteStep): Sentence => {
  const [min, typical, max] = days ?? [0, 0, 0];
  return teller.tell('step', {
    name: teller.language.phrase(name),
    days: days === null ? 'unknown' : min === max ? 'exact' : 'range',
    min,
    typical,
    max,
    fee: fee === null ? 'unknown' : fee.minorUnits === 0 ? 'free' : 'known',
    amount: fee === null ? '' : teller.language.money(fee),
  });
};

const tellNeed = (teller: Teller, { detail, satisfied }: RouteNeed): Sentence =>
  teller.tell(satisfied === null ? 'need.unknown' : satisfied ? 'need.satisfied' : 'need.open', {
    detail: teller.language.phrase(detail),
  });

const tellFinding = (teller: Teller, finding: RouteFinding, legs: number): Sentence => {
  const { leg, kind, what, expiresOn, neededOn } = finding;
  const isLicence = kind === 'licence-expires';
  return teller.tell('finding', {
    leg,
    legs,
    kind: isLicence ? 'licence' : 'proof',
    what: isLicence ? '' : teller.language.phrase(what),
    place: isLicence ? teller.place(what as JurisdictionCode) : '',
    expiresOn: teller.language.day(expiresOn),
    neededOn: teller.language.day(neededOn),
  });
};

/** What has to be known, and what has to be done, before the leg is open. */
const tellConditions = (teller: Teller, { conditionalOn, assumes = [] }: RouteLeg): Sentence[] => [
  ...(conditionalOn === undefined
    ? []
    : [
        teller.tell('leg.conditional', {
          facts: teller.language.list(conditionalOn.map((fact) => teller.language.fact(fact))),
          count: conditionalOn.length,
        }),
      ]),
  ...assumes.map(({ jurisdiction }) => teller.tell('leg.home', { place: teller.place(jurisdiction) })),
];

/** `free`: nothing is due. `partly`: some fees are not known. */
const feesOf = (teller: Teller, route: Route): { fees: string; amounts: string } => {
  const due: Money[] = route.fees.filter(({ minorUnits }) => minorUnits > 0);
  const complete = route.legs.every(({ steps }) => steps.every(({ fee }) => fee !== null));
  const fees = due.length === 0 ? (complete ? 'free' : 'unknown') : complete ? 'all' : 'partly';
  return { fees, amounts: teller.language.list(due.map((amount) => teller.language.money(amount))) };
};

const tellStart = (teller: Teller, { earliestStart: start }: Route): Sentence =>
  teller.tell('start', {
    start: start === null ? 'unknown' : start.min === start.max ? 'exact' : 'range',
    min: dayOr(teller, start?.min),
    typical: dayOr(teller, start?.typical),
    max: dayOr(teller, start?.max),
  });

/** The legs with their law, steps and needs; then what the whole comes to. */
export const tellRoute = (teller: Teller): Sentence[] => {
  const { route, verdict } = teller.decision;
  if (!route) return [];
  const legs = route.legs.length;
  const told = route.legs.flatMap((leg, index) => [
    tellLeg(teller, leg, index + 1, legs),
    ...tellConditions(teller, leg),
    tellLaw(teller, leg),
    ...leg.steps.map((step) => tellStep(teller, step)),
    ...leg.needs.map((need) => tellNeed(teller, need)),
  ]);
  const findings = (route.findings ?? []).map((finding) => tellFinding(teller, finding, legs));
  const ahead = verdict === 'pathway' ? [tellStart(teller, route), teller.tell('fees', feesOf(teller, route))] : [];
  return [...told, ...findings, ...ahead, teller.tell('confidence', { confidence: route.confidence })];
};

export const tellAlternatives = (teller: Teller): Sentence[] =>
  teller.decision.alternatives.map((route) =>
    teller.tell('alternative', {
      arrangement: teller.language.list(route.legs.map(({ arrangement }) => teller.arrangement(arrangement))),
      start: route.earliestStart === null ? 'unknown' : 'known',
      typical: dayOr(teller, route.earliestStart?.typical),
      ...feesOf(teller, route),
    }),
  );
