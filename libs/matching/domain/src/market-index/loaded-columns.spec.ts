import { ClassRegistry } from './class-registry.js';
import { MarketIndexBuilder } from './market-index-builder.js';
import { NO_DAY, NO_PAY_FLOOR, NOT_HELD, type RawNurseColumns } from './raw-nurse-columns.js';
import { nurseId } from './testing/random-market.js';
import { sampleNurse } from '../testing/samples.js';
import { parseUuid } from './uuid.js';

const COUNT = 3;
const halfWords = (value: number): Uint16Array => new Uint16Array(COUNT).fill(value);
const bytes = (value: number): Uint8Array => new Uint8Array(COUNT).fill(value);
const NONE = new Uint32Array(COUNT);

const columns = (): RawNurseColumns => {
  const ids = new Uint32Array(COUNT * 4);
  for (let at = 0; at < COUNT; at += 1) parseUuid(nurseId(at), ids.subarray(at * 4));
  return {
    ...{ count: COUNT, ids, classIds: Uint32Array.of(0, NOT_HELD, 0) },
    terms: {
      ...{ specialties: ['theatre', 'dialysis'], certificates: [], languages: [], timeZones: ['Europe/Dublin'] },
      ...{ currencies: [], jurisdictions: ['IE'], facilityIds: [], organisationIds: [] },
    },
    ...{ latitudes: new Int32Array(COUNT).fill(533000000), longitudes: new Int32Array(COUNT).fill(-62000000) },
    exactPlaces: new Map([[0, [53.30000001234, -6.2]]]),
    ...{ availableFrom: halfWords(20_000), availableUntil: halfWords(NO_DAY) },
    ...{ payFloors: new Uint32Array(COUNT).fill(NO_PAY_FLOOR), payCurrencies: halfWords(0), timeZones: halfWords(0) },
    ...{ homeJurisdictions: halfWords(0), placementsCompleted: bytes(0), placements: bytes(0) },
    ...{ credentialsVerifiedOn: halfWords(NO_DAY), shiftPatterns: bytes(1), excluded: bytes(0) },
    specialties: {
      ends: Uint32Array.of(3, 4, 7),
      codes: Uint16Array.of(1, 0, 1, 0, 0, 0, 1),
      years: Uint16Array.of(1000, 2000, 3000, 9000, 4000, 6000, 5000),
    },
    certificates: { ends: NONE, codes: halfWords(0), expiresOn: halfWords(0) },
    languages: { ends: NONE, codes: halfWords(0), levels: bytes(0) },
    busy: { ends: NONE, from: halfWords(0), until: halfWords(0) },
    workedAt: { ends: NONE, codes: NONE },
    noGoJurisdictions: { ends: NONE, codes: halfWords(0) },
    noGoOrganisations: { ends: NONE, codes: NONE },
  };
};

describe('an index loaded from columns', () => {
  const classes = new ClassRegistry();
  classes.classOf('all', sampleNurse().facts);
  const builder = new MarketIndexBuilder(classes);
  builder.add(columns());
  const index = builder.build();

  it('passes by whom the columns do not hold', () => {
    expect(index.size).toBe(2);
    expect(index.nurse(nurseId(1))).toBeNull();
  });

  it('keeps places that are finer than the columns, of those alone who have them', () => {
    const places = [0, 2].map((at) => index.nurse(nurseId(at))).map((nurse) => [nurse?.latitude, nurse?.longitude]);
    expect(places).toEqual([
      [53.30000001234, -6.2],
      [53.3, -6.2],
    ]);
  });

  it('takes lists in any order, and of what is told twice the most', () => {
    const told = [0, 2].map((at) => new Set(index.nurse(nurseId(at))?.specialties));
    expect(told).toEqual([
      new Set([
        { specialty: 'theatre', years: 2 },
        { specialty: 'dialysis', years: 3 },
      ]),
      new Set([
        { specialty: 'theatre', years: 6 },
        { specialty: 'dialysis', years: 5 },
      ]),
    ]);
  });
});
