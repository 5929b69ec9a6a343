import type { Decision, NurseFacts, RecognitionQuery } from '@crossward/contracts';
import fc from 'fast-check';
import { compileLaw } from './engine.js';
import { arrangementOf, ask, endorsement, ownLicence, pact, tinyLaw } from './fixtures/tiny-law.js';

/** A law that uses every way in which something can be unknown, closed or displaced. */
const engine = compileLaw(
  tinyLaw({
    arrangements: [
      pact,
      endorsement,
      ownLicence,
      arrangementOf(
        'after-exam',
        {
          when: [
            { id: 'exam', exists: { in: 'exams', where: { field: 'passedOn', within: { years: 5, before: '$on' } } } },
            { id: 'hours', total: { in: 'practice', of: 'hours', since: '2020-01-01', atLeast: 500 } },
          ],
          bars: [{ id: 'lapsed', exists: { in: 'licences', where: { field: 'status', is: 'revoked' } } }],
          rightWhen: [{ id: 'declared', exists: { in: 'applications', where: { field: 'feePaid', is: true } } }],
        },
        { supersedes: ['endorsement'] },
      ),
      arrangementOf(
        'no-refugees',
        {
          gives: 'bar',
          when: [{ id: 'refugee', exists: { in: 'statuses', where: { field: 'kind', is: 'refugee' } } }],
        },
        { kind: 'negative', closes: ['after-exam', 'pact'] },
      ),
      arrangementOf('long-practice', {
        when: [
          {
            id: 'years',
            continuous: { in: 'practice', where: { field: 'certified', is: true }, years: 1, withinYears: 3 },
          },
        ],
      }),
      arrangementOf('experience-in-all', {
        when: [{ id: 'experience', lasting: { in: 'practice', where: { field: 'certified', is: true }, years: 2 } }],
      }),
    ],
  }),
);

const place = fc.constantFrom('XA', 'XB-AA', 'XB-BB', 'XB-CC', 'XD');
const day = fc.constantFrom('2019-05-01', '2022-01-01', '2024-06-01', '2025-10-01', '2026-11-22', '2027-03-01');
const optional = { requiredKeys: [] as [] };

const licence = fc.record({
  jurisdiction: place,
  profession: fc.constant('RN'),
  scope: fc.constantFrom('multistate', 'single-state'),
  status: fc.constantFrom('active', 'lapsed', 'revoked'),
  expiresOn: day,
});
const practice = fc.record(
  { jurisdiction: place, from: day, until: day, hours: fc.integer({ min: 0, max: 1000 }), certified: fc.boolean() },
  { requiredKeys: ['jurisdiction', 'from', 'until'] },
);
const facts = {
  licences: fc.array(licence, { maxLength: 3 }),
  residences: fc.array(fc.record({ jurisdiction: place, from: day }), { maxLength: 2 }),
  exams: fc.array(fc.record({ exam: fc.constant('exam-a'), passedOn: day }, { requiredKeys: ['exam'] }), {
    maxLength: 2,
  }),
  practice: fc.array(practice, { maxLength: 3 }),
  statuses: fc.array(fc.record({ kind: fc.constantFrom('refugee', 'eu-family'), jurisdiction: place }), {
    maxLength: 1,
  }),
  applications: fc.array(
    fc.record(
      { jurisdiction: place, kind: fc.constant('declaration'), filedOn: day, feePaid: fc.boolean() },
      { requiredKeys: ['jurisdiction', 'kind', 'filedOn'] },
    ),
    { maxLength: 1 },
  ),
};
const nurse = fc.record(facts, optional);
const query = fc
  .record({ nurse, destination: place, on: day })
  .map(({ nurse: known, destination, on }) => ask(known as Partial<NurseFacts>, destination, on));

/** Fields that may be unknown inside an item; those that the contract reads as "still so" are not among them. */
const FILLERS: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  exams: { passedOn: day },
  practice: { hours: fc.integer({ min: 0, max: 1000 }), certified: fc.boolean() },
  applications: { feePaid: fc.boolean() },
};

/** The same nurse with every unknown list and field filled in. */
const filledIn = ({ nurse: known, ...rest }: RecognitionQuery): fc.Arbitrary<RecognitionQuery> =>
  fc.record(facts).chain((whole) => {
    const lists = { ...whole, ...(known as unknown as Record<string, unknown[]>) } as Record<string, unknown>;
    const arbitraries = Object.entries(lists).map(([list, items]) => {
      if (!Array.isArray(items)) return fc.constant([list, items] as const);
      const filled = items.map((item: object) =>
        fc.record(FILLERS[list] ?? {}).map((extra) => ({ ...extra, ...item })),
      );
      return fc.tuple(...filled).map((done) => [list, done] as const);
    });
    return fc.tuple(...arbitraries).map((entries) => ({
      ...rest,
      nurse: Object.fromEntries(entries) as unknown as NurseFacts,
    }));
  });

const RANK: Record<Decision['verdict'], number> = { undetermined: 0, barred: 0, pathway: 1, authorised: 2 };

const runs = { numRuns: 2000 };

describe('for every nurse and law', () => {
  it('filling in what is unknown never takes away what was certain, and never exceeds what could be', () => {
    const both = query.chain((partial) => filledIn(partial).map((whole) => ({ partial, whole })));
    fc.assert(
      fc.property(both, ({ partial, whole }) => {
        const before = engine.decide(partial);
        const after = engine.decide(whole);
        expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict]);
        const ceiling = before.couldBe ?? before.verdict;
        expect(RANK[after.verdict]).toBeLessThanOrEqual(RANK[ceiling]);
        if (before.verdict === 'barred') expect(after.verdict).toBe('barred');
      }),
      runs,
    );
  });

  it('a better verdict that could be always comes with a fact to ask for, or a doubt of the law', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const { verdict, couldBe, missing, openLaw } = engine.decide(asked);
        if (couldBe) expect(missing.length + openLaw.length).toBeGreaterThan(0);
        else if (verdict !== 'pathway') expect(missing).toEqual([]);
      }),
      runs,
    );
  });

  it('the order of a list changes nothing', () => {
    const shuffled = query.chain((asked) => {
      const lists = Object.entries(asked.nurse).map(([list, items]) =>
        Array.isArray(items)
          ? fc
              .shuffledSubarray(items as unknown[], { minLength: items.length, maxLength: items.length })
              .map((other) => [list, other] as const)
          : fc.constant([list, items as unknown] as const),
      );
      return fc.tuple(...lists).map((entries) => ({
        asked,
        other: { ...asked, nurse: Object.fromEntries(entries) as unknown as NurseFacts },
      }));
    });
    fc.assert(
      fc.property(shuffled, ({ asked, other }) => {
        expect(engine.decide(other)).toEqual(engine.decide(asked));
      }),
      runs,
    );
  });

  it('the same query gets the same answer', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(JSON.stringify(engine.decide(asked))).toBe(JSON.stringify(engine.decide(structuredClone(asked))));
      }),
      { numRuns: 300 },
    );
  });
});
