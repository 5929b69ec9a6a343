import { v7 } from 'uuid';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';

/** The size that the product is made for. */
export const FULL_SIZE = { nurses: 1_000_000, gaps: 100_000, submissions: 300_000, organisations: 500 };

/** Of one nurse in the invented market. */
const MOST_LICENCES = 8;
const CONSENT_LASTS_MS = 30 * 86_400_000;
const NO_TERMS = {};

/** Whole numbers from 0 up to `below`; the same ones for the same seed. */
const random = (seed) => {
  const generator = xoroshiro128plus(seed);
  return (below) => uniformInt(generator, 0, below - 1);
};

const without = (thing, keys) => Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));

/** UUIDv7 in the order of their number, a millisecond apart, ending now: newer things sort after older ones. */
const idsOf = (count, kind, now) => {
  const bytes = new Uint8Array(16);
  const first = now - count;
  return (index) => {
    bytes[8] = kind;
    for (let at = 0; at < 4; at += 1) bytes[12 + at] = (index >>> (8 * at)) & 255;
    return v7({ msecs: first + index, seq: index, random: bytes });
  };
};

/**
 * A market of any size as rows, table by table, out of an invented one: its nurses and gaps are varied in days, pay and
 * hospital, so that the facts that the law asks stay as manifold as they are there.
 */
export const marketOf = (sizes, demo, { now, rowsOfNewNurse, columnsOf, addDays, requirementsOfGap }) => {
  const at = new Date(now);
  const ids = {
    organisation: idsOf(sizes.organisations, 1, now),
    facility: idsOf(sizes.organisations, 2, now),
    unit: idsOf(sizes.organisations, 3, now),
    gap: idsOf(sizes.gaps, 4, now),
    nurse: idsOf(sizes.nurses, 5, now),
    licence: idsOf(sizes.nurses * MOST_LICENCES, 6, now),
    submission: idsOf(sizes.submissions, 7, now),
    consent: idsOf(sizes.submissions, 8, now),
  };
  const kept = { version: 1, createdAt: at };
  const facilityOfUnit = new Map(demo.units.map(({ key, facilityKey }) => [key, facilityKey]));
  const facilities = new Map(demo.facilities.map((facility) => [facility.key, facility]));
  const gapsOfFacility = Map.groupBy
    ? Map.groupBy(demo.gaps, ({ unitKey }) => facilityOfUnit.get(unitKey))
    : demo.gaps.reduce((all, gap) => {
        const key = facilityOfUnit.get(gap.unitKey);
        return all.set(key, [...(all.get(key) ?? []), gap]);
      }, new Map());
  const busy = [...gapsOfFacility.keys()];
  // An organisation has one facility with one unit: who may see what hangs on the organisation alone.
  const placeOf = (organisation) => facilities.get(busy[organisation % busy.length]);

  function* organisations() {
    for (let one = 0; one < sizes.organisations; one += 1)
      yield { id: ids.organisation(one), name: `Hospital group ${one}`, ...kept };
  }
  function* facilityRows() {
    for (let one = 0; one < sizes.organisations; one += 1) {
      const place = without(placeOf(one), ['key', 'organisationKey']);
      yield {
        ...place,
        ...kept,
        id: ids.facility(one),
        organisationId: ids.organisation(one),
        name: `${place.name} ${one}`,
      };
    }
  }
  function* units() {
    for (let one = 0; one < sizes.organisations; one += 1)
      yield {
        ...kept,
        id: ids.unit(one),
        organisationId: ids.organisation(one),
        facilityId: ids.facility(one),
        name: 'Ward',
      };
  }
  const STATUSES = ['open', 'open', 'open', 'open', 'open', 'on_hold', 'closed', 'cancelled', 'draft', 'open'];
  // A hospital has gaps in every state.
  const statusOf = (gap) => STATUSES[(gap + Math.floor(gap / sizes.organisations)) % STATUSES.length];
  const organisationOf = (gap) => gap % sizes.organisations;
  // Without layers above it, every requirement of a gap is its own.
  const sourcesOf = (id, requirements) => requirementsOfGap({ id, name: 'Ward' }, requirements, []).sources;
  function* gaps() {
    const pick = random(4);
    for (let one = 0; one < sizes.gaps; one += 1) {
      const organisation = organisationOf(one);
      const place = placeOf(organisation);
      const prototypes = gapsOfFacility.get(place.key);
      const { profession, ...terms } = prototypes[pick(prototypes.length)];
      const { assignment, payRate, payComponents, requirements, seats, shiftPattern, weeklyHours } = terms;
      const later = pick(300);
      const moved = { from: addDays(assignment.from, later), until: addDays(assignment.until, later) };
      const paid = { ...payRate, minorUnits: payRate.minorUnits + pick(500) };
      const pay = { payRate: paid, payComponents };
      yield {
        updatedAt: at,
        ...columnsOf({ assignment: moved, requirements, seats, shiftPattern, weeklyHours, ...pay }),
        ...{ ownRequirements: requirements, requirementSources: sourcesOf(ids.gap(one), requirements) },
        ...{ id: ids.gap(one), organisationId: ids.organisation(organisation), facilityId: ids.facility(organisation) },
        ...{ unitId: ids.unit(organisation), jurisdiction: place.jurisdiction, profession, status: statusOf(one) },
        ...{ statusReason: null, seatsTaken: 0, requestedBy: null, approvedBy: null, ...kept },
      };
    }
  }
  /** All rows of one nurse; `seed` tells parts apart that are made beside each other. */
  const nurse = (cipher, seed = 5) => {
    const pick = random(seed);
    return (one) => {
      let licences = 0;
      const { noGo, ...prototype } = without(demo.nurses[one % demo.nurses.length], ['key']);
      const { payFloor, availableFrom, licences: held } = prototype;
      const profile = Object.assign({}, prototype, {
        familyName: `${prototype.familyName} ${one}`,
        noGo: { ...noGo, organisationIds: [] },
        availableFrom: addDays(availableFrom, pick(120)),
        availableUntil: null,
        payFloor: payFloor && { ...payFloor, minorUnits: payFloor.minorUnits + pick(500) },
        ...(held ? { licences: held.map((licence) => ({ ...licence, number: `${licence.number}-${one}` })) } : {}),
      });
      return rowsOfNewNurse(cipher, ids.nurse(one), profile, {
        now: at,
        newId: () => ids.licence(one * MOST_LICENCES + licences++),
      });
    };
  };
  const posted = Array.from({ length: sizes.gaps }, (_none, gap) => gap).filter((gap) => statusOf(gap) !== 'draft');
  /** Who submits to what: a nurse never twice to one gap, since the nurse goes up with each turn around the gaps. */
  const partiesOf = (one) => {
    const gap = posted[one % posted.length];
    const nurse = (gap * 7 + Math.floor(one / posted.length)) % sizes.nurses;
    return { organisationId: ids.organisation(organisationOf(gap)), gapId: ids.gap(gap), nurseId: ids.nurse(nurse) };
  };
  const expiresAt = new Date(now + CONSENT_LASTS_MS);
  function* consents() {
    for (let one = 0; one < sizes.submissions; one += 1)
      yield {
        id: ids.consent(one),
        status: 'used',
        ...partiesOf(one),
        ...{ textVersion: 'generated', textLanguage: 'en', textHash: '0'.repeat(64) },
        ...{ terms: NO_TERMS, termsHash: '0'.repeat(64), tokenHash: null, expiresAt },
        ...{ createdAt: at, usedAt: at, usedByRole: 'nurse', withdrawnAt: null, version: 1 },
      };
  }
  const OUTCOMES = ['submitted', 'submitted', 'submitted', 'rejected', 'withdrawn'];
  function* submissions() {
    const pick = random(7);
    for (let one = 0; one < sizes.submissions; one += 1) {
      const status = OUTCOMES[pick(OUTCOMES.length)];
      yield {
        id: ids.submission(one),
        ...partiesOf(one),
        ...{ status, reason: status === 'rejected' ? 'experience' : null },
        ...{ consentId: ids.consent(one), consentExpiresAt: expiresAt, submittedByRole: 'nurse', submittedBy: null },
        ...{ verdict: 'authorised', corpusVersion: 'generated', consentTextVersion: '2026-11-01', consentedAt: at },
        ...{ ...kept, closedAt: status === 'submitted' ? null : at },
      };
    }
  }
  return {
    ids,
    sizes,
    organisations,
    facilityRows,
    units,
    gaps,
    nurse,
    consents,
    submissions,
    organisationOf,
    statusOf,
  };
};
