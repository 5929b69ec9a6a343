import type { Actor } from '@crossward/contracts';
import { payBandOf } from '@crossward/marketplace-domain';
import type { GapFacetsAnswer } from '../gaps/gap-facets.dto.js';
import type { GapSearchQuery } from '../gaps/gap.dto.js';
import type { SoughtGap } from './random-gaps.js';

export const inOrder = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

/** Whether the actor may see the gap, as the rules say it: nurses open ones and their own, hospitals theirs, staff all. */
export const sees = (actor: Actor, gap: SoughtGap, submittedTo: ReadonlySet<string>): boolean =>
  actor.organisationId
    ? gap.organisationId === actor.organisationId
    : !actor.nurseId || gap.status === 'open' || submittedTo.has(gap.id);

type Test = (gap: SoughtGap, query: GapSearchQuery) => boolean;
const TESTS: Readonly<Partial<Record<keyof GapSearchQuery, Test>>> = {
  jurisdiction: (gap, query) => gap.jurisdiction === query.jurisdiction,
  country: (gap, query) => gap.jurisdiction.split('-')[0] === query.country,
  specialty: (gap, query) => gap.specialty === query.specialty,
  status: (gap, query) => gap.status === query.status,
  profession: (gap, query) => gap.profession === query.profession,
  shiftPattern: (gap, query) => gap.shiftPattern === query.shiftPattern,
  startsFrom: (gap, query) => gap.startsOn >= String(query.startsFrom),
  startsUntil: (gap, query) => gap.startsOn < String(query.startsUntil),
  acceptsPendingLicence: (gap, query) => gap.acceptsPendingLicence === query.acceptsPendingLicence,
  underserved: (gap, query) => gap.underserved === query.underserved,
  currency: (gap, query) => gap.currency === query.currency,
  minWeeklyPay: (gap, query) => gap.weeklyPay >= Number(query.minWeeklyPay),
  weeklyPayBelow: (gap, query) => gap.weeklyPay < Number(query.weeklyPayBelow),
};

export const meets = (
  gap: SoughtGap,
  query: GapSearchQuery,
  without: readonly (keyof GapSearchQuery)[] = [],
): boolean =>
  (Object.entries(TESTS) as [keyof GapSearchQuery, Test][]).every(
    ([name, test]) => query[name] === undefined || without.includes(name) || test(gap, query),
  );

/** Every facet counted gap by gap. */
export const countNaively = (seen: readonly SoughtGap[], query: GapSearchQuery): GapFacetsAnswer => {
  const count = (without: (keyof GapSearchQuery)[], keyOf: (gap: SoughtGap) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const gap of seen) {
      if (meets(gap, query, without)) counts.set(keyOf(gap), (counts.get(keyOf(gap)) ?? 0) + 1);
    }
    return counts;
  };
  const list = (without: (keyof GapSearchQuery)[], keyOf: (gap: SoughtGap) => string) =>
    [...count(without, keyOf)].map(([value, n]) => ({ value, count: n }));
  const frequent = (items: { value: string; count: number }[]) =>
    items.sort((a, b) => b.count - a.count || inOrder(a.value, b.value)) as never;
  const pay: (keyof GapSearchQuery)[] = ['minWeeklyPay', 'weeklyPayBelow'];
  return {
    total: seen.filter((gap) => meets(gap, query)).length,
    jurisdictions: frequent(list(['jurisdiction'], (gap) => gap.jurisdiction)),
    specialties: frequent(list(['specialty'], (gap) => gap.specialty)),
    shiftPatterns: frequent(list(['shiftPattern'], (gap) => gap.shiftPattern)),
    startMonths: list(['startsFrom', 'startsUntil'], (gap) => gap.startsOn.slice(0, 7)).sort((a, b) =>
      inOrder(a.value, b.value),
    ),
    currencies: frequent(list(['currency', ...pay], (gap) => gap.currency)),
    weeklyPay: [...count(pay, (gap) => `${gap.currency} ${payBandOf(gap.weeklyPay).from}`)]
      .map(([key, n]) => ({ currency: key.slice(0, 3), ...payBandOf(Number(key.slice(4))), count: n }))
      .sort((a, b) => inOrder(a.currency, b.currency) || a.from - b.from),
  };
};
