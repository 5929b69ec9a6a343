import { CEFR_LEVELS, SHIFT_PATTERNS } from './domain.mjs';
import { NO_DAY, NO_PAY_FLOOR } from './nurses.mjs';
import { dayOf } from './terms.mjs';

const hex = (word) => word.toString(16).padStart(8, '0');

export const idAt = ({ ids }, at) => {
  const [a, b, c, d] = [0, 1, 2, 3].map((word) => hex(ids[at * 4 + word]));
  return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`;
};

const entries = ({ ends }, at) => {
  const [first, end] = [at === 0 ? 0 : ends[at - 1], ends[at]];
  return Array.from({ length: end - first }, (_none, index) => first + index);
};

const optionalDay = (day) => (day === NO_DAY ? null : dayOf(day));

/** A nurse of the columns as every other part of the product sees one; written apart from the index, to hold it against. */
export const nurseAt = (columns, at, classes) => {
  const { terms, specialties, certificates, languages, busy, workedAt, noGoJurisdictions, noGoOrganisations } = columns;
  const minorUnits = columns.payFloors[at];
  const placements = columns.placements[at];
  return {
    id: idAt(columns, at),
    facts: classes[columns.classIds[at]].facts,
    specialties: entries(specialties, at).map((one) => ({
      specialty: terms.specialties[specialties.codes[one]],
      years: specialties.years[one] / 1000,
    })),
    certificates: entries(certificates, at).map((one) => ({
      kind: terms.certificates[certificates.codes[one]],
      expiresOn: optionalDay(certificates.expiresOn[one]),
    })),
    languages: entries(languages, at).map((one) => ({
      language: terms.languages[languages.codes[one]],
      level: CEFR_LEVELS[languages.levels[one]],
    })),
    availableFrom: dayOf(columns.availableFrom[at]),
    availableUntil: optionalDay(columns.availableUntil[at]),
    payFloor:
      minorUnits === NO_PAY_FLOOR ? null : { minorUnits, currency: terms.currencies[columns.payCurrencies[at]] },
    shiftPatterns: SHIFT_PATTERNS.filter((_pattern, bit) => columns.shiftPatterns[at] & (1 << bit)),
    noGo: {
      jurisdictions: entries(noGoJurisdictions, at).map((one) => terms.jurisdictions[noGoJurisdictions.codes[one]]),
      organisationIds: entries(noGoOrganisations, at).map((one) => terms.organisationIds[noGoOrganisations.codes[one]]),
    },
    homeTimeZone: terms.timeZones[columns.timeZones[at]],
    latitude: columns.latitudes[at] / 1e7,
    longitude: columns.longitudes[at] / 1e7,
    busy: entries(busy, at).map((one) => ({ from: dayOf(busy.from[one]), until: optionalDay(busy.until[one]) })),
    workedAtFacilityIds: entries(workedAt, at).map((one) => terms.facilityIds[workedAt.codes[one]]),
    reliability: placements === 0 ? null : columns.placementsCompleted[at] / placements,
    credentialsVerifiedOn: optionalDay(columns.credentialsVerifiedOn[at]),
    excluded: columns.excluded[at] === 1,
  };
};
