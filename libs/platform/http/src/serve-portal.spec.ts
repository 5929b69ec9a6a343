import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { GOOD_TOKEN, LampModule } from './spec-controller.js';
import { testHttpApp } from './test-http-app.js';

const SCRIPT = 'console.log(1);'.repeat(100);

describe('the portal beside the API', () => {
  let folder: string;
  let app: NestFastifyApplication;
  const http = () => request(app.getHttpServer());
  const page = (path: string) => http().get(path).set('accept', 'text/html,*/*;q=0.8');
  const withCookie = (method: 'get' | 'post', path: string) =>
    http()[method](path).set('cookie', `crossward-session=${GOOD_TOKEN}`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crossward-portal-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__">');
    writeFileSync(join(folder, 'assets/index-abc.js'), SCRIPT);
    writeFileSync(join(folder, 'assets/index-abc.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(folder, '.inputs'), 'not for anybody');
    app = await testHttpApp(LampModule, { portal: folder });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true });
  });

  it('answers every address of a page with the shell, and each time with another nonce in page and policy', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/nurse', '/nurse/destinations/CA-ON']) {
      const answer = await page(path);
      const nonce = /nonce="([^"]{20,})"/.exec(answer.text)?.[1] ?? '';
      expect([path, answer.status, answer.headers['cache-control']]).toEqual([path, 200, 'no-cache']);
      expect(answer.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(answer.headers['content-security-policy']).toContain("script-src 'self';");
      expect(answer.headers['content-security-policy']).not.toContain('unsafe');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('lets browsers keep hashed files for good, and sends them compressed to whoever can read that', async () => {
    const small = await http().get('/assets/index-abc.js').set('accept-encoding', 'br');
    expect([small.status, small.headers['content-encoding']]).toEqual([200, 'br']);
    expect(small.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(small.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    const plain = await http().get('/assets/index-abc.js').set('accept-encoding', 'identity');
    expect(plain.text ?? String(plain.body)).toBe(SCRIPT);
  });

  it.each(['/assets/index-old.js', '/assets/..%2f.inputs', '/assets/..%5c.inputs', '/assets/', '/v1/nothing'])(
    'has nothing at %s, and says so instead of showing a page',
    async (path) => {
      const answer = await page(path);
      expect([answer.status, answer.body.code]).toEqual([404, 'ROUTE_NOT_FOUND']);
    },
  );

  it('hands out nothing of the folder but what a page names', async () => {
    for (const path of ['/.inputs', '/index.html', '/assets/../.inputs', '/assets/%2e%2e/.inputs']) {
      expect((await page(path)).text).not.toContain('not for anybody');
      expect((await http().get(path)).status).toBe(404);
    }
  });

  it('tells programs that ask for no page that nothing is there', async () => {
    const answer = await http().get('/nurse').set('accept', 'application/json');
    expect([answer.status, answer.body.code]).toEqual([404, 'ROUTE_NOT_FOUND']);
  });

  it('keeps the reference where it was', async () => {
    expect((await page('/reference')).text).toContain('Crossward API reference');
  });

  describe('with a session in the cookie', () => {
    it('knows who asks', async () => {
      expect((await withCookie('get', '/v1/lamps/mine')).status).toBe(200);
    });

    it.each([
      ['reads for a page of another site', { 'sec-fetch-site': 'cross-site' }],
      ['reads for a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ])('refuses what %s', async (_what, headers) => {
      const answer = await withCookie('get', '/v1/lamps/mine').set(headers);
      expect([answer.status, answer.body.code]).toEqual([403, 'REQUEST_OF_ANOTHER_SITE']);
    });

    it('prefers the token in the header, and then asks for nothing else', async () => {
      const answer = await withCookie('get', '/v1/lamps/mine')
        .set('authorization', `Bearer ${GOOD_TOKEN}`)
        .set('sec-fetch-site', 'cross-site');
      expect(answer.status).toBe(200);
    });

    it('takes a malformed or unknown token for no session', async () => {
      for (const token of ['x', 'an-unknown-token-of-enough-length', 'a%0d%0ab']) {
        const answer = await http().get('/v1/lamps/mine').set('cookie', `crossward-session=${token}`);
        expect([token, answer.status, answer.body.code]).toEqual([token, 401, 'SESSION_INVALID']);
      }
    });
  });
});
