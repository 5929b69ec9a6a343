import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RecognitionPort, type Decision, type RecognitionQuery } from '@crossward/contracts';
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
    expect((await request(server()).post('/v1/recognition/decisions?knownUntil=2026-11-22').send(texan)).status).toBe(
      400,
    );
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

describe('reading the law', () => {
  const get = (path: string): request.Test => request(server()).get(`/v1/recognition/${path}`);

  it.each(['jurisdictions', 'arrangements', 'arrangements/us-nlc-privilege', 'vocabulary', 'corpus'])(
    'serves %s with the corpus as entity tag, and 304 where nothing has changed',
    async (path) => {
      const first = await get(path);
      expect(first.status).toBe(200);
      const tag = String(first.headers['etag']);
      expect(tag).toMatch(/^"\d{4}-\d{2}-\d{2}\+[0-9a-f]{8}"$/);
      const second = await get(path).set('if-none-match', `W/"old", ${tag}`);
      expect([second.status, second.text]).toEqual([304, '']);
      expect((await get(path).set('if-none-match', '"old"')).status).toBe(200);
    },
  );

  it('shows the versions of an arrangement with their citations', async () => {
    const { body } = await get('arrangements/us-nlc-privilege');
    expect(body).toMatchObject({
      versions: [{ from: '2018-01-19', cite: { sourceUrl: expect.stringContaining('http') } }],
    });
    expect((await get('arrangements/nothing')).status).toBe(404);
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

  it('takes no vocabulary of another shape', async () => {
    const port = await answering(200, '{"corpusVersion":"x","specialties":[]}');
    await expect(port.vocabulary()).rejects.toMatchObject({ code: 'RECOGNITION_UNAVAILABLE' });
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
