import type { Decision } from '@crossward/contracts';
import { problemsOf, type Expectation } from './expectation.js';

const CITATION = {
  legalBasis: 'Pact',
  sourceUrl: 'https://law.example',
  verifiedOn: '2026-11-01',
  confidence: 'known',
};

const leg = (arrangement: string) => ({
  ...CITATION,
  arrangement,
  kind: 'endorsement',
  from: 'XA',
  to: 'XB',
  steps: [
    { name: 'Apply', days: [1, 2, 3], fee: { minorUnits: 5_000, currency: 'EUR' } },
    { name: 'Wait', days: null, fee: null },
  ],
  needs: [
    { kind: 'exam', detail: 'An examination', satisfied: false },
    { kind: 'course', detail: 'A course', satisfied: null },
  ],
});

const open = {
  verdict: 'pathway',
  couldBe: 'authorised',
  route: {
    legs: [leg('endorsement')],
    earliestStart: { min: '2026-11-23', typical: '2026-11-24', max: '2026-11-25' },
    fees: [
      { minorUnits: 5_000, currency: 'EUR' },
      { minorUnits: 700, currency: 'XAF' },
    ],
    confidence: 'known',
  },
  alternatives: [{ legs: [leg('exam')], earliestStart: null, fees: [], confidence: 'known' }],
  entry: [{ id: 'visa', kind: 'visa', available: 'conditional', conditions: ['A job offer is needed.', 'A check.'] }],
  missing: [{ fact: 'licences', wouldDecide: ['pact'] }],
  openLaw: [{ arrangement: 'pact', what: 'A sunset is reported.', sourceUrl: '' }],
  reasons: [{ ...CITATION, arrangement: 'pact', rule: 'multistate', outcome: 'failed', text: '' }],
  limits: [
    { kind: 'until', value: '2028-01-01' },
    { kind: 'days-a-year', value: '90' },
  ],
} as unknown as Decision;

const closed = {
  ...open,
  verdict: 'undetermined',
  couldBe: undefined,
  route: undefined,
  alternatives: [],
  entry: [],
  missing: [],
  openLaw: [{ arrangement: 'coverage', what: 'Not every arrangement.', sourceUrl: '' }],
  reasons: [],
  limits: [],
} as unknown as Decision;

const bare = { ...closed, verdict: 'barred', openLaw: [] } as Decision;

type Told = [decision: Decision, expectation: Record<string, unknown>];

const problems = ([decision, expectation]: Told): string[] =>
  problemsOf({ verdict: decision.verdict, ...expectation } as unknown as Expectation, decision);

const day = '2026-11-24';
const fee = { minorUnits: 5_000, currency: 'EUR' };
const fees = [{ minorUnits: 700, currency: 'XAF' }, fee];
const until = { kind: 'until', value: '2028-01-01' };

const HOLDS: Told[] = [
  [open, { couldBe: 'authorised', route: 'endorsement', from: 'XA', confidence: 'known' }],
  [closed, { couldBe: null, route: null, from: null }],
  [open, { notRoute: ['pact'], alternatives: ['exam'] }],
  [closed, { alternatives: [], missing: [], limits: [], allLimits: [], steps: [], fees: [], reasons: {}, needs: {} }],
  [open, { missing: ['licences'], limits: [until, { kind: 'days-a-year' }] }],
  [open, { allLimits: [{ kind: 'days-a-year', value: 90 }, until] }],
  [open, { entry: { visa: 'conditional', permit: 'absent' } }],
  [open, { entry: { visa: { available: 'conditional', conditions: ['job offer', 'check'] } } }],
  [open, { openLaw: ['pact', { arrangement: 'pact', what: 'sunset' }] }],
  [bare, { openLaw: [], coverage: 'complete' }],
  [closed, { coverage: 'partial' }],
  [open, { reasons: { 'pact.multistate': 'failed', 'pact.other': 'absent' } }],
  [open, { earliestStart: { typical: day } }],
  [closed, { earliestStart: null }],
  [open, { fees }],
  [
    open,
    {
      steps: [
        { days: [1, 2, 3], fee },
        { name: 'Wait', fee: null, days: null },
      ],
    },
  ],
  [open, { of: 'exam', fees: [], earliestStart: null, route: 'endorsement' }],
  [open, { of: 'endorsement', fees }],
  [open, { steps: [{}, {}], needs: { exam: false, course: null } }],
];

const FAILS: [...Told, words: string][] = [
  [open, { verdict: 'barred' }, 'verdict: expected (barred), was (pathway)'],
  [open, { couldBe: null }, 'couldBe'],
  [open, { route: 'exam' }, 'route'],
  [open, { of: 'pact' }, 'of: (pact) is not offered'],
  [open, { of: 'exam', fees }, 'fees'],
  [open, { from: 'XC' }, 'from'],
  [open, { confidence: 'sourced' }, 'confidence'],
  [open, { notRoute: 'exam' }, 'notRoute: (exam) is offered'],
  [open, { alternatives: ['endorsement'] }, 'alternatives'],
  [open, { alternatives: [] }, 'alternatives: expected (none), was (exam)'],
  [open, { missing: [] }, 'missing'],
  [open, { missing: ['residences'] }, 'missing'],
  [open, { limits: [] }, 'limits'],
  [open, { limits: [{ kind: 'until', value: '2028-01-02' }] }, 'limits'],
  [open, { limits: [{ kind: 'scope' }] }, 'limits'],
  [open, { allLimits: [until] }, 'allLimits'],
  [open, { entry: { visa: 'yes' } }, 'entry visa'],
  [open, { entry: { permit: 'yes' } }, 'entry permit'],
  [open, { entry: { visa: 'absent' } }, 'entry visa'],
  [open, { entry: { visa: { available: 'conditional', conditions: ['job offer'] } } }, 'entry visa: conditions'],
  [open, { entry: { visa: { available: 'conditional', conditions: ['check', 'job'] } } }, 'expected (check)'],
  [open, { openLaw: [] }, 'openLaw'],
  [open, { openLaw: ['exam'] }, 'openLaw'],
  [open, { openLaw: [{ arrangement: 'pact', what: 'sunrise' }] }, 'openLaw'],
  [open, { coverage: 'complete' }, 'coverage: nothing is told of it beside a way'],
  [closed, { coverage: 'complete' }, 'coverage'],
  [bare, { coverage: 'partial' }, 'coverage'],
  [open, { reasons: { 'pact.multistate': 'held' } }, 'reasons'],
  [open, { reasons: { 'pact.multistate': 'absent' } }, 'reasons'],
  [open, { reasons: { 'pact.other': 'failed' } }, 'was (absent)'],
  [open, { earliestStart: null }, 'earliestStart'],
  [open, { earliestStart: { max: day } }, 'earliestStart max'],
  [closed, { earliestStart: { min: day } }, 'earliestStart'],
  [open, { fees: [] }, 'fees'],
  [open, { fees: [fee] }, 'fees: expected (EUR 5000), was (EUR 5000, XAF 700)'],
  [open, { steps: [{}] }, 'steps: expected (1), was (2)'],
  [open, { steps: [{ days: [1, 2, 4] }, {}] }, 'step 1 days'],
  [open, { steps: [{ fee: null }, {}] }, 'step 1 fee'],
  [open, { steps: [{}, { days: [0, 0, 0] }] }, 'step 2 days'],
  [open, { needs: { exam: true } }, 'needs'],
  [open, { needs: {} }, 'needs'],
];

describe('what a case expects', () => {
  it.each(HOLDS)('holds of %# what the decision says', (...told) => expect(problems(told)).toEqual([]));

  it.each(FAILS)('notices in %# that the decision says something else', (decision, expectation, words) => {
    const told = problems([decision, expectation]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(words);
  });

  it('tells every key of which the decision is something else', () => {
    expect(problems([open, { couldBe: null, route: null }])).toHaveLength(2);
  });
});
