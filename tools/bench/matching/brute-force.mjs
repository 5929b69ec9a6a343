import { CEFR_LEVELS, domain, fractionDigits, SHIFT_PATTERNS } from './domain.mjs';
import { NO_DAY, NO_PAY_FLOOR } from './nurses.mjs';
import { RATES } from './places.mjs';
import { dayNumber, TERMS, TODAY } from './terms.mjs';

const { FACTOR_NAMES, FACTORS, convert } = domain;
const TODAY_NUMBER = dayNumber(TODAY);
const toSixDigits = (value) => Math.round(value * 1e6) / 1e6;
const unit = (value) => Math.min(1, Math.max(0, value));
const radians = (degrees) => (degrees * Math.PI) / 180;

/** Kilometres by the haversine formula, as the product measures them. */
const kilometres = (from, to) => {
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const chord =
    halfLatitude ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
};

/** The gap's side of all comparisons, as numbers; where a function of the product gives a value by a code, it is asked. */
export const compileGap = ({ gap, policy }, rights, practises) => {
  const { requirements, assignment, payRate } = gap;
  const factor = (name, nurse) => toSixDigits(FACTORS[name]({ gap, nurse, today: TODAY, rates: RATES }).value);
  const [from, until] = [dayNumber(assignment.from), dayNumber(assignment.until)];
  const place = (code) => code === gap.jurisdiction || code === gap.jurisdiction.slice(0, 2);
  return {
    ...{ rights, practises: practises[gap.profession], from, until, latitude: gap.latitude, longitude: gap.longitude },
    specialty: TERMS.specialties.indexOf(requirements.specialty),
    minimumYears: requirements.minimumYears,
    certificates: requirements.certificates.map((kind) => TERMS.certificates.indexOf(kind)),
    languages: requirements.languages.map(({ language, level }) => ({
      least: CEFR_LEVELS.indexOf(level),
      codes: TERMS.languages.map((spoken) => spoken === language || spoken.startsWith(`${language}-`)),
    })),
    shift: 1 << SHIFT_PATTERNS.indexOf(gap.shiftPattern),
    pay: payRate.minorUnits,
    currencies: TERMS.currencies.map((currency) => ({
      same: currency === payRate.currency,
      digits: 10 ** fractionDigits(currency),
      perBase: currency === RATES.base ? 1 : RATES.perBase[currency],
      comparable: convert({ minorUnits: 1, currency }, payRate.currency, RATES) !== null,
    })),
    payDigits: 10 ** fractionDigits(payRate.currency),
    payPerBase: payRate.currency === RATES.base ? 1 : RATES.perBase[payRate.currency],
    zones: TERMS.timeZones.map((homeTimeZone) => factor('time-zones', { homeTimeZone })),
    need: factor('need', {}),
    facility: TERMS.facilityIds.indexOf(gap.facilityId),
    organisation: TERMS.organisationIds.indexOf(gap.organisationId),
    noGo: TERMS.jurisdictions.map(place),
    weights: FACTOR_NAMES.map((name) => policy.weights[name]),
  };
};

const startOf = (ends, at) => (at === 0 ? 0 : ends[at - 1]);

/** Every nurse of a part of the market against one gap, with the arithmetic of `assess`; no bounds, no order, no skipping. */
export class BruteForce {
  constructor(columns) {
    this.columns = columns;
    this.bySpecialty = entriesBySpecialty(columns);
  }

  /** Calls back with the position in the columns and the score of each who fits. */
  eachWhoFits(gap, callback) {
    const { nurses, years } = this.bySpecialty[gap.specialty];
    for (let index = 0; index < nurses.length; index += 1) {
      const at = nurses[index];
      if (this.fits(gap, at, years[index])) callback(at, this.score(gap, at, years[index]));
    }
  }

  fits(gap, at, years) {
    const { columns } = this;
    return (
      years / 1000 >= gap.minimumYears &&
      gap.rights.failed[columns.classIds[at]] === 0 &&
      gap.practises[columns.classIds[at]] === 1 &&
      (columns.shiftPatterns[at] & gap.shift) !== 0 &&
      columns.excluded[at] === 0 &&
      columns.availableFrom[at] <= gap.from &&
      (columns.availableUntil[at] === NO_DAY || columns.availableUntil[at] >= gap.until) &&
      this.paid(gap, at) !== null &&
      gap.languages.every((asked) => this.level(asked, at) >= asked.least) &&
      gap.certificates.every((kind) => this.certified(kind, gap.until - 1, at)) &&
      !this.some(columns.busy, at, (one) => columns.busy.from[one] < gap.until && gap.from < columns.busy.until[one]) &&
      !this.some(columns.noGoJurisdictions, at, (one) => gap.noGo[columns.noGoJurisdictions.codes[one]]) &&
      !this.some(columns.noGoOrganisations, at, (one) => columns.noGoOrganisations.codes[one] === gap.organisation)
    );
  }

  score(gap, at, years) {
    const { columns } = this;
    const { weights } = gap;
    const placements = columns.placements[at];
    const verified = columns.credentialsVerifiedOn[at];
    const after = columns.availableUntil[at] === NO_DAY ? 28 : columns.availableUntil[at] - gap.until;
    const home = { latitude: columns.latitudes[at] / 1e7, longitude: columns.longitudes[at] / 1e7 };
    const worked = this.some(columns.workedAt, at, (one) => columns.workedAt.codes[one] === gap.facility);
    let sum = weights[0] * toSixDigits(gap.rights.readiness[columns.classIds[at]]);
    sum += weights[1] * toSixDigits(this.paid(gap, at));
    sum += weights[2] * toSixDigits(unit((years / 1000 - gap.minimumYears) / 8));
    sum += weights[3] * (worked ? 1 : 0);
    sum += weights[4] * toSixDigits(1 / (1 + kilometres(home, gap) / 1500));
    sum += weights[5] * gap.zones[columns.timeZones[at]];
    sum += weights[6] * toSixDigits(this.language(gap, at));
    sum += weights[7] * toSixDigits(unit(Math.min(gap.from - columns.availableFrom[at], after) / 28));
    sum += weights[8] * (placements === 0 ? 0.5 : toSixDigits(columns.placementsCompleted[at] / placements));
    sum += weights[9] * (verified === NO_DAY ? 0 : toSixDigits(unit(1 - (TODAY_NUMBER - verified) / 365)));
    sum += weights[10] * gap.need;
    return toSixDigits(sum);
  }

  /** The factor `pay-fit`, or nothing where the floor is not reached. */
  paid(gap, at) {
    const floor = this.columns.payFloors[at];
    if (floor === NO_PAY_FLOOR) return 0.5;
    const { same, digits, perBase, comparable } = gap.currencies[this.columns.payCurrencies[at]];
    if (!comparable) return null;
    const needed = same ? floor : Math.round((floor / digits / perBase) * gap.payPerBase * gap.payDigits);
    if (gap.pay < needed) return null;
    return needed <= 0 ? 1 : unit(gap.pay / needed - 0.5);
  }

  level({ codes }, at) {
    const { languages } = this.columns;
    let best = -1;
    for (let one = startOf(languages.ends, at); one < languages.ends[at]; one += 1) {
      if (codes[languages.codes[one]] && languages.levels[one] > best) best = languages.levels[one];
    }
    return best;
  }

  language({ languages }, at) {
    if (languages.length === 0) return 0.5;
    const values = languages.map((asked) =>
      asked.least === 5 ? 1 : unit((this.level(asked, at) - asked.least) / (5 - asked.least)),
    );
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  }

  certified(kind, lastDay, at) {
    const { certificates } = this.columns;
    return this.some(
      certificates,
      at,
      (one) => certificates.codes[one] === kind && certificates.expiresOn[one] >= lastDay,
    );
  }

  some({ ends }, at, holds) {
    for (let one = startOf(ends, at); one < ends[at]; one += 1) if (holds(one)) return true;
    return false;
  }
}

/** Who names a specialty, and with how many years: whoever does not is no candidate for it. */
const entriesBySpecialty = ({ count, specialties: { ends, codes, years } }) => {
  const counts = new Uint32Array(TERMS.specialties.length);
  for (const code of codes) counts[code] += 1;
  const lists = Array.from(counts, (length) => ({ nurses: new Uint32Array(length), years: new Uint16Array(length) }));
  counts.fill(0);
  for (let at = 0; at < count; at += 1) {
    for (let one = startOf(ends, at); one < ends[at]; one += 1) {
      const list = lists[codes[one]];
      list.nurses[counts[codes[one]]] = at;
      list.years[counts[codes[one]]] = years[one];
      counts[codes[one]] += 1;
    }
  }
  return lists;
};
