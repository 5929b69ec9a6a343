import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { fractionDigits } from './domain.mjs';
import { idAt } from './decode.mjs';
import { NO_DAY, NO_PAY_FLOOR } from './nurses.mjs';
import { RATES } from './places.mjs';
import { TERMS } from './terms.mjs';

/** A day that is never over, where a column has 16 bits with a sign. */
const FOR_EVER = 32_767;
const LANGUAGES_A_WORD = 20;
export const LANGUAGE_WORDS = Math.ceil(TERMS.languages.length / LANGUAGES_A_WORD);
const CERTIFICATE_COLUMNS = TERMS.certificates.map((_kind, at) => `cert_${at}`);

/** Where a language's level stands: three bits of one of the words. */
export const languageBits = (code) => ({
  column: `langs_${Math.floor(code / LANGUAGES_A_WORD)}`,
  shift: 3 * (code % LANGUAGES_A_WORD),
});

const typed = (type, names) => names.map((name) => [name, type]);

/** A row per nurse and specialty with all that filters and score read: what filters first stands first. */
export const COLUMNS = [
  ...typed('smallint', ['grp', 'specialty']),
  ['pay_base', 'double precision'],
  ...typed('smallint', ['cls', 'years', 'available_from', 'available_until', 'shifts']),
  ...typed('bigint', ['cert_bits', ...Array.from({ length: LANGUAGE_WORDS }, (_none, at) => `langs_${at}`)]),
  ...typed('smallint', ['busy_from_1', 'busy_until_1', 'busy_from_2', 'busy_until_2']),
  ...typed('smallint', ['no_go_1', 'no_go_2', 'no_go_3', 'no_go_org_1', 'no_go_org_2']),
  ...typed('smallint', CERTIFICATE_COLUMNS),
  ['pay_floor', 'integer'],
  ...typed('smallint', ['currency', 'zone', 'verified']),
  ...typed('double precision', ['reliability', 'latitude', 'longitude']),
  ...typed('smallint', ['worked_1', 'worked_2', 'worked_3', 'worked_4']),
  ['id', 'uuid'],
];

const toSixDigits = (value) => Math.round(value * 1e6) / 1e6;
const day = (number) => (number === NO_DAY ? FOR_EVER : number);

/** Classes that the law treats alike in all questions share a group: the fewest groups there can be. */
export const groupsOfClasses = ({ rights, classes, practises }) => {
  const known = new Map();
  const groups = classes.map((_one, classId) => {
    const key = [
      ...rights.map(({ failed }) => Number(failed[classId] === 0)),
      practises.RN[classId],
      practises.LPN[classId],
    ].join('');
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key);
  });
  return { groups: Uint16Array.from(groups), count: known.size };
};

const perBase = TERMS.currencies.map((currency) => (currency === RATES.base ? 1 : RATES.perBase[currency]));
const digits = TERMS.currencies.map((currency) => 10 ** fractionDigits(currency));

const startOf = (ends, at) => (at === 0 ? 0 : ends[at - 1]);
const padded = (lists, at, most, map) => {
  const first = startOf(lists.ends, at);
  return Array.from({ length: most }, (_none, index) => (first + index < lists.ends[at] ? map(first + index) : -1));
};

/** What a nurse's rows share. */
const partsOf = (columns, at) => {
  const { certificates, languages, busy, workedAt, noGoJurisdictions, noGoOrganisations } = columns;
  const until = TERMS.certificates.map(() => 0);
  let bits = 0;
  for (let one = startOf(certificates.ends, at); one < certificates.ends[at]; one += 1) {
    until[certificates.codes[one]] = day(certificates.expiresOn[one]);
    bits += 2 ** certificates.codes[one];
  }
  const levels = Array.from({ length: LANGUAGE_WORDS }, () => 0n);
  for (let one = startOf(languages.ends, at); one < languages.ends[at]; one += 1) {
    const word = Math.floor(languages.codes[one] / LANGUAGES_A_WORD);
    levels[word] |= BigInt(languages.levels[one] + 1) << BigInt(3 * (languages.codes[one] % LANGUAGES_A_WORD));
  }
  const busyDays = padded(busy, at, 2, (one) => `${busy.from[one]},${busy.until[one]}`).map((days) =>
    days === -1 ? '0,0' : days,
  );
  const floor = columns.payFloors[at];
  const currency = columns.payCurrencies[at];
  const verified = columns.credentialsVerifiedOn[at];
  const placements = columns.placements[at];
  return {
    payBase: floor === NO_PAY_FLOOR ? 0 : floor / digits[currency] / perBase[currency],
    before: [
      ...[
        columns.availableFrom[at],
        day(columns.availableUntil[at]),
        columns.shiftPatterns[at],
        bits,
        ...levels,
        ...busyDays,
      ],
      ...padded(noGoJurisdictions, at, 3, (one) => noGoJurisdictions.codes[one]),
      ...padded(noGoOrganisations, at, 2, (one) => noGoOrganisations.codes[one]),
      ...[
        ...until,
        floor === NO_PAY_FLOOR ? -1 : floor,
        currency,
        columns.timeZones[at],
        verified === NO_DAY ? 0 : verified,
      ],
      placements === 0 ? 0.5 : toSixDigits(columns.placementsCompleted[at] / placements),
      ...[columns.latitudes[at] / 1e7, columns.longitudes[at] / 1e7],
      ...padded(workedAt, at, 4, (one) => workedAt.codes[one]),
      idAt(columns, at),
    ].join(','),
  };
};

/** Positions of the rows in the order of the index, so that the table is clustered as it is filled. */
const inOrder = (columns, groups) => {
  const { specialties, classIds, payFloors, payCurrencies, count } = columns;
  const rows = [];
  for (let at = 0; at < count; at += 1) {
    // Whoever is excluded is in no list.
    if (columns.excluded[at] === 1) continue;
    const floor = payFloors[at];
    const base = floor === NO_PAY_FLOOR ? 0 : floor / digits[payCurrencies[at]] / perBase[payCurrencies[at]];
    for (let one = startOf(specialties.ends, at); one < specialties.ends[at]; one += 1) {
      // Below a million a unit of pay: the order of pay inside of group and specialty, in one number.
      const key =
        (groups[classIds[at]] * 64 + specialties.codes[one]) * 1e6 + Math.min(999_999, Math.floor(base * 1000));
      rows.push({ key, at, one });
    }
  }
  return rows.sort((a, b) => a.key - b.key);
};

/** Writes the table as CSV; returns how many rows. */
export const writePostings = async (path, columns, groups) => {
  const file = createWriteStream(path);
  // A nurse has a row for each of her specialties: what they share is written out once.
  const parts = Array.from({ length: columns.count }, () => null);
  const rows = inOrder(columns, groups);
  let lines = [];
  const flush = async () => {
    const text = lines.join('');
    lines = [];
    if (!file.write(text)) await once(file, 'drain');
  };
  for (const { at, one } of rows) {
    parts[at] ??= partsOf(columns, at);
    const { payBase, before } = parts[at];
    const { codes, years } = columns.specialties;
    const classId = columns.classIds[at];
    lines.push(`${groups[classId]},${codes[one]},${payBase},${classId},${years[one]},${before}\n`);
    if (lines.length === 5000) await flush();
  }
  await flush();
  file.end();
  await once(file, 'finish');
  return rows.length;
};
