import type { NurseFacts, NurseSummary } from '@crossward/contracts';
import fc from 'fast-check';
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

describe('protected attributes', () => {
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
