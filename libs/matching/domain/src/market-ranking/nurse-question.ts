import type { FactsRights, GapSummary, NurseFilters, NurseQuestion, RightStanding } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { toSixDigits } from '../assess.js';
import { summariseAuthorisation } from '../authorisation.js';
import { LAW_CONSTRAINTS } from '../constraints/index.js';
import { conversionsTo, type ExchangeRates } from '../exchange.js';
import { readiness } from '../factors/readiness.js';
import { timeZones } from '../factors/time-zones.js';
import type { AuthorisationSummary, LawCase } from '../match.js';
import type { MatchPolicy } from '../policy.js';

interface Compared {
  readonly gap: GapSummary;
  readonly today: LocalDate;
  readonly policy: MatchPolicy;
  readonly rates: ExchangeRates | null;
  readonly filters: NurseFilters;
}

/** A gap's ranking as plain data, for those who rank without this room's code. */
export const nurseQuestion = ({ gap, today, policy, rates, filters }: Compared): NurseQuestion => ({
  gap,
  today,
  weights: policy.weights,
  conversions: conversionsTo(gap.payRate.currency, rates),
  filters,
});

export const standingOf = ({ verdict, pending }: Pick<AuthorisationSummary, 'verdict' | 'pending'>): RightStanding =>
  verdict === 'authorised' ? 'ready' : pending ? 'pending' : 'none';

/** All that a ranking reads of the law, once for a class. */
export const rightsOf = (key: string, law: LawCase): FactsRights => ({
  key,
  failed: LAW_CONSTRAINTS.flatMap((constraint) => constraint(law)?.constraint ?? []),
  readiness: toSixDigits(readiness(law).value),
  standing: standingOf(summariseAuthorisation(law.decisions, law.gap.assignment)),
});

/** The factor `time-zones` for a home in this zone. */
export const timeZoneValue = (gap: GapSummary, timeZone: string): number =>
  toSixDigits(timeZones({ gap, nurse: { homeTimeZone: timeZone } }).value);
