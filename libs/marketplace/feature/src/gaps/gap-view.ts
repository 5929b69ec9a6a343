import { findGap, type GapRecord, type GapRow } from '@crossward/marketplace-data-access';
import { clausesOfGap, marginOf, payOf, type GapTerms, type OwnRequirements } from '@crossward/marketplace-domain';
import { notFound } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { iso } from '../shared/iso.js';
import type { ResponseTimesAnswer } from '../response-times/response-times.dto.js';
import type { GapAnswer, GapListItem } from './gap.dto.js';

export const toGapAnswer = (gap: GapRecord): GapAnswer => {
  const pay = payOf(gap);
  const { billRate, ...shown } = gap;
  return {
    ...shown,
    ...(billRate ? { billRate, margin: marginOf(billRate, { ...gap, pay }) } : {}),
    clauses: clausesOfGap(gap),
    assignment: gap.assignment as GapAnswer['assignment'],
    ownRequirements: gap.ownRequirements as GapAnswer['ownRequirements'],
    pay,
    wholePay: pay.whole,
    createdAt: iso(gap.createdAt),
  };
};

/** A gap among many: what only its own page needs is left out, for it would be most of the list. */
export const toGapListItem = (gap: GapRecord, responseTimes: ResponseTimesAnswer): GapListItem => {
  const { weekly, whole, paidByEmployer } = payOf(gap);
  const { billRate } = gap;
  return {
    id: gap.id,
    organisationId: gap.organisationId,
    organisationName: gap.organisationName,
    facilityId: gap.facilityId,
    facilityName: gap.facilityName,
    unitId: gap.unitId,
    unitName: gap.unitName,
    place: gap.place,
    jurisdiction: gap.jurisdiction,
    timeZone: gap.timeZone,
    latitude: gap.latitude,
    longitude: gap.longitude,
    underserved: gap.underserved,
    setting: gap.setting,
    profession: gap.profession,
    status: gap.status,
    statusReason: gap.statusReason,
    seats: gap.seats,
    seatsTaken: gap.seatsTaken,
    assignment: gap.assignment as GapAnswer['assignment'],
    shiftPattern: gap.shiftPattern,
    weeklyHours: gap.weeklyHours,
    payRate: gap.payRate,
    pay: { weekly, whole, paidByEmployer },
    wholePay: whole,
    ...(billRate ? { billRate, margin: marginOf(billRate, { ...gap, pay: { weekly } }) } : {}),
    requirements: gap.requirements,
    responseTimes,
    template: gap.template,
    version: gap.version,
    createdAt: iso(gap.createdAt),
  };
};

/** @throws DomainError 404 */
export const readGap = async (tx: Transaction, gapId: string): Promise<GapAnswer> => {
  const gap = await findGap(tx, gapId);
  if (!gap) throw notFound('gap', gapId);
  return toGapAnswer(gap);
};

/** What the gap asks for by itself; the columns are that in rows from before there were layers. */
export const ownOf = (row: GapRow): OwnRequirements => row.ownRequirements ?? termsOf(row).requirements;

export const termsOf = (row: GapRow): GapTerms => ({
  seats: row.seats,
  assignment: { from: row.startsOn, until: row.endsOn },
  shiftPattern: row.shiftPattern,
  weeklyHours: row.weeklyHours,
  payRate: { minorUnits: row.payMinorUnits, currency: row.payCurrency },
  payComponents: row.payComponents,
  clauses: row.clauses,
  requirements: {
    specialty: row.specialty,
    minimumYears: row.minimumYears,
    certificates: row.certificates,
    languages: row.languages,
    acceptsPendingLicence: row.acceptsPendingLicence,
  },
});

/** The terms as the columns hold them; the end of the assignment is given (`checkGapTerms`). */
export const columnsOf = (
  terms: GapTerms,
): Omit<
  GapRow,
  | 'id'
  | 'organisationId'
  | 'facilityId'
  | 'unitId'
  | 'jurisdiction'
  | 'profession'
  | 'status'
  | 'statusReason'
  | 'seatsTaken'
  | 'ownRequirements'
  | 'inheritedRequirements'
  | 'requirementSources'
  | 'templateId'
  | 'templateVersion'
  | 'requestedBy'
  | 'approvalRequestedBy'
  | 'approvedBy'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
> => ({
  seats: terms.seats,
  startsOn: terms.assignment.from,
  endsOn: terms.assignment.until ?? terms.assignment.from,
  shiftPattern: terms.shiftPattern,
  weeklyHours: terms.weeklyHours,
  payMinorUnits: terms.payRate.minorUnits,
  payCurrency: terms.payRate.currency,
  payComponents: [...terms.payComponents],
  clauses: terms.clauses ? [...terms.clauses] : null,
  specialty: terms.requirements.specialty,
  minimumYears: terms.requirements.minimumYears,
  certificates: terms.requirements.certificates,
  languages: terms.requirements.languages,
  acceptsPendingLicence: terms.requirements.acceptsPendingLicence,
});
