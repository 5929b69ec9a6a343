import type { DemoGap, DemoMarket } from '@crossward/contracts';
import { addDays, isCountryCode, isCurrency, isJurisdictionCode, isLocalDate, type LocalDate } from '@crossward/kernel';
import { parse } from 'mrz';
import { DEMO_NURSE_KEY, DEMO_ORGANISATION_KEY } from './accounts.js';
import { ARCHETYPES } from './archetypes/index.js';
import { buildDemoMarket } from './build-demo-market.js';
import { DEMO_RATES } from './demo-rates.js';
import { plainlyFits } from './hospitals/plain-fit.js';
import { mrzName } from './people/mrz.js';

const TODAY = '2026-11-22' as LocalDate;
const market = buildDemoMarket(TODAY, 'only for this spec');

const jurisdictionOf = (from: DemoMarket, gap: DemoGap): string => {
  const unit = from.units.find(({ key }) => key === gap.unitKey)!;
  return from.facilities.find(({ key }) => key === unit.facilityKey)!.jurisdiction;
};

/** Every string of a tree, with the key under which it stands. */
const strings = (tree: unknown, key = ''): [key: string, value: string][] => {
  if (typeof tree === 'string') return [[key, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) => strings(value, Array.isArray(tree) ? key : name));
};

describe('the demo market', () => {
  it('is the same to the letter for the same day, password and seed, and another for another seed', () => {
    expect(buildDemoMarket(TODAY, 'only for this spec')).toEqual(market);
    expect(buildDemoMarket(TODAY, 'only for this spec', 2).nurses).not.toEqual(market.nurses);
  });

  it('has the size that the pages of the product are made for', () => {
    const counts = Object.fromEntries(Object.entries(market).map(([name, list]) => [name, list.length]));
    expect(counts).toEqual({
      organisations: 12,
      facilities: 31,
      units: 93,
      gaps: 124,
      nurses: 400,
      accounts: 8,
      submissions: market.submissions.length,
    });
    expect(market.submissions.length).toBeGreaterThanOrEqual(10);
  });

  it('has each archetype as often as it says, under keys of its own', () => {
    for (const { key, count } of ARCHETYPES) {
      const own = market.nurses.filter((nurse) => nurse.key.replace(/-\d\d$/, '') === key);
      expect([key, own.length]).toEqual([key, count]);
    }
    for (const list of [market.organisations, market.facilities, market.units, market.gaps, market.nurses]) {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    }
  });

  it('names nothing that is not there', () => {
    const keys = (list: readonly { key: string }[]) => new Set(list.map(({ key }) => key));
    const [organisations, facilities, units] = [
      keys(market.organisations),
      keys(market.facilities),
      keys(market.units),
    ];
    const [gaps, nurses] = [keys(market.gaps), keys(market.nurses)];
    expect(market.facilities.every((one) => organisations.has(one.organisationKey))).toBe(true);
    expect(market.units.every((one) => facilities.has(one.facilityKey))).toBe(true);
    expect(market.gaps.every((one) => units.has(one.unitKey))).toBe(true);
    expect(market.submissions.every((one) => gaps.has(one.gapKey) && nurses.has(one.nurseKey))).toBe(true);
    expect(market.nurses.flatMap((one) => one.noGo.organisationIds).every((key) => organisations.has(key))).toBe(true);
    for (const { organisationKey, nurseKey } of market.accounts) {
      expect(organisationKey === undefined || organisations.has(organisationKey)).toBe(true);
      expect(nurseKey === undefined || nurses.has(nurseKey)).toBe(true);
    }
  });

  it('gives only codes and days that exist', () => {
    for (const [key, value] of strings([market.facilities, market.gaps, market.nurses])) {
      if (key === 'jurisdiction' || key === 'jurisdictions')
        expect([key, isJurisdictionCode(value)]).toEqual([key, true]);
      if (key === 'citizenships') expect(isCountryCode(value)).toBe(true);
      if (key === 'currency') expect([value, isCurrency(value)]).toEqual([value, true]);
      if (/^(from|until|.*(On|Date|From|Until|since))$/.test(key))
        expect([key, value, isLocalDate(value)]).toEqual([key, value, true]);
    }
  });

  it('tells lives in their order: born, trained, licensed, at work; licences good for months to come', () => {
    for (const { key, birthDate, facts, licences } of market.nurses) {
      const { beganOn, completedOn } = facts.education![0]!;
      const licence = licences![0]!;
      const order = [birthDate, beganOn!, completedOn!, licence.issuedOn!, facts.practice![0]!.from, TODAY];
      expect([key, [...order].sort()]).toEqual([key, order]);
      for (const { expiresOn } of licences!) {
        if (expiresOn !== undefined) expect(expiresOn >= addDays(TODAY, 200)).toBe(true);
      }
      for (const { from, until } of [...(facts.residences ?? []), ...facts.practice!]) {
        if (until !== undefined) expect(from < until).toBe(true);
      }
    }
  });

  it('moved its movers exactly 30 and 90 days ago', () => {
    for (const days of [30, 90]) {
      const movers = market.nurses.filter(({ key }) => key.startsWith(`us-moved-${days}-days-ago`));
      for (const { facts, licences } of movers) {
        expect(facts.residences).toMatchObject([
          { jurisdiction: 'US-TX', until: addDays(TODAY, -days) },
          { jurisdiction: 'US-CO', from: addDays(TODAY, -days) },
        ]);
        expect(licences).toMatchObject([{ jurisdiction: 'US-TX', scope: 'multistate' }]);
      }
      expect(movers.length).toBeGreaterThan(0);
    }
  });

  it('gives passports whose check digits agree and whose holder is the nurse, of unspecified sex', () => {
    for (const { key, passportMrz, birthDate, familyName, givenNames } of market.nurses) {
      const { valid, fields } = parse(passportMrz!.split('\n'));
      expect([key, valid]).toEqual([key, true]);
      expect(fields.lastName).toBe(mrzName(familyName).replaceAll('<', ' '));
      expect(fields.firstName).toBe(mrzName(givenNames).replaceAll('<', ' '));
      expect(fields.birthDate).toBe(birthDate.slice(2).replaceAll('-', ''));
      expect(fields.sex).toBe('nonspecified');
    }
  });

  it('has no address outside the reserved domains, and no password of its own', () => {
    for (const { email, password } of market.accounts) {
      expect(email).toMatch(/^[a-z]+@[a-z-]+\.example$/);
      expect(password).toBe('only for this spec');
    }
    const addresses = strings(market).filter(([, value]) => value.includes('@'));
    expect(addresses).toHaveLength(market.accounts.length);
  });

  it('names nobody twice, so that a namesake on a list is one by intent', () => {
    expect(new Set(market.nurses.map(({ givenNames, familyName }) => `${givenNames} ${familyName}`)).size).toBe(400);
  });

  it('offers assignments of the coming months with an end, for pay in the money of the place', () => {
    for (const gap of market.gaps) {
      const { from, until } = gap.assignment;
      expect(from >= addDays(TODAY, 15)).toBe(true);
      expect(from <= addDays(TODAY, 270)).toBe(true);
      expect(until! > from).toBe(true);
      expect(gap.payRate.minorUnits).toBeGreaterThan(0);
      expect(gap.payRate.currency === DEMO_RATES.base || gap.payRate.currency in DEMO_RATES.perBase).toBe(true);
    }
    const floors = market.nurses.flatMap(({ payFloor }) => (payFloor ? [payFloor.currency] : []));
    expect(floors.every((currency) => currency === DEMO_RATES.base || currency in DEMO_RATES.perBase)).toBe(true);
  });

  it.each(['2026-11-22', '2027-03-01', '2028-02-29', '2028-12-31'])(
    'has, on %s, somebody licensed and fitting for most gaps, and for some nobody',
    (day) => {
      const then = buildDemoMarket(day as LocalDate, 'only for this spec');
      const open = then.gaps.filter((gap) => {
        const jurisdiction = jurisdictionOf(then, gap);
        return then.nurses.some((nurse) => plainlyFits(nurse, gap, jurisdiction));
      });
      expect(open.length / then.gaps.length).toBeGreaterThan(0.8);
      expect(open.length).toBeLessThan(then.gaps.length);
    },
  );

  it('lets the demo nurse find work at the demo hospital', () => {
    const nurse = market.nurses.find(({ key }) => key === DEMO_NURSE_KEY)!;
    const own = new Set(
      market.facilities.filter((one) => one.organisationKey === DEMO_ORGANISATION_KEY).map(({ key }) => key),
    );
    const units = new Set(market.units.filter(({ facilityKey }) => own.has(facilityKey)).map(({ key }) => key));
    const gaps = market.gaps.filter((gap) => units.has(gap.unitKey) && gap.status === 'open');
    expect(gaps.some((gap) => plainlyFits(nurse, gap, 'US-FL'))).toBe(true);
  });

  it('submits only who plainly fits, to open gaps, and leaves the demo nurse alone', () => {
    for (const { gapKey, nurseKey } of market.submissions) {
      const gap = market.gaps.find(({ key }) => key === gapKey)!;
      const nurse = market.nurses.find(({ key }) => key === nurseKey)!;
      expect(gap.status).toBe('open');
      expect(plainlyFits(nurse, gap, jurisdictionOf(market, gap))).toBe(true);
      expect(nurseKey).not.toBe(DEMO_NURSE_KEY);
    }
  });
});
