import 'reflect-metadata';
import { createLogger, HealthModule, Readiness } from '@crossward/platform-observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { GOOD_TOKEN, LampModule, undeclaredModule, unguardedModule } from './spec-controller.js';
import { testHttpApp } from './test-http-app.js';

const LAMP = {
  name: 'Lucy',
  colour: 'red',
  boughtOn: '2026-02-28',
  madeIn: 'GB',
  price: { minorUnits: 3050, currency: 'GBP' },
  bulbs: [{ watts: 40 }],
};
const ID = '0198f6aa-0000-7000-8000-000000000001';

describe('an HTTP application', () => {
  let app: NestFastifyApplication;
  const http = () => request(app.getHttpServer());
  const create = (body: object) => http().post('/v1/lamps').send(body);
  const problems = async (body: object): Promise<{ at: string; code: string; message: string }[]> => {
    const answer = await create(body);
    expect([answer.status, answer.body.code]).toEqual([400, 'REQUEST_INVALID']);
    return answer.body.problems;
  };

  beforeAll(async () => {
    app = await testHttpApp(LampModule);
  });
  afterAll(() => app.close());

  describe('checks bodies', () => {
    it('and hands instances of their classes to the controller', async () => {
      const answer = await create(LAMP);
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({ ...LAMP, isInstance: true, bulb: true });
    });

    it('refusing an unknown key with the key that is probably meant', async () => {
      expect(await problems({ ...LAMP, color: 'red' })).toEqual([
        { at: '/color', code: 'UNKNOWN_KEY', message: 'is not a key here; maybe colour is meant' },
      ]);
    });

    it('refusing an unknown key in a nested body, with its pointer', async () => {
      const found = await problems({ ...LAMP, bulbs: [{ watts: 40 }, { watts: 40, admin: true }] });
      expect(found).toEqual([{ at: '/bulbs/1/admin', code: 'UNKNOWN_KEY', message: expect.stringContaining('watts') }]);
    });

    it('naming GB when UK is given', async () => {
      const [found] = await problems({ ...LAMP, madeIn: 'UK' });
      expect(found).toMatchObject({ at: '/madeIn', code: 'UNKNOWN_JURISDICTION' });
      expect(found?.message).toContain('Maybe you mean GB.');
    });

    it('refusing the 30th of February, and taking the 29th in a leap year', async () => {
      expect(await problems({ ...LAMP, boughtOn: '2026-02-30' })).toMatchObject([
        { at: '/boughtOn', code: 'IMPOSSIBLE_DATE' },
      ]);
      expect((await create({ ...LAMP, boughtOn: '2028-02-29' })).status).toBe(201);
    });

    it('never converting JSON: text is no number, a number no text, "true" no flag', async () => {
      const found = await problems({ ...LAMP, name: 7, bulbs: [{ watts: '40' }], fragile: 'true' });
      expect(found.map(({ at, code }) => [at, code])).toEqual([
        ['/name', 'NOT_TEXT'],
        ['/bulbs/0/watts', 'NOT_WHOLE'],
        ['/fragile', 'NOT_A_FLAG'],
      ]);
    });

    it('refusing fractions of a cent, unknown currencies and further keys of an amount', async () => {
      const found = await problems({ ...LAMP, price: { minorUnits: 30.5, currency: 'EURO', tax: 1 } });
      expect(found.map(({ at }) => at)).toEqual(['/price/tax', '/price/minorUnits', '/price/currency']);
    });

    it('telling null apart from absent', async () => {
      const { colour: _colour, ...without } = LAMP;
      expect(await problems({ ...without, name: null, madeIn: null })).toEqual([
        { at: '/name', code: 'REQUIRED', message: 'must be text of 1 to 20 characters, not null' },
        { at: '/colour', code: 'REQUIRED', message: 'is required: one of red, green' },
      ]);
    });

    it.each([[[]], [[{ watts: 1 }, { watts: 1 }, { watts: 1 }]]])('taking a list within its limits', async (bulbs) => {
      expect((await create({ ...LAMP, bulbs })).status).toBe(201);
    });

    it('refusing a list beyond its limit, a list that is an object, an item that is a list', async () => {
      const bulb = { watts: 1 };
      expect(await problems({ ...LAMP, bulbs: [bulb, bulb, bulb, bulb] })).toMatchObject([{ code: 'LIST_LENGTH' }]);
      expect(await problems({ ...LAMP, bulbs: { 0: bulb } })).toMatchObject([{ code: 'NOT_A_LIST' }]);
      expect(await problems({ ...LAMP, bulbs: [[bulb]] })).toMatchObject([{ at: '/bulbs/0', code: 'NOT_AN_OBJECT' }]);
      expect(await problems({ ...LAMP, manuals: ['de', 'de'] })).toMatchObject([{ code: 'LIST_REPEATS' }]);
      expect(await problems({ ...LAMP, manuals: ['de', 'German'] })).toMatchObject([{ at: '/manuals/1' }]);
    });

    it('refusing text that PostgreSQL cannot hold, and text of blanks', async () => {
      expect(await problems({ ...LAMP, name: 'a\0b' })).toMatchObject([{ code: 'UNSTORABLE_TEXT' }]);
      expect(await problems({ ...LAMP, name: '   ' })).toMatchObject([{ code: 'TEXT_LENGTH' }]);
    });

    it('naming a value that brings a toString of its own, without calling it', async () => {
      const trap = { toString: 1 };
      const found = await problems({ ...LAMP, colour: trap, boughtOn: trap, madeIn: trap, bulbs: [{ watts: trap }] });
      expect(found.map(({ at }) => at)).toEqual(['/colour', '/boughtOn', '/madeIn', '/bulbs/0/watts']);
      const price = await problems({ ...LAMP, price: { minorUnits: trap, currency: 'EUR' } });
      expect(price).toMatchObject([{ at: '/price/minorUnits', code: 'INVALID_MONEY' }]);
    });

    it.each([
      ['a number beyond double precision', '{"name":1e400}', 'NUMBER_TOO_LARGE'],
      ['a class of its own', '{"name":{"constructor":1}}', 'RESERVED_KEY'],
      ['half a character', '{"name":"\\ud800"}', 'UNSTORABLE_TEXT'],
      ['400,000 lists in one another', `{"name":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, 'TOO_DEEP'],
    ])('refusing %s with its place', async (_, body, code) => {
      const answer = await http().post('/v1/lamps').set('content-type', 'application/json').send(body);
      expect([answer.status, answer.body.code, answer.body.problems[0].code]).toEqual([400, 'BODY_UNREADABLE', code]);
    });

    it.each(['[]', '"text"', 'null', '7'])('refusing the body (%s), which is no object', async (body) => {
      const answer = await http().post('/v1/lamps').set('content-type', 'application/json').send(body);
      expect([answer.status, answer.body.problems[0].code]).toEqual([400, 'NOT_AN_OBJECT']);
    });

    it.each(['{"name":', '{"__proto__":{"admin":true}}', ''])('refusing (%s) as malformed', async (body) => {
      const answer = await http().post('/v1/lamps').set('content-type', 'application/json').send(body);
      expect([answer.status, answer.body.code]).toEqual([400, 'REQUEST_MALFORMED']);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded'])('refusing %s with 415', async (type) => {
      const answer = await http().post('/v1/lamps').set('content-type', type).send('name=Lucy');
      expect([answer.status, answer.body.code]).toEqual([415, 'MEDIA_TYPE_UNSUPPORTED']);
    });

    it('refusing 10 MB with 413 as a problem, unless the route takes more', async () => {
      const ten = { text: 'x'.repeat(10_000_000) };
      const refused = await create(ten);
      expect([refused.status, refused.type, refused.body.code]).toEqual([
        413,
        'application/problem+json',
        'BODY_TOO_LARGE',
      ]);
      expect((await http().post('/v1/lamps/big').send(ten)).body).toEqual({ length: 10_000_011 });
    });
  });

  describe('takes a file', () => {
    const send = (bytes: Buffer, field = 'file', filename = 'photo.png') =>
      http().post('/v1/lamps/photo').attach(field, bytes, { filename, contentType: 'image/png' });

    it('up to the limit of its route, and hands over its bytes and their digest', async () => {
      const answer = await send(Buffer.alloc(2_000_000, 1));
      expect([answer.status, answer.body.length, answer.body.mimeType]).toEqual([201, 2_000_000, 'image/png']);
      expect(answer.body.sha256).toMatch(/^[0-9a-f]{64}$/);
    });

    it('and refuses one byte more, and much more', async () => {
      for (const size of [2_000_001, 9_000_000]) {
        const answer = await send(Buffer.alloc(size, 1));
        expect([answer.status, answer.type]).toEqual([413, 'application/problem+json']);
      }
    });

    it('whose name cannot lead anywhere', async () => {
      expect((await send(Buffer.from('x'), 'file', '../../etc/passwd')).body.name).not.toMatch(/[/\\]/);
    });

    it('only in the field that is meant for it, and only on routes that ask for one', async () => {
      expect((await send(Buffer.from('x'), 'photo')).body.code).toBe('FILE_MISSING');
      expect((await http().post('/v1/lamps/photo').send({})).body.code).toBe('FILE_MISSING');
      expect((await http().post('/v1/lamps/photo').field('name', 'x')).body.code).toBe('FILE_MISSING');
      expect((await http().post('/v1/lamps').attach('file', Buffer.from('x'), 'a.png')).status).toBe(400);
    });
  });

  describe('checks query strings', () => {
    it('reading numbers, flags and single values of lists', async () => {
      const answer = await http().get('/v1/lamps?limit=200&fragile=false&colour=red');
      expect(answer.body.query).toEqual({ limit: 200, fragile: false, colour: ['red'] });
    });

    it('with 50 as the limit of a page, and a list by repetition', async () => {
      const answer = await http().get('/v1/lamps?colour=red&colour=green');
      expect(answer.body.query).toEqual({ limit: 50, colour: ['red', 'green'] });
    });

    it.each(['limit=0', 'limit=201', 'limit=1e2', 'limit=', 'limit=5&limit=6', 'page=2', 'fragile=1', 'colour=blue'])(
      'refusing %s',
      async (query) => {
        const answer = await http().get(`/v1/lamps?${query}`);
        expect([answer.status, answer.body.code]).toEqual([400, 'REQUEST_INVALID']);
      },
    );

    it('taking the cursor that it gave, and none that was tampered with', async () => {
      const { nextCursor } = (await http().get('/v1/lamps')).body as { nextCursor: string };
      const next = await http().get('/v1/lamps').query({ cursor: nextCursor });
      expect(next.body.after).toEqual(['2026-01-01', 7]);
      const flipped = nextCursor.slice(0, -1) + (nextCursor.endsWith('A') ? 'B' : 'A');
      for (const cursor of [flipped, `A${nextCursor.slice(1)}`, 'x', `${nextCursor}=`]) {
        const answer = await http().get('/v1/lamps').query({ cursor });
        expect([answer.status, answer.body.code]).toEqual([400, 'CURSOR_INVALID']);
      }
    });
  });

  describe('knows who calls', () => {
    it('and asks for a session where the route does', async () => {
      const answer = await http().get('/v1/lamps/mine');
      expect([answer.status, answer.body.code]).toEqual([401, 'SESSION_MISSING']);
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="crossward"');
    });

    it.each(['Bearer unknown-token-of-somebody', 'Basic dTpw', 'Bearer', 'Bearer a b'])(
      'refusing %s',
      async (header) => {
        const answer = await http().get('/v1/lamps/mine').set('authorization', header);
        expect([answer.status, answer.body.code]).toEqual([401, 'SESSION_INVALID']);
        expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
      },
    );

    it('handing the actor to the controller', async () => {
      const answer = await http().get('/v1/lamps/mine').set('authorization', `bearer ${GOOD_TOKEN}`);
      expect([answer.status, answer.body.role]).toEqual([200, 'recruiter']);
    });

    it('refusing a role that lacks the permission', async () => {
      const answer = await http().delete('/v1/lamps/all').set('authorization', `Bearer ${GOOD_TOKEN}`);
      expect([answer.status, answer.body.code]).toEqual([403, 'PERMISSION_MISSING']);
      expect(answer.body.facts).toEqual({ role: 'recruiter', permission: 'organisation:manage' });
    });
  });

  describe('keeps changes apart', () => {
    it('by sending the version as ETag', async () => {
      expect((await http().get(`/v1/lamps/${ID}`)).headers['etag']).toBe('"4"');
    });

    it('changing with the version that is there', async () => {
      const answer = await http().put(`/v1/lamps/${ID}`).set('if-match', '"4"');
      expect([answer.status, answer.headers['etag']]).toEqual([200, '"5"']);
    });

    it.each([
      ['"3"', 412, 'STALE'],
      [undefined, 428, 'IF_MATCH_MISSING'],
      ['4', 400, 'IF_MATCH_MALFORMED'],
      ['W/"4"', 400, 'IF_MATCH_MALFORMED'],
      ['*', 400, 'IF_MATCH_MALFORMED'],
      ['"4", "5"', 400, 'IF_MATCH_MALFORMED'],
    ])('answering If-Match %s with %i', async (header, status, code) => {
      const change = http().put(`/v1/lamps/${ID}`);
      const answer = await (header === undefined ? change : change.set('if-match', header));
      expect([answer.status, answer.body.code, answer.headers['etag']]).toEqual([status, code, undefined]);
    });

    it('finding nothing under an id that is none', async () => {
      const answer = await http().get('/v1/lamps/17');
      expect([answer.status, answer.body.code]).toEqual([404, 'LAMP_NOT_FOUND']);
    });
  });

  describe('answers failures', () => {
    it('of its own without a word about its inside', async () => {
      const answer = await http().get('/v1/lamps/broken');
      expect([answer.status, answer.type, answer.body.code]).toEqual([
        500,
        'application/problem+json',
        'INTERNAL_ERROR',
      ]);
      expect(answer.text).not.toMatch(/cable|Error:|\.ts|node_modules/);
    });

    it('with the id of the request, which is also a header', async () => {
      const answer = await http().get('/v1/nowhere');
      expect([answer.status, answer.body.code]).toEqual([404, 'ROUTE_NOT_FOUND']);
      expect(answer.headers['x-request-id']).toBe(answer.body.instance);
      expect(answer.text).not.toContain('nowhere');
    });

    it('taking over the id of a caller only when it is plain', async () => {
      const plain = await http().get('/v1/lamps').set('x-request-id', 'trace-0001');
      expect(plain.headers['x-request-id']).toBe('trace-0001');
      const odd = await http().get('/v1/lamps').set('x-request-id', 'x {"level":60}');
      expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('that pass with Retry-After', async () => {
      const answer = await http().get('/v1/lamps/dark');
      expect([answer.status, answer.headers['retry-after'], answer.body.type]).toEqual([
        503,
        '5',
        'urn:crossward:problem:no-power',
      ]);
    });

    it('of an address that cannot be decoded', async () => {
      const answer = await http().get('/v1/lamps/%E0%A4%A');
      expect([answer.status, answer.type]).toEqual([400, 'application/problem+json']);
    });
  });

  describe('describes itself', () => {
    it('in OpenAPI 3.1, with the permission and the failures of each route', async () => {
      const { body } = await http().get('/openapi.json');
      expect(body.openapi).toBe('3.1.0');
      const mine = body.paths['/v1/lamps/mine'].get;
      expect(mine['x-permission']).toBe('gap:read');
      expect(mine.description).toContain('`gap:read`');
      expect(mine.security).toEqual([{ bearer: [] }]);
      expect(Object.keys(mine.responses)).toEqual(expect.arrayContaining(['400', '401', '403', '429', 'default']));
      expect(body.paths['/v1/lamps'].get.security).toBeUndefined();
      const change = body.paths['/v1/lamps/{lampId}'].put;
      expect(change.parameters).toContainEqual(
        expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
      );
      expect(Object.keys(change.responses)).toEqual(expect.arrayContaining(['404', '412', '428']));
    });

    it('with the schema that the validation follows', async () => {
      const { body } = await http().get('/openapi.json');
      const { LampBody } = body.components.schemas;
      expect(LampBody.required).toEqual(['name', 'colour', 'boughtOn', 'madeIn', 'price', 'bulbs']);
      expect(LampBody.properties.madeIn.type).toEqual(['string', 'null']);
      expect(LampBody.properties.bulbs).toMatchObject({ type: 'array', maxItems: 3 });
      expect(LampBody.properties.bulbs.items).toEqual({ $ref: '#/components/schemas/BulbBody' });
      expect(LampBody.properties.manuals.items.type).toBe('string');
      expect(body.paths['/v1/lamps'].get.parameters.map(({ name }: { name: string }) => name)).toEqual(
        expect.arrayContaining(['limit', 'cursor', 'colour', 'fragile']),
      );
      expect(JSON.stringify(body)).not.toContain('"nullable"');
      expect(JSON.stringify(body)).not.toContain('selfRequired');
    });

    it('to whoever opens the bare address', async () => {
      const page = await http().get('/');
      expect([page.status, page.headers['location']]).toEqual([302, '/reference']);
    });

    it('in a reference whose every part is served from here under the strict policy', async () => {
      const page = await http().get('/reference');
      expect(page.headers['content-security-policy']).toContain("script-src 'self'");
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
      const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part]) => part as string);
      expect(parts.length).toBe(4);
      for (const part of parts) expect((await http().get(part)).status).toBe(200);
      expect(page.text).not.toMatch(/https?:|<script>/);
    });

    it('with headers that harden every answer', async () => {
      const { headers } = await http().get('/v1/lamps');
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-powered-by']).toBeUndefined();
    });
  });
});

describe('limits of requests', () => {
  it('hold per route, as a problem with Retry-After, and no forwarded address escapes them', async () => {
    const app = await testHttpApp(LampModule, { limitFactor: 1 });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 5; i++) {
        const answer = await request(app.getHttpServer()).post('/v1/lamps/rare').set('x-forwarded-for', `10.0.0.${i}`);
        statuses.push(answer.status);
        if (answer.status === 429) {
          expect(answer.body.code).toBe('TOO_MANY_REQUESTS');
          expect(answer.type).toBe('application/problem+json');
          expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
        }
      }
      expect(statuses).toEqual([201, 201, 201, 429, 429]);
      expect((await request(app.getHttpServer()).get('/v1/lamps')).status).toBe(200);
    } finally {
      await app.close();
    }
  });
});

describe('stopping', () => {
  it('says not ready first, ends what is under way, and then takes no more', async () => {
    class Root {}
    const app = await testHttpApp({ module: Root, imports: [HealthModule, LampModule] });
    await app.listen(0, '127.0.0.1');
    const url = await app.getUrl();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    const underWay = fetch(`${url}/v1/lamps/slow`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = app.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await app.get(Readiness).report()).ready).toBe(false);
    expect(await (await underWay).json()).toEqual({ done: true });
    await closed;
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });
});

describe('the log of requests', () => {
  it('names the pattern of the route, the status and the code, and nothing that was sent', async () => {
    const lines: string[] = [];
    const log = createLogger({ logLevel: 'trace' }, { destination: { write: (line) => lines.push(line) } });
    const app = await testHttpApp(LampModule, { log });
    try {
      const http = request(app.getHttpServer());
      const canary = 'canary-7f3a';
      await http.get(`/v1/lamps/${ID}?email=${canary}`).set('authorization', `Bearer ${canary}-${canary}`);
      await http.post('/v1/lamps').send({ ...LAMP, name: canary, [canary]: canary });
      await http.post('/v1/lamps').set('content-type', 'application/json').send(`{"${canary}`);
      await http.get(`/v1/${canary}`);
      await http.get('/v1/lamps/broken').set('user-agent', canary);
      const requests = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'request');
      expect(requests.map(({ route, status, code }) => [route, status, code])).toEqual([
        ['/v1/lamps/:lampId', 200, null],
        ['/v1/lamps', 400, 'REQUEST_INVALID'],
        ['/v1/lamps', 400, 'REQUEST_MALFORMED'],
        [expect.any(String), 404, 'ROUTE_NOT_FOUND'],
        ['/v1/lamps/broken', 500, 'INTERNAL_ERROR'],
      ]);
      const failed = lines.map((line) => JSON.parse(line)).find(({ event }) => event === 'request.failed');
      expect(failed.error.at[0]).toContain('broken');
      expect(lines.join('')).not.toContain(canary);
    } finally {
      await app.close();
    }
  });
});

describe('booting', () => {
  it('is refused while a route declares no access, or two, and names each', async () => {
    await expect(testHttpApp(undeclaredModule())).rejects.toMatchObject({
      code: 'ROUTE_ACCESS_UNDECLARED',
      facts: { routes: ['UndeclaredController.open', 'UndeclaredController.both'] },
    });
  });

  it('is refused when a permission is asked for and nothing resolves sessions', async () => {
    await expect(testHttpApp(unguardedModule())).rejects.toMatchObject({ code: 'ACCESS_UNCHECKED' });
  });
});
