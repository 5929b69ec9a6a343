import { testHttpApp } from '@crossward/platform-http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { RecognitionModule } from './recognition.module.js';

const query = { id: 'q', nurse: { profession: 'RN' }, destination: 'US-FL', on: '2026-11-22' };

describe('the routes of recognition in a service that has the law elsewhere', () => {
  let law: NestFastifyApplication;
  let relay: NestFastifyApplication;
  const at = (app: NestFastifyApplication) => request(app.getHttpServer());

  beforeAll(async () => {
    law = await testHttpApp(RecognitionModule.forRoot({ api: true }));
    await law.listen(0, '127.0.0.1');
    relay = await testHttpApp(RecognitionModule.forRoot({ url: await law.getUrl(), api: true }));
  });
  afterAll(async () => {
    await relay?.close();
    await law?.close();
  });

  it.each([[query], [{ queries: [query, query] }], [{ ...query, destination: 'UK' }], [{ queries: 'all' }]])(
    'answer a question in the same bytes, refusals included (%#)',
    async (body) => {
      const id = { 'x-request-id': 'the-same-request' };
      const there = await at(law).post('/v1/recognition/decisions').set(id).send(body);
      const here = await at(relay).post('/v1/recognition/decisions').set(id).send(body);
      expect([here.status, here.text, here.type]).toEqual([there.status, there.text, there.type]);
    },
  );

  it.each(['2026-11-22', '2026-11-21'])('ask for the law as it was known on %s', async (knownOn) => {
    const path = `/v1/recognition/decisions?knownOn=${knownOn}`;
    const id = { 'x-request-id': 'the-same-request' };
    const there = await at(law).post(path).set(id).send(query);
    const here = await at(relay).post(path).set(id).send(query);
    expect([here.status, here.text]).toEqual([there.status, there.text]);
  });

  it.each([
    ['?lang=fr&explain=true', 'en'],
    ['', 'es-MX, en;q=0.1'],
    ['?lang=xx', 'fr'],
  ])('answer in the language asked for (%s, %s)', async (address, languages) => {
    const headers = { 'x-request-id': 'the-same-request', 'accept-language': languages };
    const path = `/v1/recognition/decisions${address}`;
    const there = await at(law).post(path).set(headers).send(query);
    const here = await at(relay).post(path).set(headers).send(query);
    const seen = ({ status, text, headers: { vary, 'content-language': language } }: typeof there): unknown[] => [
      status,
      text,
      vary,
      language,
    ];
    expect(seen(here)).toEqual(seen(there));
  });

  it.each([
    'jurisdictions',
    'jurisdictions/NZ',
    'arrangements',
    'arrangements/us-nlc-privilege',
    'memberships',
    'vocabulary',
    'coverage',
    'corpus',
  ])('show %s with its entity tag, and 304 where nothing has changed', async (path) => {
    const there = await at(law).get(`/v1/recognition/${path}`);
    const here = await at(relay).get(`/v1/recognition/${path}`);
    expect([here.status, here.text, here.headers['etag']]).toEqual([200, there.text, there.headers['etag']]);
    const again = await at(relay).get(`/v1/recognition/${path}`).set('if-none-match', String(there.headers['etag']));
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('do not find what the law does not have', async () => {
    const { status, body } = await at(relay).get('/v1/recognition/arrangements/nothing');
    expect([status, body.code]).toEqual([404, 'ARRANGEMENT_NOT_FOUND']);
  });

  it('are unavailable, with a next step, where the law cannot be reached', async () => {
    const alone = await testHttpApp(RecognitionModule.forRoot({ url: 'http://127.0.0.1:9', api: true }));
    const { status, body } = await at(alone).post('/v1/recognition/decisions').send(query);
    expect([status, body.code]).toEqual([503, 'RECOGNITION_UNAVAILABLE']);
    expect(body.nextStep).toContain('RECOGNITION_URL');
    await alone.close();
  });
});
