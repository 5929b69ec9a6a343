import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { GOOD_TOKEN, LampModule } from './spec-controller.js';
import { testHttpApp } from './test-http-app.js';

/** Paints what the session may read; its look says how it goes wrong. */
const PAINTER = `
  export const PAINTED = ['/nurse'];
  export const paint = async ({ look, nonce, shell, ask }) => {
    if (look === 'breaks') throw new Error('no colour left');
    if (look === 'nothing') return null;
    if (look === 'slow') for (let round = 0; round < 6; round++) await ask('/v1/lamps/slow');
    const actor = await ask('/v1/lamps/mine');
    return actor === undefined ? null : shell + '<p nonce="' + nonce + '">' + actor.role + '</p>';
  };
`;
const SHELL = '<!doctype html><script>early()</script><meta property="csp-nonce" nonce="__CSP_NONCE__">';

describe('a page that is painted for whoever is signed in', () => {
  let folder: string;
  let app: NestFastifyApplication;
  const open = (path: string, { token = GOOD_TOKEN, look = 'en.light' } = {}) =>
    request(app.getHttpServer())
      .get(path)
      .set('accept', 'text/html')
      .set('cookie', `crossward-session=${token}; crossward-look=${look}`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crossward-painted-'));
    mkdirSync(join(folder, 'server'));
    writeFileSync(join(folder, 'index.html'), SHELL);
    writeFileSync(join(folder, 'server/paint.mjs'), PAINTER);
    app = await testHttpApp(LampModule, { portal: folder });
    // Jest cannot load what Fastify injects requests with: here they go over the wire.
    const inject = async ({ url, headers }: { url: string; headers: Record<string, string> }) => {
      const { status, body } = await request(app.getHttpServer()).get(url).set(headers);
      return { statusCode: status, json: () => body as unknown };
    };
    Object.assign(app.getHttpAdapter().getInstance(), { inject });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true });
  });

  it('says what the session may read, and no cache keeps it', async () => {
    const answer = await open('/nurse');
    expect(answer.text).toContain('recruiter</p>');
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-store', vary: '*' });
  });

  it('holds the policy of the shell: its nonce is that of the page, and of scripts it knows the one by its hash', async () => {
    const { text, headers } = await open('/nurse');
    const nonce = /<p nonce="([^"]{20,})"/.exec(text)?.[1] ?? 'none';
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("script-src 'self' 'sha256-G2Y/0fpEoq/QMzbid/byF0KE5sX9e6ar19Om2+xoMnU=';");
  });

  it('comes compressed to whoever can read that', async () => {
    const small = await open('/nurse').set('accept-encoding', 'gzip, br');
    expect(small.headers['content-encoding']).toBe('br');
    expect((await open('/nurse').set('accept-encoding', 'identity')).headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['an ended session', '/nurse', { token: 'an-unknown-token-of-enough-length' }],
    ['a page that is not painted', '/hospital', {}],
    ['a page that has nothing to show', '/nurse', { look: 'nothing' }],
    ['a painter that fails', '/nurse', { look: 'breaks' }],
    ['answers that take too long', '/nurse', { look: 'slow' }],
  ])('is the shell for %s', async (_why, path, how) => {
    const answer = await open(path, how);
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(answer.text).not.toContain('<p');
  });

  it.each([
    ['whoever has no session', ['cookie', 'crossward-look=en.light']],
    ['a browser that has not told its look', ['cookie', `crossward-session=${GOOD_TOKEN}`]],
    ['what another site opens', ['sec-fetch-site', 'cross-site']],
  ])('is the shell for %s', async (_why, [name, value]) => {
    const answer = await open('/nurse').set(String(name), String(value));
    expect(answer.text).not.toContain('<p');
  });
});
