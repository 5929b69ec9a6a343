import type { ContractClause, GapSummary } from '@crossward/contracts';
import type { Money } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import {
  requirementsOfGap,
  type OwnRequirements,
  type RequirementLayer,
  type RequirementSource,
} from '@crossward/marketplace-domain';
import type { GapRow } from '../entities/gap.entity.js';
import { LAYERS_ABOVE } from './requirement-layers.js';

/** What only the page of one gap shows. A draft has it in lists too, since its requirements follow from it. */
const ownColumns = (whole: boolean): string => {
  const ofDrafts = (column: string, otherwise: string): string =>
    whole ? column : `CASE WHEN g.status IN ('draft', 'pending_approval') THEN ${column} ELSE ${otherwise} END`;
  return `${whole ? 'g.clauses' : 'NULL::jsonb'} AS clauses, ${ofDrafts('g.own_requirements', 'NULL')} AS "ownRequirements",
    ${ofDrafts('g.requirement_sources', "'[]'")} AS "requirementSources"`;
};

const columnsOf = ({ whole }: { whole: boolean }): string =>
  `g.id, g.organisation_id AS "organisationId", g.facility_id AS "facilityId", f.name AS "facilityName",
    o.name AS "organisationName", u.name AS "unitName", g.jurisdiction, f.time_zone AS "timeZone", f.latitude, f.longitude,
    f.underserved, f.setting, g.profession, g.status, g.seats, g.seats_taken AS "seatsTaken",
    g.starts_on AS "startsOn", g.ends_on AS "endsOn", g.shift_pattern AS "shiftPattern", g.weekly_hours AS "weeklyHours",
    g.pay_minor_units AS "payMinorUnits", g.pay_currency AS "payCurrency",
    g.pay_components AS "payComponents", g.specialty, g.minimum_years AS "minimumYears",
    g.certificates, g.languages, g.accepts_pending_licence AS "acceptsPendingLicence", g.version, f.place,
    g.unit_id AS "unitId", g.status_reason AS "statusReason", g.created_at AS "createdAt", ${ownColumns(whole)},
    CASE WHEN g.status IN ('draft', 'pending_approval') THEN ${LAYERS_ABOVE} END AS "liveLayers",
    g.template_id AS "templateId", g.template_version AS "templateVersion",
    b.bill_minor_units AS "billMinorUnits", b.bill_currency AS "billCurrency", g.weekly_pay_minor_units AS "weeklyPay"`;

/** The columns of a gap with the places it belongs to: `g`, `f`, `o`, `u`, and `b` what it bills. */
export const GAP_COLUMNS = columnsOf({ whole: true });
/** Without what lists leave out: clauses, and of gaps that have opened where each requirement comes from. */
export const GAP_LIST_COLUMNS = columnsOf({ whole: false });

/** As one row of SQL; `g`, `f`, `o`, `u` may be used in a condition. */
const SELECT = `
  SELECT ${GAP_COLUMNS}
  FROM marketplace.gaps g
    JOIN marketplace.units u ON u.id = g.unit_id
    JOIN marketplace.facilities f ON f.id = g.facility_id
    JOIN marketplace.organisations o ON o.id = g.organisation_id
    LEFT JOIN marketplace.gap_bill_rates b ON b.gap_id = g.id`;

/** The gap as its hospital and the nurses see it: beside the summary its place, version and times. */
export interface GapRecord extends GapSummary {
  unitId: string;
  place: string;
  statusReason: string | null;
  template: { id: string; version: number } | null;
  /** What the gap asks for by itself. */
  ownRequirements: OwnRequirements;
  /** Which layer each requirement comes from. */
  requirementSources: RequirementSource[];
  /** Null: the standard ones of the hours. */
  clauses: ContractClause[] | null;
  /** Null to nurses, whom row-level security shows none. */
  billRate: Money | null;
  version: number;
  createdAt: Date;
}

export type FlatGap = Omit<
  GapRecord,
  'assignment' | 'payRate' | 'requirements' | 'template' | 'billRate' | 'ownRequirements' | 'requirementSources'
> &
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
    | 'ownRequirements'
    | 'requirementSources'
    | 'templateId'
    | 'templateVersion'
  > & {
    liveLayers: RequirementLayer[] | null;
    payMinorUnits: string;
    weeklyPay: string;
    billMinorUnits: string | null;
    billCurrency: string | null;
  };

/** A gap has no name of its own: its unit and first day tell it. */
export const nameOfGap = (unitName: string, startsOn: string): string => `${unitName}, ${startsOn}`;

/** Column by column: taking a row apart by what is left of it costs a list as much as reading it from the database. */
export const toGapRecord = (flat: FlatGap): GapRecord => {
  const { specialty, minimumYears, certificates, languages, acceptsPendingLicence } = flat;
  const kept = { specialty, minimumYears, certificates, languages, acceptsPendingLicence };
  const ownRequirements = flat.ownRequirements ?? kept;
  const live = liveRequirements(flat, ownRequirements);
  return {
    id: flat.id,
    organisationId: flat.organisationId,
    organisationName: flat.organisationName,
    facilityId: flat.facilityId,
    facilityName: flat.facilityName,
    unitId: flat.unitId,
    unitName: flat.unitName,
    place: flat.place,
    jurisdiction: flat.jurisdiction,
    timeZone: flat.timeZone,
    latitude: flat.latitude,
    longitude: flat.longitude,
    underserved: flat.underserved,
    setting: flat.setting,
    profession: flat.profession,
    status: flat.status,
    statusReason: flat.statusReason,
    seats: flat.seats,
    seatsTaken: flat.seatsTaken,
    assignment: { from: flat.startsOn, until: flat.endsOn },
    shiftPattern: flat.shiftPattern,
    weeklyHours: flat.weeklyHours,
    payRate: { minorUnits: Number(flat.payMinorUnits), currency: flat.payCurrency },
    payComponents: flat.payComponents,
    billRate:
      flat.billMinorUnits && flat.billCurrency
        ? { minorUnits: Number(flat.billMinorUnits), currency: flat.billCurrency }
        : null,
    clauses: flat.clauses,
    requirements: flat.liveLayers && live ? live.requirements : kept,
    ownRequirements,
    requirementSources: live?.sources ?? flat.requirementSources ?? [],
    template:
      flat.templateId && flat.templateVersion !== null ? { id: flat.templateId, version: flat.templateVersion } : null,
    version: flat.version,
    createdAt: flat.createdAt,
  };
};

/** Until it opens a gap follows its layers; then it keeps what it was opened with. */
const liveRequirements = (
  { id, unitName, startsOn, liveLayers, requirementSources }: FlatGap,
  own: OwnRequirements,
): ReturnType<typeof requirementsOfGap> | null =>
  liveLayers || !requirementSources
    ? requirementsOfGap({ id, name: nameOfGap(unitName, startsOn) }, own, liveLayers ?? [])
    : null;

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
  const rows = await tx.query<FlatGap>(`${SELECT} WHERE ${condition} ORDER BY g.id DESC${most}`, [...params]);
  return rows.map(toGapRecord);
};

export const findGap = async (tx: Transaction, gapId: string): Promise<GapRecord | null> =>
  (await listGaps(tx, 'g.id = $1', [gapId]))[0] ?? null;
