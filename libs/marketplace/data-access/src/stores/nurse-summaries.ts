import type { NurseSummary } from '@crossward/contracts';
import type { DateRange, LocalDate } from '@crossward/kernel';
import { BOOKED_PLACEMENTS, factsOf } from '@crossward/marketplace-domain';
import type { Transaction } from '@crossward/platform-database';
import { In } from 'typeorm';
import { LicenceRow, NurseRow } from '../entities/nurse.entities.js';
import { payFloorOf, toLicenceRecord } from './nurse-profiles.js';

/** What other contexts know of nurses: the confirmed exclusions, and when credentials were last verified. */
export interface Screening {
  excluded: ReadonlySet<string>;
  verifiedOn: ReadonlyMap<string, LocalDate>;
}

export interface History {
  nurse_id: string;
  busy: { from: LocalDate; until: LocalDate }[];
  worked_at: string[];
  completed: number;
  broken: number;
}

/**
 * What came of the placements of nurses. Broken off by the nurse: what a hospital or a packet ended says nothing about
 * reliability.
 * @param nurses a condition on `p.nurse_id`; the last parameter are the booked statuses, by this name
 */
export const historyStatement = (nurses: string, booked: string): string => `
  SELECT p.nurse_id,
    COALESCE(jsonb_agg(jsonb_build_object('from', p.starts_on, 'until', p.ends_on) ORDER BY p.starts_on)
      FILTER (WHERE p.status = ANY (${booked})), '[]') AS busy,
    COALESCE(jsonb_agg(DISTINCT g.facility_id) FILTER (WHERE p.started_at IS NOT NULL), '[]') AS worked_at,
    count(*) FILTER (WHERE p.status = 'ended' AND p.end_reason = 'completed')::int AS completed,
    count(*) FILTER (WHERE p.end_reason IN ('ended-by-nurse', 'no-show'))::int AS broken
  FROM marketplace.placements p JOIN marketplace.gaps g ON g.id = p.gap_id
  WHERE ${nurses}
  GROUP BY p.nurse_id`;

const HISTORY = historyStatement('$1::uuid[] IS NULL OR p.nurse_id = ANY ($1)', '$2');

/**
 * Nurses as the market index sees them: three statements, however many nurses.
 * @param ids only these; null: everybody
 */
export const listNurseSummaries = async (
  tx: Transaction,
  ids: readonly string[] | null,
  screening: Screening,
): Promise<NurseSummary[]> => {
  const nurses = await tx.manager.find(NurseRow, {
    ...(ids ? { where: { id: In([...ids]) } } : {}),
    order: { id: 'ASC' },
  });
  const licences = await tx.manager.find(LicenceRow, {
    ...(ids ? { where: { nurseId: In([...ids]) } } : {}),
    order: { id: 'ASC' },
  });
  const history = await tx.query<History>(HISTORY, [ids, BOOKED_PLACEMENTS]);
  const licencesOf = new Map<string, LicenceRow[]>();
  for (const licence of licences) {
    const earlier = licencesOf.get(licence.nurseId);
    if (earlier) earlier.push(licence);
    else licencesOf.set(licence.nurseId, [licence]);
  }
  const historyOf = new Map(history.map((row) => [row.nurse_id, row]));
  return nurses.map((nurse) => toSummary(nurse, licencesOf.get(nurse.id) ?? [], historyOf.get(nurse.id), screening));
};

/** Share of the past placements that were completed; null without any. */
export const reliabilityOf = (
  { completed, broken }: Pick<History, 'completed' | 'broken'> = { completed: 0, broken: 0 },
) => (completed + broken === 0 ? null : completed / (completed + broken));

const toSummary = (
  nurse: NurseRow,
  licences: readonly LicenceRow[],
  history: History | undefined,
  { excluded, verifiedOn }: Screening,
): NurseSummary => {
  const stated = nurse.statesLicences ? { licences: licences.map(toLicenceRecord) } : {};
  return {
    id: nurse.id,
    facts: factsOf({ facts: nurse.facts, ...stated }),
    specialties: nurse.specialties,
    certificates: (nurse.facts.certificates ?? []).map(({ kind, expiresOn }) => ({
      kind,
      expiresOn: expiresOn ?? null,
    })),
    languages: (nurse.facts.languages ?? []).map(({ language, level }) => ({ language, level })),
    availableFrom: nurse.availableFrom,
    availableUntil: nurse.availableUntil,
    payFloor: payFloorOf(nurse),
    shiftPatterns: nurse.shiftPatterns,
    noGo: { jurisdictions: nurse.noGoJurisdictions, organisationIds: nurse.noGoOrganisationIds },
    homeTimeZone: nurse.homeTimeZone,
    homeJurisdiction: nurse.homeJurisdiction,
    latitude: nurse.homeLatitude,
    longitude: nurse.homeLongitude,
    busy: (history?.busy ?? []) satisfies DateRange[],
    workedAtFacilityIds: history?.worked_at ?? [],
    reliability: reliabilityOf(history),
    credentialsVerifiedOn: verifiedOn.get(nurse.id) ?? null,
    excluded: excluded.has(nurse.id),
  };
};
