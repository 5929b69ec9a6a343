import type { DemoGap, DemoMarket } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { DEMO_NURSE_KEY, demoAccounts } from './accounts.js';
import { buildGaps } from './hospitals/gaps.js';
import { buildUnits, FACILITIES, ORGANISATIONS } from './hospitals/organisations.js';
import { buildNurses } from './people/nurses.js';
import { buildSubmissions } from './submissions.js';

export const DEMO_SEED = 20_261_122;

/**
 * An invented market as plain objects: the same day, password and seed give the same market, to the letter.
 * @param today all days are set relative to it
 * @param password of every demo account; it comes from the caller's configuration
 */
export const buildDemoMarket = (today: LocalDate, password: string, seed: number = DEMO_SEED): DemoMarket => {
  const organisations = [...ORGANISATIONS];
  const facilities = [...FACILITIES];
  const nurses = buildNurses(
    seed,
    today,
    organisations.map(({ key }) => key),
  );
  const units = buildUnits(seed, nurses);
  const gaps = buildGaps(seed, today, facilities, units, nurses);
  const places = new Map(facilities.map(({ key, jurisdiction }) => [key, jurisdiction]));
  const facilityOfUnit = new Map(units.map(({ key, facilityKey }) => [key, facilityKey]));
  const jurisdictionOf = ({ unitKey }: DemoGap): string => places.get(facilityOfUnit.get(unitKey) ?? '') ?? '';
  return {
    organisations,
    facilities,
    units,
    gaps,
    nurses,
    accounts: demoAccounts(password),
    submissions: buildSubmissions(gaps, nurses, jurisdictionOf, new Set([DEMO_NURSE_KEY])),
  };
};
