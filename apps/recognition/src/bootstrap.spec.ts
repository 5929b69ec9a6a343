import { Writable } from 'node:stream';
import { createLogger } from '@crossward/platform-observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { bootstrap, statelessConfig } from './bootstrap.js';

describe('the recognition service', () => {
  let app: NestFastifyApplication;
  let logged = '';
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      logged += String(chunk);
      done();
    },
  });

  beforeAll(async () => {
    const config = { ...statelessConfig({ NODE_ENV: 'test' }), port: 0 };
    app = await bootstrap(config, { shutdownHooks: false, log: createLogger({ logLevel: 'warn' }, { destination }) });
  });
  afterAll(() => app.close());

  it('starts without a database and is ready', async () => {
    expect((await fetch(`${await app.getUrl()}/readyz`)).status).toBe(200);
  });

  it('has nothing to complain about, though it has neither accounts nor a database', () => {
    expect(logged).toBe('');
  });

  it('decides over HTTP', async () => {
    const query = { nurse: { profession: 'RN', licences: [] }, destination: 'US-FL', on: '2026-11-22' };
    const response = await fetch(`${await app.getUrl()}/v1/recognition/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(query),
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ destination: 'US-FL', as: 'RN', on: '2026-11-22' });
  });

  it('starts in production without secrets, because it keeps none', () => {
    expect(statelessConfig({ NODE_ENV: 'production' }).mode).toBe('production');
  });
});
