import type { LicenceRecord, NurseProfileInput } from '@crossward/contracts';
import { localDate, type Money } from '@crossward/kernel';
import type { Transaction } from '@crossward/platform-database';
import { LicenceRow, NurseNameRow, NurseRow, NurseSecretRow } from '../entities/nurse.entities.js';
import type { FieldCipher } from '@crossward/platform-encryption';
import { changeRow } from './rows.js';

const TABLE = 'nurse_secrets';

/** What a nurse's profile says, without name and secrets, as the columns hold it. */
const toColumns = (profile: NurseProfileInput): Omit<NurseRow, 'id' | 'version' | 'createdAt' | 'updatedAt'> => ({
  facts: profile.facts,
  statesLicences: profile.licences !== undefined,
  specialties: profile.specialties,
  availableFrom: profile.availableFrom,
  availableUntil: profile.availableUntil,
  payFloorMinorUnits: profile.payFloor?.minorUnits ?? null,
  payFloorCurrency: profile.payFloor?.currency ?? null,
  shiftPatterns: profile.shiftPatterns,
  noGoJurisdictions: profile.noGo.jurisdictions,
  noGoOrganisationIds: profile.noGo.organisationIds,
  homePlace: profile.home.place,
  homeJurisdiction: profile.home.jurisdiction,
  homeLatitude: profile.home.latitude,
  homeLongitude: profile.home.longitude,
  homeTimeZone: profile.home.timeZone,
});

/** Birth date and passport as the columns hold them: sealed under a new data key of this row. */
export const sealSecrets = (
  cipher: FieldCipher,
  nurseId: string,
  { birthDate, passportMrz }: Pick<NurseProfileInput, 'birthDate' | 'passportMrz'>,
): NurseSecretRow => {
  const record = cipher.newRecord(TABLE, nurseId);
  return {
    nurseId,
    dataKey: record.wrapped,
    birthDate: record.seal(birthDate, 'birth_date'),
    passportMrz: passportMrz === null ? null : record.seal(passportMrz, 'passport_mrz'),
  };
};

/** @throws DomainError FIELD_UNREADABLE when the key at hand is not the one they were written with */
export const openSecrets = (
  cipher: FieldCipher,
  row: NurseSecretRow,
): Pick<NurseProfileInput, 'birthDate' | 'passportMrz'> => {
  const record = cipher.existingRecord(TABLE, row.nurseId, row.dataKey);
  return {
    birthDate: localDate(record.open(row.birthDate, 'birth_date'), 'birth date'),
    passportMrz: row.passportMrz === null ? null : record.open(row.passportMrz, 'passport_mrz'),
  };
};

/** The rows of a new nurse; `newId` makes the ids of the licences. */
export const rowsOfNewNurse = (
  cipher: FieldCipher,
  nurseId: string,
  profile: NurseProfileInput,
  { now, newId }: { now: Date; newId: () => string },
): { nurse: NurseRow; name: NurseNameRow; secret: NurseSecretRow; licences: LicenceRow[] } => ({
  nurse: { id: nurseId, ...toColumns(profile), version: 1, createdAt: now, updatedAt: now },
  name: { nurseId, givenNames: profile.givenNames, familyName: profile.familyName },
  secret: sealSecrets(cipher, nurseId, profile),
  licences: (profile.licences ?? []).map((licence) => toLicenceRow(newId(), nurseId, licence)),
});

const toLicenceRow = (id: string, nurseId: string, { number, ...statement }: LicenceRecord): LicenceRow => ({
  id,
  nurseId,
  jurisdiction: statement.jurisdiction,
  profession: statement.profession,
  number,
  expiresOn: statement.expiresOn ?? null,
  statement,
});

export const toLicenceRecord = (row: Pick<LicenceRow, 'number' | 'statement'>): LicenceRecord => ({
  ...row.statement,
  number: row.number,
});

export const addNurse = async (
  tx: Transaction,
  cipher: FieldCipher,
  nurseId: string,
  profile: NurseProfileInput,
): Promise<NurseRow> => {
  const rows = rowsOfNewNurse(cipher, nurseId, profile, { now: tx.now, newId: () => tx.newId() });
  await tx.manager.insert(NurseRow, rows.nurse as never);
  await tx.manager.insert(NurseNameRow, rows.name);
  await tx.manager.insert(NurseSecretRow, rows.secret);
  if (rows.licences.length > 0) await tx.manager.insert(LicenceRow, rows.licences as never);
  return rows.nurse;
};

/**
 * Replaces the profile whole. A licence keeps its id as long as jurisdiction, profession and number stay, so that
 * what was verified stays attached to it.
 */
export const replaceProfile = async (
  tx: Transaction,
  cipher: FieldCipher,
  nurse: NurseRow,
  profile: NurseProfileInput,
): Promise<NurseRow> => {
  const next = await changeRow(tx, NurseRow, 'nurse', nurse, { ...toColumns(profile), updatedAt: tx.now });
  const { givenNames, familyName } = profile;
  await tx.manager.update(NurseNameRow, { nurseId: nurse.id }, { givenNames, familyName });
  const { nurseId: _nurseId, ...sealed } = sealSecrets(cipher, nurse.id, profile);
  await tx.manager.update(NurseSecretRow, { nurseId: nurse.id }, sealed);
  await replaceLicences(tx, nurse.id, profile.licences ?? []);
  return next;
};

const keyOf = (licence: { jurisdiction: string; profession: string; number: string }): string =>
  JSON.stringify([licence.jurisdiction, licence.profession, licence.number]);

const replaceLicences = async (tx: Transaction, nurseId: string, licences: readonly LicenceRecord[]): Promise<void> => {
  const before = new Map((await tx.manager.findBy(LicenceRow, { nurseId })).map((row) => [keyOf(row), row]));
  for (const licence of licences) {
    const earlier = before.get(keyOf(licence));
    before.delete(keyOf(licence));
    const { id, ...row } = toLicenceRow(earlier?.id ?? tx.newId(), nurseId, licence);
    if (earlier) await tx.manager.update(LicenceRow, { id }, row as never);
    else await tx.manager.insert(LicenceRow, { id, ...row } as never);
  }
  if (before.size > 0)
    await tx.manager.delete(
      LicenceRow,
      [...before.values()].map((row) => row.id),
    );
};

export const payFloorOf = (row: Pick<NurseRow, 'payFloorMinorUnits' | 'payFloorCurrency'>): Money | null =>
  row.payFloorMinorUnits === null || row.payFloorCurrency === null
    ? null
    : { minorUnits: row.payFloorMinorUnits, currency: row.payFloorCurrency };

/** The profile as it was sent, with those secrets that the caller has opened. */
export const toProfile = <Secrets extends object>(
  row: NurseRow,
  name: NurseNameRow,
  licences: readonly Pick<LicenceRow, 'number' | 'statement'>[],
  secrets: Secrets,
): Omit<NurseProfileInput, 'birthDate' | 'passportMrz'> & Secrets => ({
  givenNames: name.givenNames,
  familyName: name.familyName,
  ...secrets,
  facts: row.facts,
  ...(row.statesLicences ? { licences: licences.map(toLicenceRecord) } : {}),
  specialties: row.specialties,
  availableFrom: row.availableFrom,
  availableUntil: row.availableUntil,
  payFloor: payFloorOf(row),
  shiftPatterns: row.shiftPatterns,
  noGo: { jurisdictions: row.noGoJurisdictions, organisationIds: row.noGoOrganisationIds },
  home: {
    place: row.homePlace,
    jurisdiction: row.homeJurisdiction,
    latitude: row.homeLatitude,
    longitude: row.homeLongitude,
    timeZone: row.homeTimeZone,
  },
});
