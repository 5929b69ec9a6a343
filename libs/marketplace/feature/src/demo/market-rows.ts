import type { DemoFacility, DemoGap, DemoMarket, DemoNurse, DemoUnit, NurseProfileInput } from '@crossward/contracts';
import {
  rowsOfNewNurse,
  type FacilityRow,
  type GapRow,
  type LicenceRow,
  type NurseNameRow,
  type NurseRow,
  type NurseSecretRow,
  type OrganisationRow,
  type UnitRow,
} from '@crossward/marketplace-data-access';
import { type FieldCipher } from '@crossward/platform-encryption';
import { columnsOf } from '../gaps/gap-view.js';
import { demoId } from './demo-id.js';

export interface MarketRows {
  organisations: OrganisationRow[];
  facilities: FacilityRow[];
  units: UnitRow[];
  gaps: GapRow[];
  nurses: NurseRow[];
  names: NurseNameRow[];
  secrets: NurseSecretRow[];
  licences: LicenceRow[];
}

/** Looks a thing up by its key, and says which key led nowhere. */
const byKey = <Thing extends { key: string }>(things: readonly Thing[], kind: string): ((key: string) => Thing) => {
  const map = new Map(things.map((thing) => [thing.key, thing]));
  return (key) => {
    const thing = map.get(key);
    if (!thing) throw new Error(`The demo market names the ${kind} (${key}), which it does not hold.`);
    return thing;
  };
};

/** The demo market as the rows of its tables. */
export const marketRows = (market: DemoMarket, cipher: FieldCipher, now: Date): MarketRows => {
  const facilityOf = byKey(market.facilities, 'facility');
  const unitOf = byKey(market.units, 'unit');
  const nurses = market.nurses.map((nurse) => nurseRows(nurse, cipher, now));
  const kept = { version: 1, createdAt: now };
  return {
    organisations: market.organisations.map(({ key, name }) => ({ id: demoId('organisation', key), name, ...kept })),
    facilities: market.facilities.map(({ key, organisationKey, ...facility }) => ({
      ...facility,
      ...kept,
      id: demoId('facility', key),
      organisationId: demoId('organisation', organisationKey),
    })),
    units: market.units.map(({ key, facilityKey, name }) => ({
      ...kept,
      id: demoId('unit', key),
      organisationId: demoId('organisation', facilityOf(facilityKey).organisationKey),
      facilityId: demoId('facility', facilityKey),
      name,
    })),
    gaps: market.gaps.map((gap) => {
      const unit = unitOf(gap.unitKey);
      return gapRow(gap, unit, facilityOf(unit.facilityKey), now);
    }),
    nurses: nurses.map((rows) => rows.nurse),
    names: nurses.map((rows) => rows.name),
    secrets: nurses.map((rows) => rows.secret),
    licences: nurses.flatMap((rows) => rows.licences),
  };
};

const gapRow = (gap: DemoGap, unit: DemoUnit, facility: DemoFacility, now: Date): GapRow => {
  const { key, profession, status, unitKey: _unitKey, ...terms } = gap;
  return {
    id: demoId('gap', key),
    organisationId: demoId('organisation', facility.organisationKey),
    facilityId: demoId('facility', facility.key),
    unitId: demoId('unit', unit.key),
    jurisdiction: facility.jurisdiction,
    profession,
    status,
    statusReason: null,
    seatsTaken: 0,
    ...columnsOf(terms),
    ownRequirements: null,
    inheritedRequirements: null,
    requirementSources: null,
    templateId: null,
    templateVersion: null,
    requestedBy: null,
    approvalRequestedBy: null,
    approvedBy: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
};

const nurseRows = ({ key, ...nurse }: DemoNurse, cipher: FieldCipher, now: Date): ReturnType<typeof rowsOfNewNurse> => {
  const organisationIds = nurse.noGo.organisationIds.map((organisation) => demoId('organisation', organisation));
  const profile: NurseProfileInput = { ...nurse, noGo: { ...nurse.noGo, organisationIds } };
  let licences = 0;
  const newId = (): string => demoId('licence', `${key}/${++licences}`);
  return rowsOfNewNurse(cipher, demoId('nurse', key), profile, { now, newId });
};
