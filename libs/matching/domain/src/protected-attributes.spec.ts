import type { NurseFacts, NurseSummary } from '@crossward/contracts';
import fc from 'fast-check';
import { ClassRegistry, classRights, MarketIndex } from './market-index/index.js';
import { nurseId } from './market-index/testing/random-market.js';
import { DEFAULT_POLICY } from './policy.js';
import { rankNurses } from './rank.js';
import { always, day, place, sampleGap, sampleNurse, TODAY } from './testing/samples.js';

const rank = (nurses: NurseSummary[]) =>
  rankNurses({
    gap: sampleGap(),
    nurses,
    decisionsOf: () => always(),
    policy: DEFAULT_POLICY,
    today: TODAY,
    rates: null,
  });

/** Origin, status, family and all else that says who somebody is, whatever a source or a careless migration puts there. */
const whoSomebodyIs = fc.record({
  facts: fc.record({
    citizenships: fc.constantFrom(['US'], ['PL'], ['NG'], [], undefined),
    statuses: fc.constantFrom([], [{ kind: 'refugee', jurisdiction: place('DE') }], undefined),
    residences: fc.constantFrom([], [{ jurisdiction: place('US-TX'), from: day('2001-01-01') }], undefined),
    education: fc.constantFrom([], [{ jurisdiction: place('PH'), completedOn: day('1999-04-01') }]),
    military: fc.constantFrom(undefined, { kind: 'spouse', ordersTo: place('US-FL'), from: day('2026-01-01') }),
    vaccinations: fc.constantFrom([], [{ kind: 'yellow-fever', on: day('2020-01-01') }]),
  }),
  extra: fc.record({
    sex: fc.constantFrom('female', 'male', 'other'),
    birthDate: fc.constantFrom('1960-01-01', '2003-12-31'),
    religion: fc.string(),
    family: fc.record({ children: fc.nat(9), married: fc.boolean() }),
    name: fc.string(),
  }),
});

/** Grounds of discrimination in the Universal Declaration of Human Rights, art. 2, and ILO Conventions 111 and 190, as single words. */
const PROTECTED = new Set(
  `sex gender orientation age aged birth born birthday colour color race racial ethnic ethnicity nation national nationality
   citizen citizenship citizenships origin descent religion belief faith creed caste family marital married spouse child children
   parent pregnant pregnancy disability disabled handicap language-group union political opinion military veteran status statuses
   refugee residence residences name names surname photo passport`.split(/\s+/),
);
const protectedIn = (names: readonly string[]): string[] =>
  names.filter((name) => name.split(/(?=[A-Z])|[^A-Za-z]+/).some((word) => PROTECTED.has(word.toLowerCase())));

/** The whole contract: what is added to it has to be added here, and so to be looked at. */
const HELD_OF_A_NURSE: Readonly<Record<keyof NurseSummary, true>> = {
  ...{ id: true, facts: true, specialties: true, certificates: true, languages: true, availableFrom: true },
  ...{ availableUntil: true, payFloor: true, shiftPatterns: true, noGo: true, homeTimeZone: true, latitude: true },
  ...{ longitude: true, busy: true, workedAtFacilityIds: true, reliability: true, credentialsVerifiedOn: true },
  ...{ excluded: true, homeJurisdiction: true },
};

/** An index of these nurses, all of one class: what the law says of them is the same. */
const indexOf = (nurses: readonly NurseSummary[]): MarketIndex => {
  const classes = new ClassRegistry();
  const classId = classes.classOf('one', { profession: 'RN' });
  const index = new MarketIndex(classes);
  for (const nurse of nurses) index.upsert(nurse, classId);
  return index;
};
const searched = (index: MarketIndex) =>
  index.search(sampleGap(), {
    ...{ policy: DEFAULT_POLICY, today: TODAY, rates: null, rights: classRights(sampleGap(), [always()]), k: 50 },
  });

describe('protected attributes', () => {
  it('are no column of the index and no part of what it is told of a nurse', () => {
    const columns = Object.keys(indexOf([sampleNurse({ id: nurseId(1) })]).columns().columns);
    expect(columns.length).toBeGreaterThan(5);
    expect(protectedIn([...columns, ...Object.keys(HELD_OF_A_NURSE)])).toEqual([]);
    expect(protectedIn(['records', 'birthDate', 'homeSex', 'marital_status', 'averageRank', 'facts'])).toEqual([
      ...['birthDate', 'homeSex', 'marital_status'],
    ]);
  });

  it('leave no trace in the index: not a bit of a column differs, and so no answer', () => {
    fc.assert(
      fc.property(fc.array(whoSomebodyIs, { minLength: 2, maxLength: 30 }), (people) => {
        const alike = people.map((_, at) =>
          sampleNurse({ id: nurseId(at), specialties: [{ specialty: 'intensive-care', years: at % 7 }] }),
        );
        const different = alike.map((nurse, at) => ({
          ...nurse,
          ...people[at]!.extra,
          facts: { ...nurse.facts, ...people[at]!.facts } as unknown as NurseFacts,
        }));
        const [one, other] = [indexOf(alike), indexOf(different)];
        expect(other.columns()).toEqual(one.columns());
        expect(searched(other)).toEqual(searched(one));
        expect(searched(one).top.length).toBe(alike.filter((_, at) => at % 7 >= 2).length);
      }),
      { numRuns: 40 },
    );
  });

  it('change no score, no reason and no rank while the law decides the same', () => {
    fc.assert(
      fc.property(fc.array(whoSomebodyIs, { minLength: 2, maxLength: 12 }), (people) => {
        const alike = people.map((_, at) =>
          sampleNurse({ id: `nurse-${at}`, specialties: [{ specialty: 'intensive-care', years: at % 4 }] }),
        );
        const different = alike.map((nurse, at) => ({
          ...nurse,
          ...people[at]!.extra,
          facts: { ...nurse.facts, ...people[at]!.facts } as unknown as NurseFacts,
        }));
        expect(rank(different)).toEqual(rank(alike));
      }),
    );
  });

  it('are not even read: of the facts, ranking opens the profession and the professions of licences, nothing else', () => {
    const read = new Set<string>();
    const watched = new Proxy<NurseFacts>(
      { profession: 'RN', citizenships: [], licences: [], statuses: [] },
      {
        get(target, key, receiver) {
          read.add(String(key));
          return Reflect.get(target, key, receiver) as unknown;
        },
      },
    );
    rank([sampleNurse({ facts: watched })]);
    expect([...read].sort()).toEqual(['licences', 'profession']);
  });
});
