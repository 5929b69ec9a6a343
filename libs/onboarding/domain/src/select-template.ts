import { countryOf, DomainError, type JurisdictionCode } from '@crossward/kernel';

/** Any place, also an unknown one. */
export const ANYWHERE = '*';

/** From where to where, and by which kind of arrangement, the nurse gets the right to practise. */
export interface Corridor {
  readonly from: JurisdictionCode | null;
  readonly to: JurisdictionCode;
  /** Kind of the arrangement that gives the right; null when the decision names no route. */
  readonly arrangementKind: string | null;
}

/** Data of a corridor's template: names of membership lists, codes, or `*`. */
export interface CorridorRule {
  readonly id: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kinds: readonly string[];
  /** The highest that applies wins. */
  readonly rank: number;
}

export type MembershipLists = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a place is named by its code, by its country's, by a list that holds either, or by `*`. */
const names = (entries: readonly string[], place: JurisdictionCode | null, lists: MembershipLists): boolean =>
  entries.some((entry) => {
    if (entry === ANYWHERE) return true;
    if (place === null) return false;
    const members = lists.get(entry) ?? new Set([entry]);
    return members.has(place) || members.has(countryOf(place));
  });

export const applies = (rule: CorridorRule, corridor: Corridor, lists: MembershipLists): boolean =>
  names(rule.from, corridor.from, lists) &&
  names(rule.to, corridor.to, lists) &&
  (rule.kinds.includes(ANYWHERE) ||
    (corridor.arrangementKind !== null && rule.kinds.includes(corridor.arrangementKind)));

/**
 * The most specific template of a corridor. Ranks of templates that can apply together differ (the linter sees to it).
 * @throws unprocessable NO_TEMPLATE when not even a general one applies
 */
export const selectTemplate = (
  rules: readonly CorridorRule[],
  corridor: Corridor,
  lists: MembershipLists,
): CorridorRule => {
  const fitting = rules.filter((rule) => applies(rule, corridor, lists)).sort((a, b) => b.rank - a.rank);
  const best = fitting[0];
  if (best) return best;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'NO_TEMPLATE',
    message: `No onboarding template goes from (${corridor.from ?? 'unknown'}) to (${corridor.to}) by (${corridor.arrangementKind ?? 'unknown'}).`,
    nextStep: 'Add a template that applies everywhere.',
    facts: { from: corridor.from, to: corridor.to, arrangementKind: corridor.arrangementKind },
  });
};
