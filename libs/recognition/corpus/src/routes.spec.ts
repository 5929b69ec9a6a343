import type { NurseFacts, RecognitionQuery, Route } from '@crossward/contracts';
import { loadCorpus } from './load-corpus.js';

const { engine, reader } = loadCorpus();
const on = '2026-11-26';

const routes = (nurse: object, destination: string, rest: object = {}): Route[] =>
  engine.routes(reader.read({ nurse: { profession: 'RN', ...nurse }, destination, on, ...rest }) as RecognitionQuery)
    .routes;

const told = ({ legs }: Route): string =>
  legs
    .map(
      ({ arrangement, to, assumes }) =>
        `${arrangement} ${to}${assumes ? ` (home in ${assumes[0]?.jurisdiction})` : ''}`,
    )
    .join(', ');
const certain = (found: readonly Route[]): string[] =>
  found.filter(({ legs }) => legs.every(({ conditionalOn }) => conditionalOn === undefined)).map(told);

const test = {
  test: 'ielts-academic',
  takenOn: '2026-06-01',
  scores: { overall: 7.5, listening: 7.5, reading: 7.5, writing: 7, speaking: 7.5 },
};

const texan = {
  citizenships: ['US'],
  residences: [{ jurisdiction: 'US-TX', from: '2015-01-01' }],
  education: [{ jurisdiction: 'US-TX', field: 'general', level: 'bachelor', completedOn: '2014-05-01' }],
  licences: [
    { jurisdiction: 'US-TX', profession: 'RN', scope: 'single-state', status: 'active', issuedOn: '2014-08-01' },
  ],
  exams: [{ exam: 'nclex-rn', passedOn: '2014-07-15' }],
  practice: [],
};

const keralan = {
  citizenships: ['IN'],
  education: [
    {
      jurisdiction: 'IN-KL',
      field: 'general',
      level: 'bachelor',
      beganOn: '2010-08-01',
      completedOn: '2014-06-01',
      hours: 4600,
    },
  ],
  licences: [
    { jurisdiction: 'GB', profession: 'RN', scope: 'full', status: 'active', basis: 'exam', issuedOn: '2020-03-01' },
  ],
  exams: [{ exam: 'nmc-osce', passedOn: '2020-02-01' }],
  practice: [{ jurisdiction: 'GB', from: '2020-04-01', hours: 9000 }],
  languageTests: [test],
};

describe('routes that no single arrangement gives', () => {
  it('lead from India over a British registration by examination and the expedited way into Australia to New Zealand', () => {
    expect(certain(routes(keralan, 'NZ'))).toContain('au-iqrn-exam AU, ttmra NZ');
  });

  it('lead from a licence of Texas alone to one of Colorado for many states by moving there', () => {
    expect(certain(routes(texan, 'US-CO'))).toContain('us-nlc-home-multistate-licence US-CO (home in US-CO)');
  });

  it('lead to Colorado without a move where the licence of Texas is turned into one for many states', () => {
    expect(certain(routes(texan, 'US-CO'))).toContain('us-nlc-home-multistate-licence US-TX, us-nlc-privilege US-CO');
    expect(
      certain(routes({ ...texan, residences: [{ jurisdiction: 'US-CA', from: '2015-01-01' }] }, 'US-CO')),
    ).not.toContain('us-nlc-home-multistate-licence US-TX, us-nlc-privilege US-CO');
  });

  it('lead to Yukon in two hops', () => {
    const abroad = {
      citizenships: ['PH'],
      education: [{ jurisdiction: 'PH', field: 'general', level: 'bachelor' }],
      licences: [{ jurisdiction: 'PH', profession: 'RN', scope: 'full', status: 'active' }],
    };
    const found = certain(routes(abroad, 'CA-YT'));
    expect(found.length).toBeGreaterThan(0);
    for (const way of found) expect(way).toMatch(/^ca-\S+ CA-\w\w, ca-yt-endorsement CA-YT$/);
  });

  it('lead to a federal post on a licence that is still to be gained, where the post is told', () => {
    const federal = routes({ ...texan, licences: [] }, 'US-AK', { assignment: { setting: 'federal-facility' } }).map(
      told,
    );
    expect(federal.some((way) => way.endsWith('us-federal-facility US-AK'))).toBe(true);
    const other = routes({ ...texan, licences: [] }, 'US-AK', { assignment: { setting: 'hospital' } }).map(told);
    expect(other.some((way) => way.endsWith('us-federal-facility US-AK'))).toBe(false);
  });
});

describe('every place at once', () => {
  const isCertain = ({ legs }: Route): boolean => legs.every(({ conditionalOn }) => conditionalOn === undefined);
  const asMoves = ({ legs }: Route): number => Number(legs.some(({ assumes }) => assumes));

  it.each([
    ['a nurse of Texas', texan],
    ['a nurse of Kerala with a British registration', keralan],
  ])('comes to what the search for each place comes to, for %s', (_who, nurse) => {
    const query = reader.read({ nurse: { profession: 'RN', ...nurse }, destination: 'NZ', on }) as RecognitionQuery;
    const { destinations } = engine.destinations({ nurse: query.nurse as NurseFacts, on: query.on });
    expect(destinations).toHaveLength(208);
    for (const { jurisdiction, verdict, route } of destinations) {
      const one = engine.routes({ ...query, destination: jurisdiction });
      // Nobody has to move for a quicker way: of all places at once the one without a move is shown.
      const [best] = one.routes.filter(isCertain).sort((a, b) => asMoves(a) - asMoves(b));
      expect([jurisdiction, verdict]).toEqual([jurisdiction, one.verdict]);
      const starts = [route && isCertain(route) ? route.earliestStart : undefined, best?.earliestStart];
      expect([jurisdiction, starts[0]]).toEqual([jurisdiction, starts[1]]);
    }
  });
});
