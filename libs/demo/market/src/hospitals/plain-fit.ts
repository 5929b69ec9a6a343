import type { DemoGap, DemoNurse } from '@crossward/contracts';
import { addDays, reaches } from '@crossward/kernel';
import { NLC_PARTIES } from '../register/nlc-parties.js';

/**
 * Whether a nurse plainly holds a right where the gap is: a licence of the place, or a multistate licence of the state of
 * residence. No substitute for the law of recognition: it knows two of its ways, so that the invented market has gaps
 * that somebody can fill and submissions that make sense.
 */
export const plainlyLicensed = (nurse: DemoNurse, jurisdiction: string, profession: string): boolean =>
  (nurse.licences ?? []).some((licence) => {
    if (licence.profession !== profession) return false;
    if (licence.jurisdiction === jurisdiction) return true;
    return (
      licence.scope === 'multistate' &&
      licence.jurisdiction === nurse.home.jurisdiction &&
      nurse.facts.residences !== undefined &&
      NLC_PARTIES.has(jurisdiction)
    );
  });

/** The nurse is free on every day, wants the shifts, takes the pay, and has the years, certificates and languages. */
export const plainlyFits = (nurse: DemoNurse, gap: DemoGap, jurisdiction: string): boolean => {
  const { from, until } = gap.assignment;
  const { specialty, minimumYears, certificates, languages } = gap.requirements;
  if (until === null || nurse.availableFrom > from) return false;
  if (nurse.availableUntil !== null && nurse.availableUntil < until) return false;
  if (!nurse.shiftPatterns.includes(gap.shiftPattern)) return false;
  if (nurse.payFloor?.currency !== gap.payRate.currency) return false;
  if (nurse.payFloor.minorUnits > gap.payRate.minorUnits) return false;
  if (nurse.noGo.jurisdictions.length + nurse.noGo.organisationIds.length > 0) return false;
  if (!nurse.specialties.some((one) => one.specialty === specialty && one.years >= minimumYears)) return false;
  const lastDay = addDays(until, -1);
  const holds = (kind: string) =>
    (nurse.facts.certificates ?? []).some((one) => one.kind === kind && (one.expiresOn ?? lastDay) >= lastDay);
  const speaks = ({ language, level }: (typeof languages)[number]) =>
    (nurse.facts.languages ?? []).some((one) => one.language === language && reaches(one.level, level));
  return certificates.every(holds) && languages.every(speaks) && plainlyLicensed(nurse, jurisdiction, gap.profession);
};
