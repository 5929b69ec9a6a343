import type { DestinationsAnswer, RouteSearch } from '@crossward/contracts';
import { testHttpApp } from '@crossward/platform-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Ajv2020 } from 'ajv/dist/2020.js';
import request from 'supertest';
import { RecognitionModule } from './recognition.module.js';
import { DESTINATIONS_SCHEMA, SEARCH_SCHEMA } from './route-schemas.js';

const filipina = {
  profession: 'RN',
  citizenships: ['PH'],
  statuses: [],
  education: [{ jurisdiction: 'PH', field: 'general', level: 'bachelor', kind: 'ph-bsn', completedOn: '2015-04-01' }],
  licences: [{ jurisdiction: 'PH', profession: 'RN', scope: 'full', status: 'active' }],
  residences: [{ jurisdiction: 'PH', from: '1990-01-01' }],
  exams: [],
  applications: [],
  practice: [],
};
const on = '2026-11-22';

let app: NestFastifyApplication;
const post = (path: string, body: object): request.Test =>
  request(app.getHttpServer() as never)
    .post(`/v1/recognition/${path}`)
    .send(body);
const get = (path: string): request.Test => request(app.getHttpServer() as never).get(`/v1/recognition/${path}`);

beforeAll(async () => {
  app = await testHttpApp(RecognitionModule.forRoot({ api: true }));
});
afterAll(() => app.close());

const ajv = new Ajv2020({ strict: false, formats: { date: true } });

describe('POST /v1/recognition/routes', () => {
  it('finds the two hops into Yukon, which no single arrangement gives', async () => {
    const { status, body } = await post('routes', { nurse: filipina, destination: 'CA-YT', on });
    expect(status).toBe(200);
    const { routes, verdict } = body as RouteSearch;
    expect(verdict).toBe('undetermined');
    for (const { legs } of routes) expect(legs.at(-1)).toMatchObject({ arrangement: 'ca-yt-endorsement', to: 'CA-YT' });
    expect(routes.some(({ legs }) => legs.length === 2)).toBe(true);
    expect(ajv.validate(SEARCH_SCHEMA, body)).toBe(true);
  });

  it('tells a route in the language asked for, in sentences', async () => {
    const { body, headers } = await post('routes?lang=fr&explain=true', { nurse: filipina, destination: 'NZ', on });
    expect(headers['content-language']).toBe('fr');
    const [route] = (body as { routes: { explanation: string[] }[] }).routes;
    expect(route?.explanation.join(' ')).toContain('Nouvelle-Zélande');
  });

  it.each([
    ['/maxLegs', { maxLegs: 5 }],
    ['/maxLegs', { maxLegs: 1.5 }],
    ['/maxLegs', { maxLegs: '2' }],
    ['/relocate', { relocate: 'no' }],
    ['/legs', { legs: 2 }],
    ['/destination', { destination: 'UK' }],
  ])('refuses what it cannot read at %s', async (at, change) => {
    const { status, body } = await post('routes', { nurse: filipina, destination: 'NZ', on, ...change });
    expect(status).toBe(400);
    expect((body as { problems: { at: string }[] }).problems[0]?.at).toBe(at);
  });

  it('says of a place that exists and is not covered that it is not, and never that it is barred', async () => {
    const { body } = await post('routes', { nurse: filipina, destination: 'MN', on });
    expect(body).toMatchObject({ verdict: 'undetermined', routes: [] });
  });
});

describe('POST /v1/recognition/destinations', () => {
  it('tells of every place the verdict and the best route', async () => {
    const { status, body } = await post('destinations', { nurse: filipina, on });
    expect(status).toBe(200);
    const { destinations } = body as DestinationsAnswer;
    expect(destinations.length).toBeGreaterThan(170);
    expect(destinations.find(({ jurisdiction }) => jurisdiction === 'PH')?.verdict).toBe('authorised');
    expect(destinations.find(({ jurisdiction }) => jurisdiction === 'CA-YT')?.route?.legs).toHaveLength(2);
    expect(ajv.validate(DESTINATIONS_SCHEMA, body)).toBe(true);
  });

  it('asks about all places, so that one is refused', async () => {
    const { status, body } = await post('destinations', { nurse: filipina, destination: 'NZ', on });
    expect(status).toBe(400);
    expect(body).toMatchObject({ problems: [{ at: '/destination' }] });
  });
});

describe('GET /v1/recognition/jurisdictions/:code', () => {
  it('shows a place with all that leads there, and its entity tag', async () => {
    const { status, body, headers } = await get('jurisdictions/NZ');
    expect(status).toBe(200);
    expect(body).toMatchObject({ jurisdiction: { code: 'NZ' }, coverage: { code: 'NZ' } });
    const ids = (body as { arrangements: { id: string }[] }).arrangements.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['nz-iqn', 'ttmra', 'own-licence']));
    const again = await get('jurisdictions/NZ').set('if-none-match', String(headers['etag']));
    expect(again.status).toBe(304);
  });

  it('does not know a place that is none', async () => {
    expect((await get('jurisdictions/XX')).status).toBe(404);
  });
});
