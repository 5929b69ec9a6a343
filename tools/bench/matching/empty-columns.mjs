import { TERMS } from './terms.mjs';

/** How many at most a nurse has of each list. */
export const MOST = {
  specialties: 4,
  languages: 4,
  certificates: 16,
  busy: 2,
  workedAt: 4,
  noGoJurisdictions: 3,
  noGoOrganisations: 2,
};
export const LISTS = Object.keys(MOST);

const shared = (Type, length) => new Type(new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT));

export const emptyColumns = (count) => ({
  count,
  terms: TERMS,
  ids: shared(Uint32Array, count * 4),
  classIds: shared(Uint32Array, count),
  latitudes: shared(Int32Array, count),
  longitudes: shared(Int32Array, count),
  availableFrom: shared(Uint16Array, count),
  availableUntil: shared(Uint16Array, count),
  payFloors: shared(Uint32Array, count),
  payCurrencies: shared(Uint16Array, count),
  timeZones: shared(Uint16Array, count),
  placementsCompleted: shared(Uint8Array, count),
  placements: shared(Uint8Array, count),
  credentialsVerifiedOn: shared(Uint16Array, count),
  shiftPatterns: shared(Uint8Array, count),
  excluded: shared(Uint8Array, count),
  specialties: lists(count, MOST.specialties, { codes: Uint16Array, years: Uint16Array }),
  certificates: lists(count, MOST.certificates, { codes: Uint16Array, expiresOn: Uint16Array }),
  languages: lists(count, MOST.languages, { codes: Uint16Array, levels: Uint8Array }),
  busy: lists(count, MOST.busy, { from: Uint16Array, until: Uint16Array }),
  workedAt: lists(count, MOST.workedAt, { codes: Uint32Array }),
  noGoJurisdictions: lists(count, MOST.noGoJurisdictions, { codes: Uint16Array }),
  noGoOrganisations: lists(count, MOST.noGoOrganisations, { codes: Uint32Array }),
});

const lists = (count, most, columns) => ({
  ends: shared(Uint32Array, count),
  ...Object.fromEntries(Object.entries(columns).map(([name, Type]) => [name, new Type(count * most)])),
});

/** Cuts lists to what is in them, in memory that other threads can read. */
export const trimmed = ({ ends, ...columns }) => {
  const length = ends.length === 0 ? 0 : ends[ends.length - 1];
  const cut = Object.entries(columns).map(([name, column]) => {
    const kept = shared(column.constructor, length);
    kept.set(column.subarray(0, length));
    return [name, kept];
  });
  return { ends, ...Object.fromEntries(cut) };
};
