import type { NurseFacts, RecognitionQuery } from '@crossward/contracts';
import type { JurisdictionCode, LocalDate } from '@crossward/kernel';
import fc from 'fast-check';
import { contextOf } from '../context.js';
import { evaluate } from '../evaluate.js';
import { arrangementOf, day as dayOf, tinyLaw } from '../fixtures/tiny-law.js';
import { LawIndex } from '../law-index.js';
import { ranksOf, judge, verdictOf } from '../verdict.js';
import { evaluateAll, standingAmong } from '../standings.js';
import type { Trace } from './rule-program.js';

const law = tinyLaw();
const cite = {
  legalBasis: 'Pact',
  sourceUrl: 'https://law.example',
  verifiedOn: dayOf('2026-01-01'),
  confidence: 'sourced',
} as const;

/** Places that stand in a table, and a sum of spells: what the invented law has no use for. */
const transfer = arrangementOf('transfer', {
  subject: {
    id: 'holds-licence',
    in: 'licences',
    as: 'licence',
    where: { field: 'jurisdiction', listedIn: { table: 'transfers', row: '$destination', column: 'from' } },
  },
  when: [{ id: 'active', lasting: { in: 'practice', years: 2 } }],
});
const transfers = {
  id: 'transfers',
  name: 'Transfers',
  cite,
  rows: { XA: { from: ['XB-AA', 'XC'] }, 'XB-BB': { from: ['XA', 'XB-AA'] } },
};

const index = new LawIndex({
  ...law,
  tables: [...law.tables, transfers],
  arrangements: [...law.arrangements, transfer],
});

const day = fc
  .integer({ min: 2015, max: 2030 })
  .chain((year) => fc.constantFrom('01-01', '06-30', '10-01', '12-31').map((rest) => `${year}-${rest}` as LocalDate));
const place = fc.constantFrom('XA', 'XB-AA', 'XB-BB', 'XB-CC', 'XC', 'XB') as fc.Arbitrary<JurisdictionCode>;
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const licence = fc.record(
  {
    jurisdiction: place,
    profession: fc.constantFrom('RN', 'LPN'),
    scope: fc.constantFrom('multistate', 'single-state', 'full'),
    status: fc.constantFrom('active', 'lapsed', 'suspended'),
    issuedOn: day,
    expiresOn: day,
    meetsUniformRequirements: fc.boolean(),
  },
  { requiredKeys: ['jurisdiction', 'profession', 'scope', 'status'] },
);

const nurse = fc.record(
  {
    profession: fc.constantFrom('RN', 'LPN'),
    citizenships: fc.array(fc.constantFrom('XA', 'XB', 'XC'), { maxLength: 2 }),
    licences: fc.array(licence, { maxLength: 3 }),
    residences: fc.array(
      fc.record({ jurisdiction: place, from: day, until: day }, { requiredKeys: ['jurisdiction', 'from'] }),
      { maxLength: 3 },
    ),
    education: fc.array(
      fc.record({ jurisdiction: place, beganOn: day, completedOn: day }, { requiredKeys: ['jurisdiction'] }),
      { maxLength: 2 },
    ),
    practice: fc.array(
      fc.record(
        { jurisdiction: place, from: day, until: day, hours: fc.nat({ max: 4000 }) },
        { requiredKeys: ['jurisdiction', 'from'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['profession'] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<NurseFacts>;

const question = fc
  .record({ nurse, destination: place, on: day, purpose: maybe(fc.constantFrom('temporary', 'permanent')) })
  .map((query) => query as RecognitionQuery);

describe('a compiled rule', () => {
  it('says of every question what the conditions say when they are interpreted one by one', () => {
    fc.assert(
      fc.property(question, (query) => {
        const asked = index.preparer.query(query);
        const { bars, others, notes } = index.lawFor(asked);
        for (const rule of [...bars, ...notes, ...others]) {
          if (rule.settled === 0) continue;
          const told: Trace['reasons'] = [];
          const outcome = evaluate(rule, contextOf(query), told);
          const trace: Trace = { reasons: rule.unsettled ? [rule.unsettled] : [], witness: undefined };
          const [traced, judged] = [rule.program.trace(asked, trace), rule.program.judge(asked)];
          for (const packed of [traced, judged]) {
            expect(Math.min(rule.settled, packed & 3)).toBe(outcome.applies);
            expect(Math.min(rule.settled, packed >> 2)).toBe(outcome.right);
          }
          expect(trace.reasons).toEqual(told);
          expect(trace.witness).toBe(outcome.witness);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the verdict alone that the whole decision gives', () => {
    fc.assert(
      fc.property(question, (query) => {
        const asked = index.preparer.query(query);
        const law = index.lawFor(asked);
        const { sure, hoped } = ranksOf(standingAmong(evaluateAll(law, asked, [])));
        expect(judge(law, asked)).toBe(verdictOf(sure, hoped, law.coverage));
      }),
      { numRuns: 2000 },
    );
  });
});
