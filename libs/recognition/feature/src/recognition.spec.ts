import { Ajv2020 } from 'ajv/dist/2020.js';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PricesPort, RecognitionPort, type Decision, type RecognitionQuery } from '@crossward/contracts';
import { DomainError, systemClock } from '@crossward/kernel';
import { testHttpApp } from '@crossward/platform-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { HttpRecognition } from './http-recognition.js';
import { RecognitionModule } from './recognition.module.js';

const texan = {
  nurse: {
    profession: 'RN',
    licences: [{ jurisdiction: 'US-TX', profession: 'RN', scope: 'multistate', status: 'active' }],
    residences: [{ jurisdiction: 'US-TX', from: '2015-01-01' }],
  },
  destination: 'US-FL',
  on: '2026-11-22',
};

let app: NestFastifyApplication;
const server = (): Parameters<typeof request>[0] => app.getHttpServer() as never;
const decide = (body: object): request.Test => request(server()).post('/v1/recognition/decisions').send(body);

beforeAll(async () => {
  app = await testHttpApp(RecognitionModule.forRoot({ api: true }));
});
afterAll(() => app.close());

describe('POST /v1/recognition/decisions', () => {
  it('decides by the law as it was known on a day, and says which that was', async () => {
    const asKnown = (knownOn: string): request.Test =>
      request(server()).post(`/v1/recognition/decisions?knownOn=${knownOn}`).send(texan);
    const then = await asKnown('2026-11-22');
    expect([then.status, then.body.corpusVersion]).toEqual([200, '2026-11-22+5418b98d']);
    const today = (await decide(texan)).body as Decision;
    expect((await asKnown(systemClock.today())).body).toEqual(today);
    const before = await asKnown('2026-11-21');
    expect([before.status, before.body.code]).toEqual([422, 'NOT_YET_KNOWN']);
    expect(before.body.detail).toContain('2026-11-22');
    expect((await asKnown('2199-01-01')).body).toMatchObject({ status: 422, code: 'KNOWN_ON_IN_FUTURE' });
    expect((await asKnown('yesterday')).status).toBe(400);
    expect((await asKnown('2026-11-22&knownOn=2026-11-22')).status).toBe(400);
  });

  it('answers one query with one decision', async () => {
    const { status, body } = await decide({ ...texan, id: 'q1' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'q1',
      verdict: 'authorised',
      route: { legs: [{ arrangement: 'us-nlc-privilege' }] },
    });
  });

  it('answers a thousand queries at once, in order, and refuses one more', async () => {
    const queries = Array.from({ length: 1000 }, (_, index) => ({ ...texan, id: String(index) }));
    const { status, body } = await decide({ queries });
    expect(status).toBe(200);
    expect((body as { decisions: Decision[] }).decisions.map(({ id }) => id)).toEqual(queries.map(({ id }) => id));
    const more = await decide({ queries: [...queries, texan] });
    expect(more.status).toBe(413);
    expect(more.body).toMatchObject({ code: 'TOO_MANY_QUERIES' });
  });

  it('takes a thousand long histories, which are more than the usual limit of a body', async () => {
    const practice = Array.from({ length: 30 }, () => ({
      jurisdiction: 'US-TX',
      from: '2015-01-01',
      until: '2016-01-01',
      hours: 1,
    }));
    const queries = Array.from({ length: 1000 }, () => ({ ...texan, nurse: { ...texan.nurse, practice } }));
    expect(JSON.stringify({ queries }).length).toBeGreaterThan(2 * 1024 * 1024);
    expect((await decide({ queries })).status).toBe(200);
  });

  it.each([
    [{ ...texan, destination: 'UK' }, 'UNKNOWN_JURISDICTION', 'Maybe you mean GB.'],
    [{ ...texan, destination: 'US' }, 'JURISDICTION_TOO_BROAD', 'Name the state or province'],
    [{ ...texan, destination: 'CA' }, 'JURISDICTION_TOO_BROAD', 'Name the state or province'],
    [{ ...texan, on: '2025-02-30' }, 'IMPOSSIBLE_DATE', 'YYYY-MM-DD'],
    [{ ...texan, nurse: { profession: 'RMN' } }, 'UNKNOWN_PROFESSION', 'Maybe you mean RM.'],
    [
      { ...texan, nurse: { profession: 'RN', exams: [{ exam: 'nclex-rm' }] } },
      'UNKNOWN_TERM',
      'Maybe you mean nclex-rn.',
    ],
    [
      {
        ...texan,
        nurse: { profession: 'RN', practice: [{ jurisdiction: 'US-TX', from: '2015-01-01', specialty: 'ICU' }] },
      },
      'UNKNOWN_TERM',
      'Maybe you mean intensive-care.',
    ],
    [{ ...texan, destinaton: 'US-FL' }, 'UNKNOWN_KEY', 'Maybe you mean destination.'],
  ])('refuses what it cannot read, with the next step (%#)', async (body, code, nextStep) => {
    const answer = await decide(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code, nextStep: expect.stringContaining(nextStep), problems: [{ code }] });
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('names the query of a batch that it cannot read', async () => {
    const answer = await decide({ queries: [texan, { ...texan, on: 'soon' }] });
    expect(answer.body).toMatchObject({ problems: [{ at: '/queries/1/on', code: 'IMPOSSIBLE_DATE' }] });
    expect((await decide({ queries: 'all' })).body).toMatchObject({ code: 'INVALID_BATCH' });
  });

  it('resolves a state to its country where the country regulates', async () => {
    expect((await decide({ ...texan, destination: 'AU-QLD' })).body).toMatchObject({ destination: 'AU' });
  });
});

describe('the language of an answer', () => {
  const ask = (query: string, headers: Record<string, string> = {}, body: object = texan): request.Test =>
    request(server()).post(`/v1/recognition/decisions${query}`).set(headers).send(body);
  const firstReason = (body: unknown): string | undefined => (body as Decision).reasons[0]?.text;

  it('is English unless something else is asked for, and no sentence is added', async () => {
    const { body, headers } = await ask('');
    expect(headers).toMatchObject({ 'content-language': 'en', vary: expect.stringMatching(/accept-language/i) });
    expect(body).not.toHaveProperty('explanation');
    expect((await ask('?lang=en&explain=false')).body).toEqual(body);
    expect(firstReason(body)).toMatch(/^(The|Does|In|No) /);
  });

  it.each([
    ['?lang=fr', {}, 'fr'],
    ['?lang=es', { 'accept-language': 'fr' }, 'es'],
    ['', { 'accept-language': 'fr-CA, en;q=0.5' }, 'fr'],
    ['', { 'accept-language': 'de, es;q=0.4, en;q=0.3' }, 'es'],
    ['', { 'accept-language': 'de, pl;q=0.4' }, 'en'],
    ['', { 'accept-language': 'fr;q=0, *' }, 'en'],
    ['', { 'accept-language': '*' }, 'en'],
  ])('is what the address or the header asks for, as far as it is there: %s %o', async (query, headers, locale) => {
    const english = await ask('');
    const answer = await ask(query, headers as Record<string, string>);
    expect([answer.status, answer.headers['content-language']]).toEqual([200, locale]);
    expect(firstReason(answer.body) === firstReason(english.body)).toBe(locale === 'en');
    const { verdict, corpusVersion, limits } = english.body as Decision;
    expect(answer.body).toMatchObject({ verdict, corpusVersion, limits });
  });

  it('comes with the decision in sentences where they are asked for', async () => {
    const sentences = async (query: string): Promise<string[]> =>
      ((await ask(query)).body as { explanation: string[] }).explanation;
    expect((await sentences('?explain=true'))[0]).toMatch(
      /^On 22 November 2026 the nurse may work in Florida as a reg/,
    );
    expect((await sentences('?explain=true&lang=fr'))[0]).toMatch(
      /^Le 22 novembre 2026, la personne est en droit d’ex/,
    );
    expect((await sentences('?explain=true&lang=es'))[0]).toMatch(
      /^El 22 de noviembre de 2026 la persona tiene derech/,
    );
  });

  it('holds for every decision of a batch', async () => {
    const { body } = await ask('?lang=fr&explain=true', {}, { queries: [texan, { ...texan, destination: 'US-CA' }] });
    const { decisions } = body as { decisions: { explanation: string[] }[] };
    expect(decisions.map(({ explanation }) => explanation[0])).toEqual([
      expect.stringContaining('en Floride'),
      expect.stringContaining('en Californie'),
    ]);
  });

  it.each([
    ['?lang=de', 'UNKNOWN_LOCALE', 'Use one of: en, fr, es.'],
    ['?lang=FR', 'UNKNOWN_LOCALE', 'Use one of: en, fr, es.'],
    ['?lang=', 'UNKNOWN_LOCALE', 'Use one of: en, fr, es.'],
    ['?lang=fr&lang=es', 'UNKNOWN_LOCALE', 'Use one of: en, fr, es.'],
    ['?lang=constructor', 'UNKNOWN_LOCALE', 'Use one of: en, fr, es.'],
    ['?explain=yes', 'INVALID_PARAMETER', 'Write explain=true, or leave it out.'],
  ])('is refused where it is not there: %s', async (query, code, nextStep) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code, nextStep });
  });

  it('is told in OpenAPI', async () => {
    const { body } = await request(server()).get('/openapi.json');
    expect(JSON.stringify(body)).toMatch(/"name":"lang".*"name":"explain"|"name":"explain".*"name":"lang"/);
  });
});

describe('reading the law', () => {
  const get = (path: string): request.Test => request(server()).get(`/v1/recognition/${path}`);

  it.each([
    'jurisdictions',
    'arrangements',
    'arrangements/us-nlc-privilege',
    'memberships',
    'vocabulary',
    'coverage',
    'corpus',
  ])('serves %s with the corpus as entity tag, and 304 where nothing has changed', async (path) => {
    const first = await get(path);
    expect(first.status).toBe(200);
    const tag = String(first.headers['etag']);
    expect(tag).toMatch(/^"\d{4}-\d{2}-\d{2}\+[0-9a-f]{8}"$/);
    const second = await get(path).set('if-none-match', `W/"old", ${tag}`);
    expect([second.status, second.text]).toEqual([304, '']);
    expect((await get(path).set('if-none-match', '"old"')).status).toBe(200);
  });

  it('shows the versions of an arrangement with their citations', async () => {
    const { body } = await get('arrangements/us-nlc-privilege');
    expect(body).toMatchObject({
      versions: [{ from: '2018-01-19', cite: { sourceUrl: expect.stringContaining('http') } }],
    });
    expect((await get('arrangements/nothing')).status).toBe(404);
  });

  it('shows what is known of each place, as its schema in OpenAPI says', async () => {
    const { body } = await get('coverage');
    const { body: openapi } = await request(server()).get('/openapi.json');
    const { schema } = openapi.paths['/v1/recognition/coverage'].get.responses['200'].content['application/json'];
    const fits = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);
    expect([fits(body), fits.errors]).toEqual([true, null]);
    expect(fits({ ...body, items: [{ ...body.items[0], professions: [{}] }] })).toBe(false);
    const place = body.items.find(({ code }: { code: string }) => code === 'GB');
    expect(place).toMatchObject({ professions: [{ profession: 'RN', languages: ['nmc'] }, {}, {}, {}] });
  });

  it('shows the parties of each membership, and until when', async () => {
    const { body } = await get('memberships');
    const { body: openapi } = await request(server()).get('/openapi.json');
    const { schema } = openapi.paths['/v1/recognition/memberships'].get.responses['200'].content['application/json'];
    const fits = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);
    expect([fits(body), fits.errors]).toEqual([true, null]);
    const { name, parties } = body.items.find(({ id }: { id: string }) => id === 'nlc');
    expect(name).toBe('Nurse Licensure Compact');
    expect(parties).toContainEqual({ jurisdiction: 'US-FL', until: null });
    expect(parties).toContainEqual({ jurisdiction: 'US-CT', until: '2028-01-01' });
    expect(parties).not.toContainEqual(expect.objectContaining({ jurisdiction: 'US-CA' }));
  });

  it('names memberships in the language that is asked for, each with a tag of its own', async () => {
    const nameOf = ({ body }: request.Response, wanted: string): string =>
      body.items.find(({ id }: { id: string }) => id === wanted).name;
    const french = await get('memberships?lang=fr');
    expect([nameOf(french, 'eu'), french.headers['content-language']]).toEqual(['Union européenne', 'fr']);
    const spanish = await get('memberships').set('accept-language', 'es-MX');
    expect(nameOf(spanish, 'eu')).toBe('Unión Europea');
    expect(new Set([french, spanish, await get('memberships')].map(({ headers }) => headers['etag'])).size).toBe(3);
    const again = await get('memberships?lang=fr').set('if-none-match', String(french.headers['etag']));
    expect(again.status).toBe(304);
    expect((await get('memberships?lang=xx')).body).toMatchObject({ code: 'UNKNOWN_LOCALE' });
  });

  it('publishes the query in OpenAPI', async () => {
    const { body } = await request(server()).get('/openapi.json');
    expect(JSON.stringify(body)).toContain('meetsUniformRequirements');
    expect(JSON.stringify(body)).toContain('"title":"Vocabulary"');
  });
});

describe('the port over HTTP', () => {
  const queries = [texan, { ...texan, destination: 'US-CA' }] as unknown as RecognitionQuery[];
  let url: string;

  beforeAll(async () => {
    await app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  });

  it('gives the same decisions as in process', async () => {
    const inProcess = await app.get<RecognitionPort>(RecognitionPort).decide(queries);
    expect(await new HttpRecognition(url).decide(queries)).toEqual(JSON.parse(JSON.stringify(inProcess)));
  });

  it('answers those who ask at the same time each their own, though memory of answers is used again', async () => {
    const asked = Array.from({ length: 12 }, (_, name) =>
      Array.from(
        { length: 300 },
        (_each, index) => ({ ...texan, id: `${name} ${index}` }) as unknown as RecognitionQuery,
      ),
    );
    const answers = await Promise.all(asked.map((queries) => new HttpRecognition(url).decide(queries)));
    const idsOf = (list: readonly { id?: string }[]): unknown[] => list.map(({ id }) => id);
    expect(answers.map(idsOf)).toEqual(asked.map(idsOf));
  });

  it('reads the vocabulary, and reads it again only when the law has changed', async () => {
    const port = new HttpRecognition(url);
    const first = await port.vocabulary();
    expect(first).toEqual(JSON.parse(JSON.stringify(await app.get<RecognitionPort>(RecognitionPort).vocabulary())));
    expect(first.specialties['intensive-care']).toMatchObject({
      name: 'Intensive care',
      aliases: expect.arrayContaining(['icu']),
    });
    expect(await port.vocabulary()).toBe(first);
  });

  it('reads the prices, and reads them again only when they have changed', async () => {
    const port = new HttpRecognition(url);
    const first = await port.prices();
    expect(first).toEqual(JSON.parse(JSON.stringify(await app.get<PricesPort>(PricesPort).prices())));
    expect(first.exchangeRates.at(-1)).toMatchObject({ base: 'EUR', cite: { confidence: 'uncertain' } });
    expect(await port.prices()).toBe(first);
  });

  it('takes no vocabulary of another shape', async () => {
    const port = await answering(200, '{"corpusVersion":"x","specialties":[]}');
    await expect(port.vocabulary()).rejects.toMatchObject({ code: 'RECOGNITION_UNAVAILABLE' });
  });

  it('takes no prices of another shape', async () => {
    const port = await answering(
      200,
      '{"exchangeRates":[{"asOf":"2026-01-01","base":"EUR","perBase":{"USD":0}}],"purchasingPower":[]}',
    );
    await expect(port.prices()).rejects.toMatchObject({ code: 'RECOGNITION_UNAVAILABLE' });
  });

  it('sends more than a thousand queries in parts', async () => {
    const many = Array.from({ length: 1001 }, () => queries[0] as RecognitionQuery);
    expect(await new HttpRecognition(url).decide(many)).toHaveLength(1001);
  });

  it('refuses a bad query in the words of the service', async () => {
    const bad = [{ ...texan, destination: 'UK' }] as unknown as RecognitionQuery[];
    const error = await new HttpRecognition(url).decide(bad).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({
      kind: 'invalid',
      code: 'UNKNOWN_JURISDICTION',
      problems: [{ at: '/queries/0/destination' }],
    });
  });

  const fakes: Server[] = [];
  const answering = async (status: number, text: string, delayMs = 0): Promise<HttpRecognition> => {
    const fake = createServer((_request, response) => {
      setTimeout(() => response.writeHead(status, { 'content-type': 'application/json' }).end(text), delayMs).unref();
    });
    fakes.push(fake);
    await new Promise<void>((resolve) => fake.listen(0, '127.0.0.1', resolve));
    return new HttpRecognition(`http://127.0.0.1:${(fake.address() as AddressInfo).port}`, { timeoutMs: 200 });
  };
  afterAll(() => {
    for (const fake of fakes) {
      fake.closeAllConnections();
      fake.close();
    }
  });

  it.each([
    ['another shape', 200, '{"decisions":[{"verdict":"maybe"}]}', 0],
    ['too few decisions', 200, '{"decisions":[]}', 0],
    ['no JSON', 200, '<html>', 0],
    ['a failure', 500, '{"code":"INTERNAL_ERROR","detail":"x"}', 0],
    ['nothing in time', 200, '{"decisions":[]}', 1000],
  ])('is unavailable when the service answers with %s', async (_what, status, text, delayMs) => {
    const port = await answering(status, text, delayMs);
    await expect(port.decide(queries)).rejects.toMatchObject({ kind: 'unavailable', code: 'RECOGNITION_UNAVAILABLE' });
  });

  it('is unavailable when nobody listens', async () => {
    await expect(new HttpRecognition('http://127.0.0.1:9').decide(queries)).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });
});
