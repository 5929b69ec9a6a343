import { fractionDigits, SHIFT_PATTERNS, CEFR_LEVELS } from './domain.mjs';
import { compileGap } from './brute-force.mjs';
import { languageBits } from './postings.mjs';
import { CERTIFICATES, dayNumber, TERMS, TODAY } from './terms.mjs';

/** Share of nurses up to which a certificate is worth an index of its own. */
export const FEW = 0.02;
/** Word by word the condition of that index: a plan for any value proves nothing else. */
export const holds = (kind) => `cert_${kind} > 0`;

/** Values as `$1`, `$2` … for a statement that is prepared once. */
export class Parameters {
  constructor() {
    this.values = [];
  }

  double(value) {
    return this.add(value, 'float8');
  }

  whole(value) {
    return this.add(value, 'int');
  }

  /** The entry of a list of doubles at a place that a column tells. */
  at(values, column) {
    return `(${this.add(values, 'float8[]')})[${column} + 1]`;
  }

  among(column, values) {
    return `${column} = ANY(${this.add(values, 'smallint[]')})`;
  }

  add(value, type) {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** Values in the text: DuckDB skips whole row groups only by what it can read there. */
export class Literals {
  double(value) {
    return `CAST('${value}' AS DOUBLE)`;
  }

  whole(value) {
    return String(value);
  }

  at(values, column) {
    return `([${values.join(', ')}]::DOUBLE[])[${column} + 1]`;
  }

  among(column, values) {
    return `${column} IN (${values.join(', ')})`;
  }
}

const SIX = (value) => `(floor((${value}) * 1000000.0::float8 + 0.5::float8) / 1000000.0::float8)`;
const UNIT = (value) => `least(1.0::float8, greatest(0.0::float8, ${value}))`;
const DOUBLE = (value) => `(${value})::float8`;

/** The level of a language and all that meet it, from -1 (none) to 5. */
const levelOf = (language) => {
  const met = TERMS.languages.flatMap((spoken, code) =>
    spoken === language || spoken.startsWith(`${language}-`) ? [code] : [],
  );
  const levels = met.map(languageBits).map(({ column, shift }) => `((${column} >> ${shift}) & 7)`);
  return `(${levels.length === 1 ? levels[0] : `greatest(${levels.join(', ')})`} - 1)`;
};

const filters = ({ gap }, compiled, groups, put) => {
  const { requirements, assignment } = gap;
  const [from, until] = [dayNumber(assignment.from), dayNumber(assignment.until)];
  const kinds = requirements.certificates.map((kind) => TERMS.certificates.indexOf(kind));
  const mask = kinds.reduce((bits, kind) => bits + 2 ** kind, 0);
  const noGo = TERMS.jurisdictions.flatMap((_place, code) => (compiled.noGo[code] ? [code] : []));
  const most = (compiled.pay + 1) / compiled.payDigits / compiled.payPerBase;
  return [
    put.among('grp', groups),
    `specialty = ${put.whole(compiled.specialty)}`,
    `pay_base <= ${put.double(most)}`,
    `years >= ${put.whole(requirements.minimumYears * 1000)}`,
    `available_from <= ${put.whole(from)}`,
    `available_until >= ${put.whole(until)}`,
    `(shifts & ${1 << SHIFT_PATTERNS.indexOf(gap.shiftPattern)}) <> 0`,
    ...(kinds.length > 0 ? [`(cert_bits & ${mask}) = ${mask}`] : []),
    ...requirements.languages.map(({ language, level }) => `${levelOf(language)} >= ${CEFR_LEVELS.indexOf(level)}`),
    ...[1, 2].map((at) => `NOT (busy_from_${at} < ${put.whole(until)} AND busy_until_${at} > ${put.whole(from)})`),
    ...[1, 2, 3].map((at) => `no_go_${at} NOT IN (${noGo.join(', ') || -2})`),
    ...[1, 2].map((at) => `no_go_org_${at} <> ${put.whole(compiled.organisation)}`),
    ...kinds.map((kind) => `cert_${kind} >= ${put.whole(until - 1)}`),
    ...kinds.filter((kind) => CERTIFICATES[kind][1] <= FEW).map(holds),
  ];
};

/** What the nurse takes at least, in the gap's currency. */
const needed = ({ gap }, compiled, put) => {
  const own = TERMS.currencies.indexOf(gap.payRate.currency);
  const converted = `floor(pay_base * ${put.double(compiled.payPerBase)} * ${put.double(10 ** fractionDigits(gap.payRate.currency))} + 0.5::float8)`;
  return `CASE WHEN pay_floor < 0 THEN 0.0::float8 WHEN currency = ${put.whole(own)} THEN pay_floor::float8 ELSE ${converted} END`;
};

const distance = ({ gap }, put) => {
  const radians = (degrees) => `((${degrees}) * ${put.double(Math.PI)} / 180.0::float8)`;
  const [latitude, longitude] = [put.double(gap.latitude), put.double(gap.longitude)];
  const half = (difference) => `power(sin(${radians(difference)} / 2.0::float8), 2)`;
  const parallels = `cos(${radians('latitude')}) * cos(${radians(latitude)})`;
  const chord = `${half(`${latitude} - latitude`)} + ${parallels} * ${half(`${longitude} - longitude`)}`;
  const km = `2.0::float8 * 6371.0088::float8 * asin(least(1.0::float8, sqrt(${chord})))`;
  return `1.0::float8 / (1.0::float8 + (${km}) / 1500.0::float8)`;
};

const language = ({ gap }) => {
  const asked = gap.requirements.languages;
  if (asked.length === 0) return '0.5::float8';
  const values = asked.map(({ language: code, level }) => {
    const least = CEFR_LEVELS.indexOf(level);
    return UNIT(`${DOUBLE(`${levelOf(code)} - ${least}`)} / ${5 - least}.0::float8`);
  });
  return `(${values.join(' + ')}) / ${values.length}.0::float8`;
};

const score = (one, compiled, put) => {
  const [from, until] = [compiled.from, compiled.until];
  const { readiness, failed } = compiled.rights;
  const alike = readiness.every((value, classId) => failed[classId] !== 0 || value === 1);
  const pay = `CASE WHEN pay_floor < 0 THEN 0.5::float8 WHEN needed <= 0 THEN 1.0::float8 ELSE ${UNIT(`${put.double(compiled.pay)} / needed - 0.5::float8`)} END`;
  const worked = [1, 2, 3, 4].map((at) => `worked_${at} = ${put.whole(compiled.facility)}`).join(' OR ');
  const factors = [
    alike ? '1.0::float8' : SIX(put.at([...readiness], 'cls')),
    SIX(pay),
    SIX(UNIT(`(years::float8 / 1000.0::float8 - ${put.double(compiled.minimumYears)}) / 8.0::float8`)),
    `CASE WHEN ${worked} THEN 1.0::float8 ELSE 0.0::float8 END`,
    SIX(distance(one, put)),
    put.at(compiled.zones, 'zone'),
    SIX(language(one)),
    SIX(
      UNIT(
        `${DOUBLE(`least(${put.whole(from)} - available_from, available_until - ${put.whole(until)})`)} / 28.0::float8`,
      ),
    ),
    'reliability',
    SIX(UNIT(`1.0::float8 - ${DOUBLE(`${put.whole(dayNumber(TODAY))} - verified`)} / 365.0::float8`)),
    put.double(compiled.need),
  ];
  return SIX(factors.map((factor, at) => `${put.double(compiled.weights[at])} * (${factor})`).join(' + '));
};

/** The exact best of the posting table for one gap, in the order rules of the product. */
export const topSql = (one, market, groupsOf, put) => {
  const rights = market.rights[one.asked];
  const compiled = compileGap(one, rights, market.practises);
  const eligible = new Set();
  rights.failed.forEach((failed, classId) => {
    if (failed === 0 && compiled.practises[classId] === 1) eligible.add(groupsOf[classId]);
  });
  const groups = eligible.size === 0 ? [-1] : [...eligible];
  const found = `SELECT *, ${needed(one, compiled, put)} AS needed FROM postings WHERE ${filters(one, compiled, groups, put).join(' AND ')}`;
  return `SELECT id, ${score(one, compiled, put)} AS score FROM (${found}) AS found WHERE needed <= ${put.double(compiled.pay)} ORDER BY score DESC, id LIMIT ${market.k}`;
};
