import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { fractionDigits } from './domain.mjs';
import { emptyColumns, LISTS, MOST, trimmed } from './empty-columns.mjs';
import { PLACES } from './places.mjs';
import { CERTIFICATES, dayNumber, FACILITIES, ORGANISATIONS, RARE_SHARE, TERMS, TODAY } from './terms.mjs';

export const NO_DAY = 0xffff;
export const NO_PAY_FLOOR = 0xffffffff;
const RARE_KINDS = CERTIFICATES.filter(([, share]) => share === RARE_SHARE).length;
const SHARE_OF_KIND = Float64Array.from(CERTIFICATES, ([, share]) => share);
const COMMON_KINDS = CERTIFICATES.length - RARE_KINDS;

/** Columns are made in parts of this many nurses, each from a seed of its own, in whatever thread. */
export const CHUNK = 1_000_000;

const TODAY_NUMBER = dayNumber(TODAY);
/** Of placements: share of nurses who have one, and of those who have a second. */
const SHARES = { busy: 0.25, second: 0.2 };
/** Of lists of places: share of nurses who have one, how many at most, and below which code. */
const OF_PLACES = {
  workedAt: { share: 0.15, most: MOST.workedAt, below: FACILITIES },
  noGoJurisdictions: { share: 0.05, most: MOST.noGoJurisdictions, below: TERMS.jurisdictions.length },
  noGoOrganisations: { share: 0.02, most: MOST.noGoOrganisations, below: ORGANISATIONS },
};

const codeIn = (list) => (term) => list.indexOf(term);

/** What every place gives its nurses, as numbers. */
const HOMES = PLACES.map(({ latitude, longitude, timeZone, currency, hourly, languages }) => ({
  latitude: Math.round(latitude * 1e7),
  longitude: Math.round(longitude * 1e7),
  zone: codeIn(TERMS.timeZones)(timeZone),
  currency: codeIn(TERMS.currencies)(currency),
  hourly: Math.round(hourly * 10 ** fractionDigits(currency)),
  languages: languages.map(codeIn(TERMS.languages)),
}));

const ENGLISH = codeIn(TERMS.languages)('en');
const DOLLAR = codeIn(TERMS.currencies)('USD');
const DOLLAR_HOURLY = 4000;

/** Specialties as a market has them: the first ten hold half of the nurses. */
const specialtyAt = Uint8Array.from({ length: 4096 }, (_none, at) =>
  Math.floor(TERMS.specialties.length * ((at + 0.5) / 4096) ** 1.8),
);

/** A view per look-up would cost more than all else. */
const has = (codes, first, end, code) => {
  for (let at = first; at < end; at += 1) if (codes[at] === code) return true;
  return false;
};

/** Writes nurses into columns, one after the other. */
class NurseWriter {
  constructor(columns, homeOfClass, seed) {
    this.columns = columns;
    this.homeOfClass = homeOfClass;
    this.generator = xoroshiro128plus(seed);
    this.lengths = Object.fromEntries(LISTS.map((name) => [name, 0]));
  }

  /** 0 up to 1, in steps of 2 ** -32. */
  share() {
    return (this.generator.next() >>> 0) / 4_294_967_296;
  }

  below(count) {
    return Math.floor(this.share() * count);
  }

  write(at, number) {
    const { columns, homeOfClass } = this;
    const share = this.share();
    const classId = Math.floor(homeOfClass.length * share * Math.sqrt(share));
    const home = HOMES[homeOfClass[classId]];
    this.id(at, number);
    columns.classIds[at] = classId;
    columns.latitudes[at] = home.latitude + Math.round((this.share() - 0.5) * 1.6e7);
    columns.longitudes[at] = home.longitude + Math.round((this.share() - 0.5) * 1.6e7);
    columns.timeZones[at] = home.zone;
    this.availability(at);
    this.pay(at, home);
    this.standing(at);
    this.specialties(at);
    this.certificates(at);
    this.languages(at, home);
    this.busy(at);
    this.places(at);
  }

  /** UUIDv7 of a millisecond each, so that ids are different and in the order of their number. */
  id(at, number) {
    const { ids } = this.columns;
    const when = 1_700_000_000_000 + number;
    ids[at * 4] = Math.floor(when / 65_536);
    ids[at * 4 + 1] = ((when % 65_536) << 16) | 0x7000 | this.below(4096);
    ids[at * 4 + 2] = 0x80000000 | (this.generator.next() >>> 2);
    ids[at * 4 + 3] = this.generator.next();
  }

  availability(at) {
    const { availableFrom, availableUntil } = this.columns;
    const from = TODAY_NUMBER - 200 + this.below(300);
    availableFrom[at] = from;
    availableUntil[at] = this.share() < 0.4 ? NO_DAY : from + 120 + this.below(600);
  }

  /** Around what is paid at home; some abroad count in dollars; one in ten names no floor. */
  pay(at, home) {
    const { payFloors, payCurrencies } = this.columns;
    const inDollars = home.currency !== DOLLAR && this.share() < 0.25;
    const [hourly, currency] = inDollars ? [DOLLAR_HOURLY, DOLLAR] : [home.hourly, home.currency];
    const steps = Math.round(hourly * (0.5 + 0.7 * this.share()));
    payFloors[at] = this.share() < 0.1 ? NO_PAY_FLOOR : steps;
    payCurrencies[at] = currency;
  }

  standing(at) {
    const { columns } = this;
    const placements = this.share() < 0.4 ? 0 : 1 + this.below(12);
    columns.placements[at] = placements;
    columns.placementsCompleted[at] = placements - (this.share() < 0.3 ? this.below(Math.min(placements, 3) + 1) : 0);
    columns.credentialsVerifiedOn[at] = this.share() < 0.15 ? NO_DAY : TODAY_NUMBER - this.below(600);
    columns.shiftPatterns[at] = 1 + this.below(15);
    columns.excluded[at] = this.share() < 0.002 ? 1 : 0;
  }

  /** One to four different ones; whoever has several has less years in the later ones. */
  specialties(at) {
    const { ends, codes, years } = this.columns.specialties;
    const first = this.lengths.specialties;
    const roll = this.share();
    const wanted = roll < 0.3 ? 1 : roll < 0.65 ? 2 : roll < 0.88 ? 3 : 4;
    const most = 1 + this.below(50);
    let end = first;
    for (let tries = 0; end - first < wanted && tries < 8; tries += 1) {
      const code = specialtyAt[this.below(4096)];
      if (has(codes, first, end, code)) continue;
      codes[end] = code;
      years[end] = Math.max(1, Math.round((most * this.share()) / (1 + end - first))) * 500;
      end += 1;
    }
    ends[at] = this.lengths.specialties = end;
  }

  /** Common ones each by its share; of the rare ones together one draw, for hardly anybody holds any. */
  certificates(at) {
    let end = this.lengths.certificates;
    for (let kind = 0; kind < COMMON_KINDS; kind += 1) {
      if (this.share() < SHARE_OF_KIND[kind]) end = this.certificate(end, kind);
    }
    if (this.share() < RARE_SHARE * RARE_KINDS) end = this.certificate(end, COMMON_KINDS + this.below(RARE_KINDS));
    this.columns.certificates.ends[at] = this.lengths.certificates = end;
  }

  certificate(at, kind) {
    const { codes, expiresOn } = this.columns.certificates;
    codes[at] = kind;
    expiresOn[at] = this.share() < 0.05 ? NO_DAY : TODAY_NUMBER - 60 + this.below(790);
    return at + 1;
  }

  /** Languages of home, the first as a mother tongue; English of those who learnt it; now and then another one. */
  languages(at, home) {
    const { ends, codes, levels } = this.columns.languages;
    const first = this.lengths.languages;
    let end = first;
    const add = (code, level) => {
      codes[end] = code;
      levels[end] = level;
      end += 1;
    };
    add(home.languages[0], 5);
    if (home.languages.length > 1 && this.share() < 0.6) add(home.languages[1], 1 + this.below(5));
    if (!has(codes, first, end, ENGLISH) && this.share() < 0.5) add(ENGLISH, 1 + this.below(4));
    if (this.share() < 0.15) {
      const other = this.below(TERMS.languages.length);
      if (!has(codes, first, end, other)) add(other, this.below(6));
    }
    ends[at] = this.lengths.languages = end;
  }

  /** Placements that are held or confirmed, one after the other. */
  busy(at) {
    const { ends, from, until } = this.columns.busy;
    let end = this.lengths.busy;
    if (this.share() < SHARES.busy) {
      from[end] = TODAY_NUMBER - 60 + this.below(200);
      until[end] = from[end] + 28 + this.below(120);
      end += 1;
      if (this.share() < SHARES.second) {
        from[end] = until[end - 1] + this.below(60);
        until[end] = from[end] + 28 + this.below(120);
        end += 1;
      }
    }
    ends[at] = this.lengths.busy = end;
  }

  places(at) {
    const { columns, lengths } = this;
    lengths.workedAt = this.some(at, columns.workedAt, lengths.workedAt, OF_PLACES.workedAt);
    const { noGoJurisdictions, noGoOrganisations } = columns;
    lengths.noGoJurisdictions = this.some(
      at,
      noGoJurisdictions,
      lengths.noGoJurisdictions,
      OF_PLACES.noGoJurisdictions,
    );
    lengths.noGoOrganisations = this.some(
      at,
      noGoOrganisations,
      lengths.noGoOrganisations,
      OF_PLACES.noGoOrganisations,
    );
  }

  /** A few different codes for a share of the nurses; where the list now ends. */
  some(at, { ends, codes }, first, { share, most, below }) {
    let end = first;
    if (this.share() < share) {
      for (let wanted = 1 + this.below(most); wanted > 0; wanted -= 1) {
        const code = this.below(below);
        if (!has(codes, first, end, code)) codes[end++] = code;
      }
    }
    ends[at] = end;
    return end;
  }
}

/**
 * Makes parts of an invented market, the same for the same seed and number, again and again in the same memory: a part is
 * good until the next one is made.
 */
export class NurseParts {
  columns = null;

  /** @param homeOfClass of each recognition class the place in `PLACES` where its nurses live */
  constructor(nurses, homeOfClass, seed = 1) {
    Object.assign(this, { nurses, homeOfClass, seed });
  }

  make(chunk) {
    const first = chunk * CHUNK;
    const count = Math.min(CHUNK, this.nurses - first);
    if (this.columns?.count !== count) this.columns = emptyColumns(count);
    const writer = new NurseWriter(this.columns, this.homeOfClass, this.seed * 1000 + chunk);
    for (let at = 0; at < count; at += 1) writer.write(at, first + at);
    return this.columns;
  }
}

/** One part for itself, in memory that other threads can read. */
export const nurseChunk = (chunk, nurses, homeOfClass, seed = 1) => {
  const columns = new NurseParts(nurses, homeOfClass, seed).make(chunk);
  return { ...columns, ...Object.fromEntries(LISTS.map((name) => [name, trimmed(columns[name])])) };
};
