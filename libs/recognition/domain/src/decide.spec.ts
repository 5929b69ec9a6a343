import { compileLaw } from './engine.js';
import { arrangementOf, ask, day, multistate, ownLicence, pact, tinyLaw, versionOf } from './fixtures/tiny-law.js';

const engine = compileLaw(tinyLaw());
const residence = { jurisdiction: 'XB-AA', from: '2015-01-01' };
const multistateNurse = { licences: [multistate], residences: [residence] };

const arrangementsOf = (decision: ReturnType<typeof engine.decide>): string[] =>
  [decision.route, ...decision.alternatives].flatMap((route) => route?.legs.map((leg) => leg.arrangement) ?? []);

describe('a decision', () => {
  it('authorises by the compact where every condition certainly holds', () => {
    const decision = engine.decide(ask(multistateNurse));
    expect(decision).toMatchObject({ verdict: 'authorised', missing: [], as: 'RN', destination: 'XB-BB' });
    expect(decision.route?.legs).toMatchObject([{ arrangement: 'pact', from: 'XB-AA', to: 'XB-BB', kind: 'compact' }]);
    expect(decision).not.toHaveProperty('couldBe');
  });

  it('changes on the day on which the membership begins, and says until when it will not lead there', () => {
    const before = engine.decide(ask(multistateNurse, 'XB-BB', '2025-09-30'));
    expect(before).toMatchObject({ verdict: 'pathway', route: { legs: [{ arrangement: 'endorsement' }] } });
    expect(before.reasons).toContainEqual(
      expect.objectContaining({
        arrangement: 'pact',
        rule: 'destination',
        outcome: 'failed',
        text: expect.stringContaining('2025-10-01'),
      }),
    );
    expect(engine.decide(ask(multistateNurse, 'XB-BB', '2025-10-01')).verdict).toBe('authorised');
  });

  it('names an end of the membership as limit when it comes before that of the licence', () => {
    const long = { licences: [{ ...multistate, expiresOn: '2030-01-01' }], residences: [residence] };
    expect(engine.decide(ask(long)).limits).toEqual([{ kind: 'until', value: '2028-01-01' }]);
    expect(engine.decide(ask(multistateNurse)).limits).toEqual([{ kind: 'until', value: '2027-07-01' }]);
  });

  it('holds on the last day of the licence and no longer on the day after', () => {
    expect(engine.decide(ask(multistateNurse, 'XB-BB', '2027-06-30')).verdict).toBe('authorised');
    expect(engine.decide(ask(multistateNurse, 'XB-BB', '2027-07-01')).verdict).toBe('barred');
  });

  it('gives the best that is certain, the better that could be, and the fact to ask for', () => {
    const decision = engine.decide(ask({ licences: [multistate] }));
    expect(decision).toMatchObject({
      verdict: 'pathway',
      couldBe: 'authorised',
      route: { legs: [{ arrangement: 'endorsement' }] },
      missing: [{ fact: 'residences', wouldDecide: ['pact'] }],
    });
  });

  it('asks for what would put a specific arrangement in the place of the generic one', () => {
    const generic = arrangementOf('generic', {});
    const specific = arrangementOf(
      'specific',
      { when: [{ id: 'exam', exists: { in: 'exams' } }] },
      { supersedes: ['generic'] },
    );
    const other = arrangementOf('other', { when: [{ id: 'practice', exists: { in: 'practice' } }] });
    const decision = compileLaw(tinyLaw({ arrangements: [generic, specific, other] })).decide(ask());
    expect(decision).toMatchObject({ verdict: 'pathway', missing: [{ fact: 'exams', wouldDecide: ['specific'] }] });
    expect(decision).not.toHaveProperty('couldBe');
  });

  it('names the doubt of what would take the place of the route', () => {
    const generic = arrangementOf('generic', {});
    const doubtful = { from: day('2026-01-01'), why: 'The start is not published.' };
    const specific = arrangementOf('specific', { doubtful }, { supersedes: ['generic'] });
    const other = arrangementOf('other', { doubtful });
    const decision = compileLaw(tinyLaw({ arrangements: [generic, specific, other] })).decide(ask());
    expect(decision).toMatchObject({ verdict: 'pathway', openLaw: [{ arrangement: 'specific', what: doubtful.why }] });
  });

  it('does not ask for what cannot decide', () => {
    const single = { ...multistate, scope: 'single-state' };
    expect(engine.decide(ask({ licences: [single] }))).toMatchObject({ verdict: 'pathway', missing: [] });
  });

  it('is undetermined where only the profession is known, and asks for the licences', () => {
    const decision = engine.decide(ask());
    expect(decision).toMatchObject({ verdict: 'undetermined', couldBe: 'authorised' });
    expect(decision.missing[0]).toEqual({ fact: 'licences', wouldDecide: ['endorsement', 'own-licence', 'pact'] });
  });

  it('bars where everything is certainly false and the corpus is complete', () => {
    expect(engine.decide(ask({ licences: [] }))).toMatchObject({ verdict: 'barred', openLaw: [], missing: [] });
  });

  it('does not bar where the corpus does not hold everything', () => {
    const law = tinyLaw();
    law.jurisdictions = [{ code: 'XA', name: 'Alpha', languages: [], coverage: { RN: 'partial' } }];
    const decision = compileLaw(law).decide(ask({ licences: [] }, 'XA'));
    expect(decision.verdict).toBe('undetermined');
    expect(decision.openLaw).toEqual([
      { arrangement: 'coverage', what: expect.stringContaining('Alpha'), sourceUrl: '', coverage: 'incomplete' },
    ]);
  });

  it('says that the corpus holds no rule for a profession, instead of failing', () => {
    const decision = engine.decide(ask({ profession: 'RM' }, 'XA'));
    expect(decision).toMatchObject({ verdict: 'undetermined', reasons: [], missing: [] });
    expect(decision.openLaw[0]?.what).toBe('The corpus holds no rule for RM into XA.');
  });

  it('prefers a licence of the place itself', () => {
    const own = { ...multistate, jurisdiction: 'XB-BB', scope: 'single-state' };
    const decision = engine.decide(ask({ licences: [multistate, own], residences: [residence] }));
    expect(decision.route?.legs[0]?.arrangement).toBe('own-licence');
  });

  it('displaces the generic where the specific certainly holds', () => {
    expect(arrangementsOf(engine.decide(ask(multistateNurse)))).not.toContain('endorsement');
  });

  it('tells a doubtful membership as open law and not as a missing fact', () => {
    const decision = engine.decide(ask(multistateNurse, 'XB-CC'));
    expect(decision).toMatchObject({ verdict: 'pathway', couldBe: 'authorised', missing: [] });
    expect(decision.openLaw).toEqual([
      { arrangement: 'pact', what: 'A sunset is reported.', sourceUrl: 'https://law.example/pact' },
    ]);
    expect(engine.decide(ask(multistateNurse, 'XB-CC', '2026-05-31')).verdict).toBe('authorised');
  });

  it('gives a reason with citation for every condition looked at', () => {
    const reasons = engine.decide(ask({ licences: [multistate], residences: [] })).reasons;
    expect(
      reasons.filter(({ arrangement }) => arrangement === 'pact').map(({ rule, outcome }) => [rule, outcome]),
    ).toEqual([
      ['holds-licence', 'held'],
      ['active', 'held'],
      ['current', 'held'],
      ['multistate', 'held'],
      ['issuer-is-party', 'held'],
      ['lives-there', 'failed'],
    ]);
    expect(reasons[0]).toMatchObject({ version: '2020-01-01', verifiedOn: '2026-11-01', confidence: 'sourced' });
  });

  it('adds up days and fees, and knows no start where a step has no known duration', () => {
    const { route } = engine.decide(ask({ licences: [{ ...multistate, scope: 'single-state' }] }));
    expect(route?.legs[0]?.steps[0]?.days).toEqual([1, 3, 4]);
    expect(route?.earliestStart).toEqual({ min: '2026-12-03', typical: '2026-12-15', max: '2027-01-05' });
    expect(route?.fees).toEqual([{ minorUnits: 10_000, currency: 'USD' }]);
    const slow = arrangementOf('slow', { steps: [{ name: 'Wait', days: null, fee: null }] });
    const decision = compileLaw(tinyLaw({ arrangements: [slow] })).decide(ask());
    expect(decision.route?.earliestStart).toBeNull();
  });

  it('tells what the nurse has to bring as satisfied, not satisfied, or not known', () => {
    const satisfied = (exams: unknown): boolean | null | undefined =>
      engine.decide(ask({ licences: [{ ...multistate, scope: 'single-state' }], ...(exams ? { exams } : {}) })).route
        ?.legs[0]?.needs[0]?.satisfied;
    expect(satisfied([{ exam: 'exam-a' }])).toBe(true);
    expect(satisfied([])).toBe(false);
    expect(satisfied(undefined)).toBeNull();
  });

  it('keeps entry apart from the verdict', () => {
    const entry = (citizenships?: string[]): unknown =>
      engine.decide(ask({ ...multistateNurse, ...(citizenships ? { citizenships } : {}) })).entry[0];
    expect(entry(['XB'])).toMatchObject({ available: 'conditional', conditions: ['job-offer'] });
    expect(entry([])).toMatchObject({ available: 'no', conditions: ['citizen-of-xb'] });
    expect(entry()).toMatchObject({ available: 'unknown' });
  });
});

describe('a bar', () => {
  const bar = arrangementOf(
    'bar',
    { gives: 'bar', when: [{ id: 'refugee', exists: { in: 'statuses', where: { field: 'kind', is: 'refugee' } } }] },
    { kind: 'negative', closes: ['open'] },
  );
  const law = compileLaw(tinyLaw({ arrangements: [bar, arrangementOf('open', {})] }));

  it('closes what it names where it certainly holds', () => {
    const decision = law.decide(ask({ statuses: [{ kind: 'refugee', jurisdiction: 'XA' }] }));
    expect(decision.verdict).toBe('barred');
    expect(decision.reasons).toContainEqual(
      expect.objectContaining({ arrangement: 'open', rule: 'bar', outcome: 'failed' }),
    );
  });

  it('leaves it unknown where it is unknown, and asks', () => {
    expect(law.decide(ask())).toMatchObject({
      verdict: 'undetermined',
      couldBe: 'pathway',
      missing: [{ fact: 'statuses', wouldDecide: ['open'] }],
    });
    expect(law.decide(ask({ statuses: [] })).verdict).toBe('pathway');
  });
});

describe('versions', () => {
  it('apply from their first day to the day before their end', () => {
    const dated = {
      ...arrangementOf('dated', {}),
      versions: [versionOf({ from: day('2024-01-01'), until: day('2025-01-01') })],
    };
    const dates = compileLaw(tinyLaw({ arrangements: [dated] }));
    const verdict = (on: string): string => dates.decide(ask({}, 'XB-BB', on)).verdict;
    expect([verdict('2023-12-31'), verdict('2024-01-01'), verdict('2024-12-31'), verdict('2025-01-01')]).toEqual([
      'barred',
      'pathway',
      'pathway',
      'barred',
    ]);
  });

  it('may not overlap', () => {
    const twice = {
      ...arrangementOf('twice', {}),
      versions: [versionOf({ until: day('2022-01-01') }), versionOf({ from: day('2021-12-31') })],
    };
    expect(() => compileLaw(tinyLaw({ arrangements: [twice] }))).toThrow('overlap');
  });
});

describe('a route whose right may already be in effect', () => {
  const declared = arrangementOf('declared', {
    rightWhen: [
      { id: 'filed', exists: { in: 'applications', as: 'filed', where: { field: 'kind', is: 'declaration' } } },
    ],
    limits: [{ kind: 'until', value: { day: '$filed.filedOn', plus: { months: 6 } } }],
    steps: [{ name: 'Declare', days: [0, 7], fee: null }],
  });
  const law = compileLaw(tinyLaw({ arrangements: [declared] }));
  const filed = { applications: [{ kind: 'declaration', jurisdiction: 'XA', filedOn: '2026-08-31' }] };

  it('authorises with nothing left to do, and counts limits from the item that was found', () => {
    const decision = law.decide(ask(filed));
    expect(decision).toMatchObject({ verdict: 'authorised', limits: [{ kind: 'until', value: '2027-02-28' }] });
    expect(decision.route?.legs[0]?.steps).toEqual([]);
  });

  it('is a pathway without, and could be more where it is not known', () => {
    expect(law.decide(ask({ applications: [] }))).toMatchObject({ verdict: 'pathway', limits: [] });
    expect(law.decide(ask())).toMatchObject({ couldBe: 'authorised', missing: [{ fact: 'applications' }] });
  });
});

describe('alternatives', () => {
  const steps = (days: [number, number], minorUnits: number): object => ({
    steps: [{ name: 'x', days, fee: { minorUnits, currency: 'USD' } }],
  });
  const law = compileLaw(
    tinyLaw({
      arrangements: [
        arrangementOf('fast', steps([1, 1], 900)),
        arrangementOf('cheap', steps([9, 9], 100)),
        arrangementOf('worse', steps([9, 9], 901)),
      ],
    }),
  );

  it('are those that nothing dominates in days and fees, the earliest first', () => {
    expect(arrangementsOf(law.decide(ask()))).toEqual(['fast', 'cheap']);
  });
});

describe('the confidence of a route', () => {
  const [parties] = tinyLaw().memberships;
  const members = parties?.members.map((member, index) =>
    index === 0 ? { ...member, confidence: 'uncertain' } : member,
  );
  const law = compileLaw(
    tinyLaw({
      memberships: [{ ...parties, members }] as never,
      arrangements: [
        arrangementOf('of-a-party', {
          subject: {
            id: 'licensed-by-a-party',
            in: 'licences',
            as: 'licence',
            where: { field: 'jurisdiction', memberOf: 'pact', as: 'issuing' },
          },
        }),
      ],
    }),
  );

  it('is that of the membership by which its subject was found, where nothing else is weaker', () => {
    const licensedIn = (jurisdiction: string) => ({ licences: [{ ...multistate, jurisdiction }] });
    expect(law.decide(ask(licensedIn('XB-AA'))).route?.confidence).toBe('uncertain');
    expect(law.decide(ask(licensedIn('XB-BB'))).route?.confidence).toBe('sourced');
  });
});

it('finds dangling references when the law is compiled', () => {
  expect(() => compileLaw(tinyLaw({ arrangements: [pact, ownLicence] }))).toThrow('(pact) names (endorsement)');
});
