import type { RecognitionQuery, Route } from '@crossward/contracts';
import { ask, inventedCodes, multistate, routeLaw } from '../fixtures/route-law.js';
import { compileLaw } from '../engine.js';
import { compileQueryReader } from '../query/read-query.js';

const law = routeLaw();
const engine = compileLaw(law);
const reader = compileQueryReader(law, inventedCodes);
const legs = ({ legs: all }: Route): string[] => all.map(({ arrangement, to }) => `${arrangement} ${to}`);
const routes = (query: RecognitionQuery): Route[] => engine.routes(reader.read(query) as RecognitionQuery).routes;

describe('a search for routes', () => {
  it('goes by a licence gained on the way, leg by leg with the days on which each begins', () => {
    const [route] = routes(ask({ education: [{ jurisdiction: 'XD' }], licences: [] }, 'XC'));
    expect(legs(route as Route)).toEqual(['exam-in-xa XA', 'treaty XC']);
    expect(route).toMatchObject({
      earliestStart: { min: '2026-12-22', typical: '2027-01-11', max: '2027-01-31' },
      fees: [
        { minorUnits: 20000, currency: 'USD' },
        { minorUnits: 10000, currency: 'EUR' },
      ],
    });
    expect(route?.legs[0]).toMatchObject({
      begins: { typical: '2026-11-22' },
      grants: { basis: 'exam', scope: 'full' },
    });
    expect(route?.legs[1]).toMatchObject({ begins: { min: '2026-12-12', typical: '2026-12-22', max: '2027-01-01' } });
  });

  it('compares fees of several currencies by the rates of the day, and keeps each in its own', () => {
    const [route] = routes(ask({ education: [{ jurisdiction: 'XD' }], licences: [] }, 'XC'));
    expect(route?.comparedFees).toEqual({ minorUnits: 20000, currency: 'EUR', ratesOf: '2026-11-20', complete: true });
  });

  it('says on which facts a leg hangs instead of leaving it out or taking it for granted', () => {
    const [route] = routes(ask({ licences: [] }, 'XC'));
    expect(legs(route as Route)).toEqual(['exam-in-xa XA', 'treaty XC']);
    expect(route?.legs[0]?.conditionalOn).toEqual(['education']);
  });

  it('finds that a test runs out before the second leg needs it, and not a day too early', () => {
    const takenOn = (day: string): Route | undefined =>
      routes(
        ask(
          {
            education: [{ jurisdiction: 'XD' }],
            licences: [],
            languageTests: [{ test: 'test-a', takenOn: day, scores: { overall: 7 } }],
          },
          'XC',
        ),
      )[0];
    expect(takenOn('2024-12-21')?.findings).toEqual([
      {
        kind: 'proof-expires',
        what: 'Test A not older than two years',
        expiresOn: '2026-12-22',
        neededOn: '2026-12-22',
        leg: 2,
      },
    ]);
    expect(takenOn('2024-12-22')?.findings).toBeUndefined();
  });

  it('finds that the licence of the first leg runs out before the leg ends', () => {
    const licence = { jurisdiction: 'XA', profession: 'RN', scope: 'full', status: 'active', basis: 'exam' };
    const expiring = (day: string): Route | undefined =>
      routes(ask({ licences: [{ ...licence, expiresOn: day }] }, 'XC'))[0];
    expect(expiring('2026-12-11')?.findings).toMatchObject([
      { kind: 'licence-expires', what: 'XA', expiresOn: '2026-12-12' },
    ]);
    expect(expiring('2026-12-12')?.findings).toBeUndefined();
  });

  it('moves where a licence for many places asks for a home, unless the nurse stays', () => {
    const nurse = {
      licences: [{ ...multistate, scope: 'single-state' }],
      residences: [{ jurisdiction: 'XA', from: '2020-01-01' }],
    };
    const moving = routes(ask(nurse, 'XB-BB')).find(({ legs: all }) => all[0]?.assumes);
    expect(moving?.legs).toMatchObject([
      {
        arrangement: 'home-licence',
        assumes: [{ kind: 'residence', jurisdiction: 'XB-BB' }],
        grants: { scope: 'multistate' },
      },
    ]);
    const staying = engine.routes({ ...(reader.read(ask(nurse, 'XB-BB')) as RecognitionQuery), relocate: false });
    expect(staying.routes.every(({ legs: all }) => !all.some(({ assumes }) => assumes))).toBe(true);
  });

  it('turns the licence of the state where the nurse lives into one for many, and goes on with it', () => {
    const nurse = {
      licences: [{ ...multistate, jurisdiction: 'XB-BB', scope: 'single-state' }],
      residences: [{ jurisdiction: 'XB-BB', from: '2020-01-01' }],
    };
    const found = routes(ask(nurse, 'XB-AA')).map(legs);
    expect(found).toContainEqual(['home-licence XB-BB', 'pact XB-AA']);
    const held = routes(ask({ ...nurse, licences: [{ ...multistate, jurisdiction: 'XB-BB' }] }, 'XB-AA')).map(legs);
    expect(held).toContainEqual(['pact XB-AA']);
    expect(held).not.toContainEqual(['home-licence XB-BB', 'pact XB-AA']);
  });

  it('never goes through a place twice, and not over more legs than asked for', () => {
    const query = reader.read(ask({ education: [{ jurisdiction: 'XD' }], licences: [] }, 'XC')) as RecognitionQuery;
    for (const { legs: all } of engine.routes(query).routes) {
      const places = all.map(({ to }) => to);
      expect(new Set(places).size).toBe(places.length);
      expect(all.length).toBeLessThanOrEqual(4);
    }
    expect(engine.routes({ ...query, maxLegs: 1 }).routes).toEqual([]);
  });

  it('names every place with its verdict and best route at once, as the search for one place does', () => {
    const query = reader.read(ask({ education: [{ jurisdiction: 'XD' }], licences: [] }, 'XC')) as RecognitionQuery;
    const { destinations } = engine.destinations({ nurse: query.nurse, on: query.on });
    expect(destinations.map(({ jurisdiction }) => jurisdiction)).toEqual(['XA', 'XB-AA', 'XB-BB', 'XB-CC', 'XC', 'XD']);
    for (const { jurisdiction, verdict, route } of destinations) {
      const one = engine.routes({ ...query, destination: jurisdiction });
      expect(verdict).toBe(one.verdict);
      expect(route && legs(route)).toEqual(one.routes[0] && legs(one.routes[0]));
    }
  });
});
