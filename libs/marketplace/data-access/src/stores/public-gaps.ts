import type { GapRequirements, PayComponent, ShiftPattern } from '@crossward/contracts';
import type { DateRange, JurisdictionCode, Money, Profession, Setting } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';

/** What anybody may know of an open gap: what a nurse would work, where, for whom and for which pay. */
export interface PublicGap {
  id: string;
  organisationName: string;
  facilityName: string;
  place: string;
  jurisdiction: JurisdictionCode;
  timeZone: string;
  latitude: number;
  longitude: number;
  setting: Setting;
  profession: Profession;
  seatsLeft: number;
  assignment: DateRange;
  shiftPattern: ShiftPattern;
  weeklyHours: number;
  payRate: Money;
  payComponents: PayComponent[];
  requirements: GapRequirements;
  createdAt: Date;
  updatedAt: Date;
}

export interface PublicGapFilter {
  id?: string | undefined;
  jurisdiction?: string | undefined;
  specialty?: string | undefined;
  after?: string | null;
}

const SELECT = `
  SELECT g.id, o.name AS "organisationName", f.name AS "facilityName", f.place, g.jurisdiction,
    f.time_zone AS "timeZone", f.latitude, f.longitude, f.setting, g.profession,
    g.seats - g.seats_taken AS "seatsLeft", jsonb_build_object('from', g.starts_on, 'until', g.ends_on) AS assignment,
    g.shift_pattern AS "shiftPattern", g.weekly_hours AS "weeklyHours",
    jsonb_build_object('minorUnits', g.pay_minor_units, 'currency', g.pay_currency) AS "payRate",
    g.pay_components AS "payComponents",
    jsonb_build_object('specialty', g.specialty, 'minimumYears', g.minimum_years, 'certificates', g.certificates,
      'languages', g.languages, 'acceptsPendingLicence', g.accepts_pending_licence) AS requirements,
    g.created_at AS "createdAt", g.updated_at AS "updatedAt"`;

// A gap whose first day has come, where it is, takes nobody new: it is gone like a filled one.
const OPEN = `
  FROM marketplace.gaps g
    JOIN marketplace.facilities f ON f.id = g.facility_id
    JOIN marketplace.organisations o ON o.id = g.organisation_id
  WHERE g.status = 'open' AND g.seats_taken < g.seats
    AND g.starts_on > ($1::timestamptz AT TIME ZONE f.time_zone)::date
    AND ($2::uuid IS NULL OR g.id = $2) AND ($3::text IS NULL OR g.jurisdiction = $3)
    AND ($4::text IS NULL OR g.specialty = $4) AND ($5::uuid IS NULL OR g.id < $5)
  ORDER BY g.id DESC LIMIT $6`;

const paramsOf = (
  tx: Transaction,
  { id, jurisdiction, specialty, after }: PublicGapFilter,
  limit: number,
): unknown[] => [tx.now, id ?? null, jurisdiction ?? null, specialty ?? null, after ?? null, limit];

/** Newest first. Meant to be asked as nobody (`anonymousActor`), who can read open gaps and nothing else. */
export const listPublicGaps = (tx: Transaction, filter: PublicGapFilter, limit: number): Promise<PublicGap[]> =>
  tx.query<PublicGap>(SELECT + OPEN, paramsOf(tx, filter, limit));

/** Ids alone, with the time of the last change. */
export const listPublicGapIds = (tx: Transaction, limit: number): Promise<{ id: string; updatedAt: Date }[]> =>
  tx.query(`SELECT g.id, g.updated_at AS "updatedAt"${OPEN}`, paramsOf(tx, {}, limit));

// What was never open stays unknown, and what is on hold may come back. Where history began later than the gap, its state
// alone tells.
const GONE = `
  SELECT 1 FROM marketplace.gaps g JOIN marketplace.facilities f ON f.id = g.facility_id
  WHERE g.id = $2 AND (
    g.status IN ('filled', 'closed')
    OR (g.status = 'open'
      AND (g.seats_taken >= g.seats OR g.starts_on <= ($1::timestamptz AT TIME ZONE f.time_zone)::date))
    OR (g.status = 'cancelled' AND EXISTS (SELECT FROM marketplace.history h
      WHERE h.subject_type = 'gap' AND h.subject_id = g.id AND h.status = 'open')))`;

/** Whether a gap was public once and takes nobody any more. As the system: it tells nothing but that. */
export const isPublicGapGone = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.query(GONE, [tx.now, id])).length === 1;
