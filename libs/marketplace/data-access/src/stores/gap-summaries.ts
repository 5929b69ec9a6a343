import type { GapSummary } from '@crossward/contracts';
import type { Transaction } from '@crossward/platform-database';
import type { GapRow } from '../entities/gap.entity.js';

/** A gap with the places it belongs to, as one row of SQL; `g`, `f`, `o`, `u` may be used in a condition. */
const SELECT = `
  SELECT g.id, g.organisation_id AS "organisationId", g.facility_id AS "facilityId", f.name AS "facilityName",
    o.name AS "organisationName", u.name AS "unitName", g.jurisdiction, f.time_zone AS "timeZone", f.latitude, f.longitude,
    f.underserved, f.setting, g.profession, g.status, g.seats, g.seats_taken AS "seatsTaken",
    g.starts_on AS "startsOn", g.ends_on AS "endsOn", g.shift_pattern AS "shiftPattern", g.weekly_hours AS "weeklyHours",
    g.pay_minor_units AS "payMinorUnits", g.pay_currency AS "payCurrency",
    g.pay_components AS "payComponents", g.specialty, g.minimum_years AS "minimumYears",
    g.certificates, g.languages, g.accepts_pending_licence AS "acceptsPendingLicence", g.version, f.place,
    g.unit_id AS "unitId", g.status_reason AS "statusReason", g.created_at AS "createdAt"
  FROM marketplace.gaps g
    JOIN marketplace.units u ON u.id = g.unit_id
    JOIN marketplace.facilities f ON f.id = g.facility_id
    JOIN marketplace.organisations o ON o.id = g.organisation_id`;

/** The gap as its hospital and the nurses see it: beside the summary its place, version and times. */
export interface GapRecord extends GapSummary {
  unitId: string;
  place: string;
  statusReason: string | null;
  version: number;
  createdAt: Date;
}

type Flat = Omit<GapRecord, 'assignment' | 'payRate' | 'requirements'> &
  Pick<
    GapRow,
    | 'startsOn'
    | 'endsOn'
    | 'payCurrency'
    | 'specialty'
    | 'minimumYears'
    | 'certificates'
    | 'languages'
    | 'acceptsPendingLicence'
  > & { payMinorUnits: string };

const toRecord = (flat: Flat): GapRecord => {
  const { startsOn, endsOn, payMinorUnits, payCurrency, ...others } = flat;
  const { specialty, minimumYears, certificates, languages, acceptsPendingLicence, ...rest } = others;
  return {
    ...rest,
    assignment: { from: startsOn, until: endsOn },
    payRate: { minorUnits: Number(payMinorUnits), currency: payCurrency },
    requirements: { specialty, minimumYears, certificates, languages, acceptsPendingLicence },
  };
};

/**
 * Gaps that the actor may see and that meet the condition, newest first.
 * @param condition SQL over `g`, `f`, `o`, `u` with placeholders from `$1`; never built from user input
 */
export const listGaps = async (
  tx: Transaction,
  condition: string,
  params: readonly unknown[],
  limit?: number,
): Promise<GapRecord[]> => {
  const most = limit === undefined ? '' : ` LIMIT ${Math.trunc(limit)}`;
  const rows = await tx.query<Flat>(`${SELECT} WHERE ${condition} ORDER BY g.id DESC${most}`, [...params]);
  return rows.map(toRecord);
};

export const findGap = async (tx: Transaction, gapId: string): Promise<GapRecord | null> =>
  (await listGaps(tx, 'g.id = $1', [gapId]))[0] ?? null;
