import { plant } from './fault.js';
import { faultsIn } from './faults-in.js';

const SCALES = { cefr: ['A1', 'A2', 'B1', 'B2'] };

const rule = (version: Record<string, unknown>, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'rule',
  ...rest,
  versions: [{ verifiedOn: '2026-11-01', cite: { legalBasis: 'Act' }, ...version }],
});

const asking = (condition: Record<string, unknown>): Record<string, unknown> => rule({ when: [condition] });

const changes = (document: Record<string, unknown>): string[] =>
  faultsIn(document, SCALES)
    .map(({ kind, change }) => `${kind}: ${change}`)
    .sort();

const conditions: [Record<string, unknown>, string[]][] = [
  [{ field: 'status', is: 'active' }, ['comparison turned: is → isNot']],
  [
    { field: 'status', noneOf: ['a', 'b'] },
    ['comparison turned: noneOf → oneOf', 'element dropped: noneOf: without a', 'element dropped: noneOf: without b'],
  ],
  [{ field: 'scores.overall', atLeast: 6.5 }, ['number changed: atLeast: 6.5 → 6', 'number changed: atLeast: 6.5 → 7']],
  [{ field: 'hours', atMost: 10 }, ['number changed: atMost: 10 → 11', 'number changed: atMost: 10 → 9']],
  [
    { field: 'issuedOn', onOrAfter: '2020-02-29', before: '$on' },
    [
      'comparison turned: before → onOrBefore',
      'comparison turned: onOrAfter → after',
      'condition dropped: before: without $on',
      'condition dropped: onOrAfter: without 2020-02-29',
      'day shifted: onOrAfter: 2020-02-29 → 2020-02-28',
      'day shifted: onOrAfter: 2020-02-29 → 2020-03-01',
    ],
  ],
  [
    { field: 'issuedOn', within: { months: 6, before: '$on' } },
    ['number changed: months: 6 → 5', 'number changed: months: 6 → 7'],
  ],
  [{ field: 'jurisdiction', memberOf: 'pact' }, ['comparison turned: memberOf → notMemberOf']],
  [
    { field: 'level', reaches: 'B1', scale: 'cefr' },
    ['comparison turned: reaches: B1 → A2', 'comparison turned: reaches: B1 → B2'],
  ],
  [{ field: 'level', reaches: 'B2', scale: 'cefr' }, ['comparison turned: reaches: B2 → B1']],
  [{ field: '$purpose', stated: true }, ['comparison turned: stated: true → false']],
  [{ field: 'hours', known: true }, ['comparison turned: known → not known']],
  [{ not: { use: 'shared' } }, ['comparison turned: without not']],
  [
    { exists: { in: 'exams', where: { field: 'exam', is: 'a' } } },
    [
      'comparison turned: exists → none',
      'comparison turned: is → isNot',
      'filter dropped: where: without {"field":"exam","is":"a"}',
    ],
  ],
  [
    { any: [{ use: 'one' }, { use: 'two' }] },
    ['condition dropped: any: without {"use":"one"}', 'condition dropped: any: without {"use":"two"}'],
  ],
  [
    { total: { in: 'practice', of: 'hours', atLeast: 450, perDay: 24, since: { day: '$on', minus: { years: 5 } } } },
    [
      'number changed: atLeast: 450 → 449',
      'number changed: atLeast: 450 → 451',
      'number changed: perDay: 24 → 23',
      'number changed: perDay: 24 → 25',
      'number changed: years: 5 → 4',
      'number changed: years: 5 → 6',
    ],
  ],
];

describe('the faults in a document', () => {
  it.each(conditions)('are, of the condition %j, these beside its loss', (condition, expected) => {
    const named = changes(asking({ id: 'asked', ...condition }));
    expect(named).toEqual([...expected, 'condition dropped: when: without asked'].sort());
  });

  it('are of an arrangement its days, its effect, its professions, what it displaces and what it offers', () => {
    const document = rule(
      {
        from: '2020-01-01',
        doubtful: { from: '2024-01-01', why: 'A sunset is reported on 2024-01-01.' },
        confidence: 'known',
        destination: { oneOf: ['XA'], exceptMemberOf: 'pact' },
        gives: 'route',
        subject: { id: 'licensed', in: 'licences', as: 'licence', where: { use: 'shared' } },
        steps: [{ name: 'Apply', days: [1, 2], fee: { minorUnits: 500, currency: 'EUR' } }],
        needs: [{ kind: 'exam', detail: 'An exam', satisfiedWhen: { use: 'shared' } }],
        limits: [{ kind: 'days-a-year', value: 90, when: { use: 'shared' } }],
        openLaw: [{ what: 'Unsettled', sourceUrl: 'https://law.example' }],
      },
      { professions: ['RN', 'LPN'], supersedes: ['other'], closes: [] },
    );
    expect(changes(document)).toEqual(
      [
        'profession dropped: professions: without RN',
        'profession dropped: professions: without LPN',
        'displacement dropped: supersedes: without other',
        'day shifted: from: 2020-01-01 → 2020-01-02',
        'day shifted: from: 2020-01-01 → 2019-12-31',
        'day shifted: from: 2024-01-01 → 2024-01-02',
        'day shifted: from: 2024-01-01 → 2023-12-31',
        'doubt dropped: doubtful: without {"from":"2024-01-01","why":"A sunset is reported on 2024-01-01."}',
        'destination dropped: oneOf: without XA',
        'destination dropped: exceptMemberOf: without pact',
        'effect changed: gives: route → right',
        'filter dropped: where: without {"use":"shared"}',
        'step changed: days: 1 → 2',
        'step changed: days: 2 → 3',
        'step changed: minorUnits: 500 → 501',
        'need dropped: needs: without {"kind":"exam","detail":"An exam","satisfiedWhen":{"use":"shared"}}',
        'need dropped: satisfiedWhen: without {"use":"shared"}',
        'limit dropped: limits: without {"kind":"days-a-year","value":90,"when":{"use":"shared"}}',
        'number changed: value: 90 → 91',
        'number changed: value: 90 → 89',
        'condition dropped: when: without {"use":"shared"}',
        'open law dropped: openLaw: without {"what":"Unsettled","sourceUrl":"https://law.example"}',
        'confidence changed: confidence: known → uncertain',
      ].sort(),
    );
  });

  it('are of a bar that it opens a way, and nothing about how sure it is', () => {
    const document = rule({ from: null, confidence: 'sourced', gives: 'bar', when: [] }, { closes: ['other'] });
    expect(changes(document)).toEqual([
      'displacement dropped: closes: without other',
      'effect changed: gives: bar → route',
    ]);
  });

  it('are of a membership each member, each day of each aspect, and what it includes', () => {
    const member = {
      jurisdiction: 'XA',
      enactedOn: '2019-01-01',
      inbound: { from: '2020-01-01' },
      confidence: 'uncertain',
    };
    expect(changes({ id: 'pact', include: ['other'], members: [member] })).toEqual(
      [
        'member dropped: members: without XA',
        'member dropped: include: without other',
        'day shifted: from: 2020-01-01 → 2020-01-02',
        'day shifted: from: 2020-01-01 → 2019-12-31',
        'confidence changed: confidence: uncertain → sourced',
      ].sort(),
    );
  });

  it('are of a table each row, each day and each title', () => {
    const rows = { XA: { referenceDate: '2004-05-01', titles: [{ code: 'xa-nurse', title: 'Nurse of Alpha' }] } };
    expect(changes({ id: 'titles', cite: { confidence: 'known' }, rows })).toEqual(
      [
        'row dropped: rows: without XA',
        'row dropped: titles: without xa-nurse',
        'day shifted: referenceDate: 2004-05-01 → 2004-05-02',
        'day shifted: referenceDate: 2004-05-01 → 2004-04-30',
      ].sort(),
    );
  });

  it('are of a place what it says of its coverage', () => {
    const place = { code: 'XA', name: 'Alpha', languages: ['en'], coverage: { RN: 'complete' }, coverageNote: 'None.' };
    expect(changes(place)).toEqual(['coverage turned: RN: complete → partial']);
  });
});

describe('the faults in what is asked for as proof of a language', () => {
  const scale = (id: string, part: string, rest: object): object => ({ id, parts: [part], ...rest });
  const SCORES = [
    {
      id: 'a',
      tests: ['test-a'],
      versions: [
        {
          scales: [
            scale('skills', 'listening', { numbers: { from: 0, to: 9, step: 0.5 }, grades: { C: [4, 5], B: [6, 9] } }),
            scale('words', 'level', { levels: [{ name: 'N2' }, { name: 'N1' }] }),
          ],
        },
      ],
    },
  ] as never;
  const requirement = (test: object, version: object = {}): Record<string, unknown> => ({
    id: 'rule',
    versions: [{ from: null, tests: [{ test: 'test-a', ...test }], ...version }],
  });
  const planted = (document: Record<string, unknown>): string[] =>
    faultsIn(document, SCALES, SCORES)
      .map(({ kind, change }) => `${kind}: ${change}`)
      .filter((change) => !change.startsWith('test dropped'))
      .sort();

  it('are a step of the scale on either side of a minimum, in numbers, letters and words', () => {
    expect(planted(requirement({ minimums: { each: 7 } }))).toEqual([
      'minimum changed: each: 7 → 6.5',
      'minimum changed: each: 7 → 7.5',
    ]);
    expect(planted(requirement({ minimums: { listening: 'C' } }))).toEqual(['minimum changed: listening: C → B']);
    expect(planted(requirement({ minimums: { level: 'N1' } }))).toEqual(['minimum changed: level: N1 → N2']);
    expect(planted(requirement({ minimums: { level: { cefr: 'B1' } } }))).toEqual([
      'minimum changed: cefr: B1 → A2',
      'minimum changed: cefr: B1 → B2',
    ]);
  });

  it('are of sittings put together their window, their floors and their number', () => {
    const combined = { sittings: 2, withinMonths: 6, floors: { each: 6 } };
    expect(planted(requirement({ minimums: null, combined, oneMayBe: 6.5 }))).toEqual(
      [
        `minimum changed: combined: without ${JSON.stringify(combined)}`,
        'minimum changed: sittings: without 2',
        'number changed: withinMonths: 6 → 7',
        'number changed: withinMonths: 6 → 5',
        'minimum changed: each: 6 → 6.5',
        'minimum changed: each: 6 → 5.5',
        'minimum changed: oneMayBe: without 6.5',
        'minimum changed: oneMayBe: 6.5 → 7',
        'minimum changed: oneMayBe: 6.5 → 6',
      ].sort(),
    );
  });

  it('are how long a result counts, and what is in doubt', () => {
    const version = { validFor: { years: 2, thenDoubtful: true }, coverage: 'partial', tests: [] };
    const proofs = [{ id: 'p', when: { use: 'shared' }, open: 'Some take it.', confidence: 'known' }];
    expect(planted({ id: 'rule', serves: 'licence', languages: ['en'], versions: [{ ...version, proofs }] })).toEqual(
      [
        'element dropped: languages: without en',
        'validity dropped: validFor: without {"years":2,"thenDoubtful":true}',
        'number changed: years: 2 → 3',
        'number changed: years: 2 → 1',
        'doubt dropped: thenDoubtful: without true',
        'coverage turned: coverage: partial → complete',
        'proof dropped: proofs: without p',
        'condition dropped: when: without {"use":"shared"}',
        'doubt dropped: open: without Some take it.',
        'confidence changed: confidence: known → uncertain',
      ].sort(),
    );
  });

  it('are of a score table the edges of its bands, its levels and its scales', () => {
    const levels = [{ name: 'N1', cefr: 'B1', byScore: { part: 'total', steps: [[100, 'B1']] } }];
    const document = {
      id: 'a',
      tests: [],
      versions: [{ scales: [{ id: 'words', levels, grades: { C: [4, 5] } }], comparisons: [{ rows: [[1, 2]] }] }],
    };
    expect(planted(document)).toEqual(
      [
        'row dropped: scales: without words',
        `row dropped: levels: without ${JSON.stringify(levels[0]).slice(0, 70)}…`,
        'band moved: cefr: B1 → B2',
        'band moved: cefr: B1 → A2',
        'band moved: steps: 100 → 101',
        'band moved: steps: 100 → 99',
        'band moved: steps: B1 → B2',
        'band moved: steps: B1 → A2',
        'band moved: C: 4 → 5',
        'band moved: C: 4 → 3',
        'band moved: C: 5 → 6',
        'band moved: C: 5 → 4',
      ].sort(),
    );
  });
});

describe('planting', () => {
  const document = asking({ id: 'asked', not: { field: 'hours', known: true } });

  it('changes a copy alone', () => {
    const before = JSON.stringify(document);
    for (const fault of faultsIn(document, SCALES)) expect(JSON.stringify(plant(document, fault))).not.toBe(before);
    expect(JSON.stringify(document)).toBe(before);
  });

  it('keeps the name of a condition that is turned', () => {
    const planted = faultsIn(document, SCALES).map((fault) => plant(document, fault));
    const whens = planted.flatMap(({ versions }) => (versions as { when: unknown[] }[]).flatMap(({ when }) => when));
    expect(whens).toContainEqual({ id: 'asked', field: 'hours', known: true });
    expect(whens).toContainEqual({ id: 'asked', not: { not: { field: 'hours', known: true } } });
  });
});
