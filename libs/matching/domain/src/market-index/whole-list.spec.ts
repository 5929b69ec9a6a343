import type { NurseFilters, NurseSummary } from '@crossward/contracts';
import fc from 'fast-check';
import { CONSTRAINT_NAMES } from '../constraints/index.js';
import { standingOf } from '../market-ranking/nurse-question.js';
import { comparePositions, positionOf, rankNurses } from '../rank.js';
import { place, TODAY } from '../testing/samples.js';
import { classRights } from './class-rights.js';
import { passesProfile } from './profile-check.js';
import type { SearchOptions } from './question.js';
import { anyNurse, CLASSES, nurseId, RATES } from './testing/random-market.js';
import { FACTS, newIndex, questions } from './testing/whole-ranking.js';

const market = fc.array(fc.tuple(anyNurse, fc.integer({ min: 0, max: CLASSES - 1 })), {
  ...{ minLength: 30, maxLength: 120, size: 'max' as const },
});

const profiles: fc.Arbitrary<NurseFilters> = fc.record(
  {
    homeJurisdiction: fc.constantFrom(place('US'), place('IN-KL')),
    specialty: fc.constantFrom('theatre', 'dialysis', 'unheard-of'),
    certificate: fc.constantFrom('ecmo', 'acls'),
    language: fc.constantFrom('en', 'de'),
  },
  { requiredKeys: [] },
);
const narrowed = fc.record(
  { standing: fc.constantFrom('ready', 'pending', 'none'), leastScore: fc.constantFrom(0.2, 0.5) },
  { requiredKeys: [] },
);
const seldom: typeof narrowed = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: narrowed });
/** Mostly nothing is asked of the profile, so that lists are long. */
const rarely = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: profiles });

describe('the list of everybody', () => {
  it('is the ranking of everybody, the excluded after the others: order, scores, counts and pages', () => {
    let excludedShown = 0;
    fc.assert(
      fc.property(market, questions, rarely, seldom, (nurses, question, profile, window) => {
        const { gap, decisions, policy, k, withRates } = question;
        const index = newIndex();
        const classOf = new Map<string, number>();
        const held = nurses.map(([nurse, classId], at): NurseSummary => {
          const whole = { ...nurse, id: nurseId(at), facts: FACTS[classId]! };
          index.upsert(whole, classId);
          classOf.set(whole.id, classId);
          return whole;
        });
        const rates = withRates ? RATES : null;
        const looked = held.filter((nurse) => passesProfile(nurse, profile));
        const decisionsOf = ({ id }: NurseSummary) => decisions[classOf.get(id)!]!;
        const { ranked, excluded } = rankNurses({ gap, nurses: looked, decisionsOf, policy, today: TODAY, rates });
        const listed = [...ranked, ...excluded].filter(
          ({ authorisation, score }) =>
            (window.standing === undefined || standingOf(authorisation) === window.standing) &&
            (window.leastScore === undefined || score >= window.leastScore),
        );
        const rights = classRights(gap, decisions);
        const filters = { ...profile, ...window } as SearchOptions['filters'] & object;
        const options: SearchOptions = { policy, today: TODAY, rates, rights, k, filters };
        const failures = Object.fromEntries(
          CONSTRAINT_NAMES.map((name) => [
            name,
            excluded.filter(({ failed }) => failed.some(({ constraint }) => constraint === name)).length,
          ]),
        );
        const counts = {
          ...{ considered: looked.length, eligible: ranked.length, failures },
          listed: listed.filter(({ eligible }) => eligible).length,
        };
        expect(index.considered(profile)).toBe(looked.length);
        for (let from = 0; from === 0 || from < listed.length; from += k) {
          const before = listed[from - 1];
          const after = before && positionOf(before, 'nurseId');
          const page = listed.slice(from, from + k);
          expect(index.wholeList(gap, { ...options, ...(after && { after }) })).toEqual({
            ...counts,
            rows: page.map(({ nurseId: id, score, failed }) => ({ nurseId: id, score, failedCount: failed.length })),
            more: listed.length > from + k,
            ahead: after
              ? listed.filter((one) => one.eligible && comparePositions(positionOf(one, 'nurseId'), after) <= 0).length
              : 0,
          });
          excludedShown += page.filter(({ eligible }) => !eligible).length;
        }
        const fitting: string[] = [];
        index.eachWhoFits(gap, { ...options, filters: profile }, (id) => fitting.push(id));
        expect(fitting.sort()).toEqual(ranked.map(({ nurseId: id }) => id).sort());
      }),
      { numRuns: 40 },
    );
    expect(excludedShown).toBeGreaterThan(300);
  });
});
