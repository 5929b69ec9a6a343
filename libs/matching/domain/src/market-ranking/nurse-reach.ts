import type { NurseReach, NurseSummary } from '@crossward/contracts';

/**
 * How far a nurse's own words let a gap go. Every gap that passes the market's constraints lies within; days of
 * certificates, languages and pay are left to them.
 */
export const reachOf = (nurse: NurseSummary): NurseReach => {
  const years = new Map<string, number>();
  for (const { specialty, years: some } of nurse.specialties)
    years.set(specialty, Math.max(years.get(specialty) ?? 0, some));
  const { facts, noGo } = nurse;
  return {
    professions: [...new Set([facts.profession, ...(facts.licences ?? []).map(({ profession }) => profession)])],
    specialties: [...years].map(([specialty, most]) => ({ specialty, years: most })),
    shiftPatterns: nurse.shiftPatterns,
    certificates: [...new Set(nurse.certificates.map(({ kind }) => kind))],
    availableFrom: nurse.availableFrom,
    availableUntil: nurse.availableUntil,
    unwantedPlaces: noGo.jurisdictions,
    unwantedOrganisationIds: noGo.organisationIds,
    busy: nurse.busy,
  };
};
