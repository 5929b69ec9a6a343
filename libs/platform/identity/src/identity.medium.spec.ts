import { randomUUID } from 'node:crypto';
import { systemActor, type Role } from '@crossward/contracts';
import { dayIn, type Clock } from '@crossward/kernel';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/platform-database/testing';
import { testHttpApp } from '@crossward/platform-http';
import { createLogger, HealthModule } from '@crossward/platform-observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AccountDirectory } from './account-directory.js';
import { DemoAccountsModule } from './demo-accounts.js';
import { IdentityModule } from './identity.module.js';

const PASSWORD = 'quiet otter sings at dawn';
const MINUTE = 60_000;

describe('identity on PostgreSQL', () => {
  let postgres: TestPostgres;
  let app: NestFastifyApplication;
  let directory: AccountDirectory;
  let unitOfWork: UnitOfWork;
  let now = new Date('2026-11-22T10:00:00Z');
  const clock: Clock = { now: () => new Date(now), today: (zone = 'UTC') => dayIn(now, zone) };
  const later = (ms: number): void => {
    now = new Date(now.getTime() + ms);
  };
  const lines: string[] = [];

  const http = () => request(app.getHttpServer());
  const as = (token: string) => ({
    get: (path: string) => http().get(path).set('authorization', `Bearer ${token}`),
    put: (path: string, body: object, version: string) =>
      http().put(path).set('authorization', `Bearer ${token}`).set('if-match', version).send(body),
    delete: (path: string) => http().delete(path).set('authorization', `Bearer ${token}`),
    post: (path: string, body: object, key: string = randomUUID()) =>
      http().post(path).set('authorization', `Bearer ${token}`).set('idempotency-key', key).send(body),
  });
  const signUp = (email: string, password = PASSWORD) =>
    http().post('/v1/accounts').send({ email, password, displayName: 'Ana Reyes' });
  const signIn = (email: string, password = PASSWORD) => http().post('/v1/sessions').send({ email, password });
  const staff = async (role: Role, organisationId: string | null = null): Promise<string> => {
    const email = `${role}.${randomUUID()}@example.org`;
    await directory.create({ email, role, displayName: role, organisationId, password: PASSWORD });
    return (await signIn(email)).body.token as string;
  };
  const asSystem = <R>(sql: string, params: unknown[] = []): Promise<R[]> =>
    unitOfWork.run(systemActor, (tx) => tx.query<R>(sql, params));

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const { config } = postgres;
    app = await testHttpApp(
      {
        module: class Root {},
        imports: [
          ConfigModule.forRoot({ ...config, demoMode: true }, { clock }),
          DatabaseModule.forRoot({ entities: [] }),
          HealthModule,
          DemoAccountsModule.forRoot([{ email: 'demo.nurse@example.org', role: 'nurse' }]),
          IdentityModule,
        ],
      },
      { config, log: createLogger({ logLevel: 'trace' }, { destination: { write: (line) => lines.push(line) } }) },
    );
    directory = app.get(AccountDirectory);
    unitOfWork = app.get(UnitOfWork);
  });
  afterAll(async () => {
    await app?.close();
    await postgres?.stop();
  });

  describe('signing up', () => {
    it('opens an account of a nurse with a profile id of its own, in whatever case the address is written', async () => {
      expect((await signUp('Nina.Kovac@Example.org')).status).toBe(202);
      const session = await signIn('nina.kovac@example.ORG');
      expect(session.status).toBe(201);
      expect(session.body.account).toMatchObject({
        email: 'nina.kovac@example.org',
        role: 'nurse',
        organisationId: null,
      });
      expect(session.body.account.nurseId).toMatch(/^[0-9a-f-]{36}$/);
      expect(session.body.expiresAt).toBe('2026-11-22T22:00:00.000Z');
      expect(session.text).not.toContain('argon2');
    });

    it('answers the same for a taken address, and leaves the account as it was', async () => {
      const first = await signUp('taken@example.org');
      const again = await signUp('TAKEN@example.org', 'another password of somebody');
      expect([again.status, again.body]).toEqual([first.status, first.body]);
      expect((await signIn('taken@example.org')).status).toBe(201);
      expect((await signIn('taken@example.org', 'another password of somebody')).status).toBe(401);
      const [count] = await asSystem<{ n: string }>('SELECT count(*) n FROM identity.accounts WHERE email = $1', [
        'taken@example.org',
      ]);
      expect(count?.n).toBe('1');
    });

    it('refuses passwords that are short, common, or made of the address', async () => {
      const short = await signUp('weak@example.org', 'elevenchars');
      expect([short.status, short.body.problems[0].at]).toEqual([400, '/password']);
      for (const password of ['Password1234', 'aaaaaaaaaaaa', 'abcabcabcabc', '123456789012', 'weakling@example.org']) {
        const answer = await signUp('weakling@example.org', password);
        expect([password, answer.status, answer.body.code]).toEqual([password, 422, 'PASSWORD_WEAK']);
        expect(answer.text).not.toContain(password);
      }
    });

    it('takes no role, organisation or nurse from the caller', async () => {
      const body = { email: 'sly@example.org', password: PASSWORD, displayName: 'Sly', role: 'admin' };
      const answer = await http().post('/v1/accounts').send(body);
      expect([answer.status, answer.body.problems[0]]).toMatchObject([400, { at: '/role', code: 'UNKNOWN_KEY' }]);
    });

    it('of one address by many at once opens one account', async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => signUp('race@example.org')));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
      const rows = await asSystem('SELECT id FROM identity.accounts WHERE email = $1', ['race@example.org']);
      expect(rows).toHaveLength(1);
    });

    it('stores argon2id with the parameters of OWASP', async () => {
      const [row] = await asSystem<{ password_hash: string }>('SELECT password_hash FROM identity.passwords LIMIT 1');
      expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });
  });

  describe('signing in', () => {
    it('refuses an unknown address, a wrong password and a disabled account with one and the same answer', async () => {
      await signUp('known@example.org');
      await signUp('gone@example.org');
      await asSystem(`UPDATE identity.accounts SET status = 'disabled' WHERE email = 'gone@example.org'`);
      const answers = await Promise.all([
        signIn('nobody@example.org'),
        signIn('known@example.org', 'not the password at all'),
        signIn('gone@example.org'),
      ]);
      const [first] = answers.map(({ status, body }) => ({ status, ...body, instance: '' }));
      expect(first).toMatchObject({ status: 401, code: 'SIGN_IN_REFUSED' });
      for (const { status, body } of answers) expect({ status, ...body, instance: '' }).toEqual(first);
    });

    it('does the work of a password for an unknown address as well', async () => {
      await signUp('slow@example.org');
      const time = async (email: string): Promise<number> => {
        const start = performance.now();
        await signIn(email, 'not the password at all');
        return performance.now() - start;
      };
      await time('warm-up@example.org');
      const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
      const [known, unknown]: [number[], number[]] = [[], []];
      for (let i = 0; i < 7; i++) {
        known.push(await time('slow@example.org'));
        unknown.push(await time(`nobody.${i}@example.org`));
      }
      // Without the decoy the unknown address answers in a fraction: the bound is far from both.
      expect(median(unknown)).toBeGreaterThan(median(known) * 0.4);
    });

    it('pauses for an address after twenty failures, known or not, and goes on after a quarter of an hour', async () => {
      await signUp('paused@example.org');
      for (const email of ['paused@example.org', 'never.was@example.org']) {
        for (let i = 0; i < 20; i++) expect((await signIn(email, 'not the password at all')).status).toBe(401);
        const answer = await signIn(email);
        expect([answer.status, answer.body.code]).toEqual([429, 'SIGN_IN_PAUSED']);
      }
      later(15 * MINUTE);
      expect((await signIn('paused@example.org')).status).toBe(201);
    });

    it('is impossible for an account without a password', async () => {
      await directory.create({ email: 'silent@example.org', role: 'nurse', displayName: 'Silent' });
      expect((await signIn('silent@example.org', 'nobody has this password')).status).toBe(401);
    });
  });

  describe('a session', () => {
    const open = async (): Promise<string> => (await signIn('nina.kovac@example.org')).body.token as string;

    it('says who is signed in, and what the role may do', async () => {
      const { body, status } = await as(await open()).get('/v1/me');
      expect([status, body.email]).toEqual([200, 'nina.kovac@example.org']);
      expect(body.permissions).toContain('profile:write-own');
      expect(body.permissions).not.toContain('gap:approve');
    });

    it('ends at once by signing out, and only that session', async () => {
      const [ended, other] = [await open(), await open()];
      expect((await as(ended).delete('/v1/sessions/current')).status).toBe(204);
      expect((await as(ended).get('/v1/me')).body.code).toBe('SESSION_INVALID');
      expect((await as(other).get('/v1/me')).status).toBe(200);
    });

    it('ends twelve hours after it began, though it is used', async () => {
      const token = await open();
      for (let hour = 1; hour < 12; hour++) {
        later(60 * MINUTE);
        expect((await as(token).get('/v1/me')).status).toBe(200);
      }
      later(60 * MINUTE - 1);
      expect((await as(token).get('/v1/me')).status).toBe(200);
      later(1);
      expect((await as(token).get('/v1/me')).status).toBe(401);
    });

    it('ends after two hours without a request', async () => {
      const token = await open();
      later(120 * MINUTE - 1);
      expect((await as(token).get('/v1/me')).status).toBe(200);
      later(120 * MINUTE);
      expect((await as(token).get('/v1/me')).status).toBe(401);
    });

    it('is worth nothing from the moment its account is disabled', async () => {
      await signUp('leaver@example.org');
      const token = (await signIn('leaver@example.org')).body.token as string;
      expect((await as(token).get('/v1/me')).status).toBe(200);
      await asSystem(`UPDATE identity.accounts SET status = 'disabled' WHERE email = 'leaver@example.org'`);
      expect((await as(token).get('/v1/me')).status).toBe(401);
    });

    it('loses a permission with the role, at the next request', async () => {
      const token = await staff('admin');
      expect((await as(token).get('/v1/audit-chains/verification')).status).toBe(200);
      const { id } = (await as(token).get('/v1/me')).body as { id: string };
      await asSystem(`UPDATE identity.accounts SET role = 'recruiter' WHERE id = $1`, [id]);
      const answer = await as(token).get('/v1/audit-chains/verification');
      expect([answer.status, answer.body.code]).toEqual([403, 'PERMISSION_MISSING']);
    });

    it('cannot be taken over from the table: it holds digests', async () => {
      const token = await open();
      const rows = await asSystem<{ found: boolean }>(
        `SELECT EXISTS (SELECT FROM identity.sessions WHERE token_digest = convert_to($1, 'UTF8')
           OR encode(token_digest, 'hex') LIKE '%' || $1 || '%') AS found`,
        [token],
      );
      expect(rows).toEqual([{ found: false }]);
    });
  });

  describe('changing the password', () => {
    const change = (token: string, currentPassword: string, newPassword: string) =>
      http().put('/v1/me/password').set('authorization', `Bearer ${token}`).send({ currentPassword, newPassword });

    it('needs the current one and a strong new one, and ends every other session', async () => {
      await signUp('changer@example.org');
      const [here, elsewhere] = [await signIn('changer@example.org'), await signIn('changer@example.org')].map(
        ({ body }) => body.token as string,
      ) as [string, string];
      const wrong = await change(here, 'not the password at all', 'another quiet otter sings');
      expect([wrong.status, wrong.body.code]).toEqual([422, 'CURRENT_PASSWORD_WRONG']);
      const weak = await change(here, PASSWORD, 'passwordpassword');
      expect([weak.status, weak.body.problems[0].at]).toEqual([422, '/newPassword']);
      expect((await change(here, PASSWORD, 'another quiet otter sings')).status).toBe(204);
      expect((await as(here).get('/v1/me')).status).toBe(200);
      expect((await as(elsewhere).get('/v1/me')).status).toBe(401);
      expect((await signIn('changer@example.org')).status).toBe(401);
      expect((await signIn('changer@example.org', 'another quiet otter sings')).status).toBe(201);
    });

    it('is no way around the pause after failures', async () => {
      await signUp('guesser@example.org');
      const token = (await signIn('guesser@example.org')).body.token as string;
      for (let i = 0; i < 20; i++)
        expect((await change(token, `wrong guess number ${i}`, 'x'.repeat(12))).status).toBe(422);
      const answer = await change(token, PASSWORD, 'another quiet otter sings');
      expect([answer.status, answer.headers['retry-after']]).toEqual([429, '900']);
    });
  });

  describe('staff accounts', () => {
    const body = (email: string, more: object = {}) => ({
      email,
      password: PASSWORD,
      displayName: 'Staff',
      role: 'recruiter',
      ...more,
    });

    it('are added by an administrator alone', async () => {
      const [recruiter, nurse] = [await staff('recruiter'), (await signIn('nina.kovac@example.org')).body.token];
      for (const token of [recruiter, nurse as string]) {
        expect((await as(token).post('/v1/staff-accounts', body('r1@example.org'))).status).toBe(403);
      }
      const added = await as(await staff('admin')).post('/v1/staff-accounts', body('r1@example.org'));
      expect([added.status, added.body.role]).toEqual([201, 'recruiter']);
      expect((await signIn('r1@example.org')).status).toBe(201);
    });

    it('are added once, however often the request is repeated, and never twice for one address', async () => {
      const admin = as(await staff('admin'));
      const key = randomUUID();
      const first = await admin.post('/v1/staff-accounts', body('r2@example.org'), key);
      const again = await admin.post('/v1/staff-accounts', body('r2@example.org'), key);
      expect([again.status, again.text, again.headers['idempotency-replayed']]).toEqual([201, first.text, 'true']);
      const other = await admin.post('/v1/staff-accounts', body('r2@example.org'));
      expect([other.status, other.body.code]).toEqual([409, 'EMAIL_IN_USE']);
    });

    it('of hospitals name their organisation, others do not', async () => {
      const admin = as(await staff('admin'));
      const organisationId = randomUUID();
      const missing = await admin.post('/v1/staff-accounts', body('h1@example.org', { role: 'hospital-approver' }));
      const surplus = await admin.post('/v1/staff-accounts', body('h2@example.org', { organisationId }));
      expect([missing.body.code, surplus.body.code]).toEqual(['ORGANISATION_NEEDED', 'ORGANISATION_NOT_ALLOWED']);
      const good = await admin.post(
        '/v1/staff-accounts',
        body('h3@example.org', { role: 'hospital-approver', organisationId }),
      );
      expect(good.body).toMatchObject({ role: 'hospital-approver', organisationId, nurseId: null });
    });

    it('lose their access, or gain another role, at the next request, and only in the version that was seen', async () => {
      const [admin, email] = [as(await staff('admin')), 'leaving@example.org'];
      const added = await admin.post('/v1/staff-accounts', body(email));
      const path = `/v1/staff-accounts/${added.body.id}/access`;
      const token = (await signIn(email)).body.token as string;
      const stale = await admin.put(path, { role: 'recruiter', status: 'disabled' }, '"7"');
      expect([stale.status, stale.body.code]).toEqual([412, 'VERSION_CONFLICT']);
      expect((await as(token).get('/v1/me')).status).toBe(200);
      const moved = await admin.put(path, { role: 'admin', status: 'active' }, added.headers['etag'] ?? '');
      expect([moved.status, moved.headers['etag']]).toEqual([200, '"2"']);
      expect((await as(token).get('/v1/me')).body.role).toBe('admin');
      const ended = await admin.put(path, { role: 'admin', status: 'disabled' }, '"2"');
      expect([ended.status, (await as(token).get('/v1/me')).status]).toEqual([200, 401]);
    });

    it('are listed page by page, without nurses', async () => {
      const admin = as(await staff('admin'));
      const roles: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = await admin.get('/v1/staff-accounts').query({ limit: 3, ...(cursor ? { cursor } : {}) });
        expect(page.status).toBe(200);
        roles.push(...page.body.items.map(({ role }: { role: string }) => role));
        cursor = page.body.nextCursor as string | null;
      }
      const [count] = await asSystem<{ n: number }>(
        `SELECT count(*)::int n FROM identity.accounts WHERE role <> 'nurse'`,
      );
      expect(roles).toHaveLength(count?.n ?? -1);
      expect(roles).not.toContain('nurse');
    });

    it('do not include the own one, nor those of nurses', async () => {
      const admin = as(await staff('admin'));
      const { id } = (await admin.get('/v1/me')).body as { id: string };
      const own = await admin.put(`/v1/staff-accounts/${id}/access`, { role: 'admin', status: 'disabled' }, '"1"');
      expect([own.status, own.body.code]).toEqual([422, 'OWN_ACCESS']);
      const nurse = (await signIn('nina.kovac@example.org')).body.account.id as string;
      const path = `/v1/staff-accounts/${nurse}`;
      expect((await admin.get(path)).status).toBe(404);
      expect((await admin.put(`${path}/access`, { role: 'admin', status: 'active' }, '"1"')).status).toBe(404);
    });

    it('are never nurses', async () => {
      const answer = await as(await staff('admin')).post(
        '/v1/staff-accounts',
        body('n@example.org', { role: 'nurse' }),
      );
      expect([answer.status, answer.body.problems[0].at]).toEqual([400, '/role']);
    });
  });

  describe('the audit log', () => {
    it('is read by the person it is about, page by page, newest first, and by nobody else', async () => {
      await signUp('reader@example.org');
      const token = (await signIn('reader@example.org')).body.token as string;
      later(MINUTE);
      await signUp('reader@example.org');
      later(MINUTE);
      await as((await signIn('reader@example.org')).body.token as string).delete('/v1/sessions/current');
      const actions: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await as(token)
          .get('/v1/me/audit-events')
          .query({ limit: 2, ...(cursor ? { cursor } : {}) });
        expect(page.status).toBe(200);
        expect(page.body.items.length).toBeLessThanOrEqual(2);
        actions.push(...page.body.items.map(({ action }: { action: string }) => action));
        cursor = page.body.nextCursor as string | null;
      } while (cursor);
      expect(actions).toEqual([
        'session.ended',
        'session.opened',
        'account.sign-up-repeated',
        'session.opened',
        'account.created',
      ]);
      const stranger = await as(await staff('recruiter')).get('/v1/me/audit-events');
      expect(stranger.body.items.map(({ action }: { action: string }) => action)).toEqual([
        'session.opened',
        'account.created',
      ]);
    });

    it('is found intact, and found broken once a superuser rewrites a line', async () => {
      const admin = as(await staff('admin'));
      const before = await admin.get('/v1/audit-chains/verification');
      expect(before.body.intact).toBe(true);
      expect(before.body.chains.length).toBeGreaterThan(0);
      const { Client } = (await import('pg')).default;
      const superuser = new Client({ connectionString: postgres.adminUrl });
      await superuser.connect();
      await superuser.query('ALTER TABLE platform.audit_events DISABLE TRIGGER ALL');
      await superuser.query(
        `UPDATE platform.audit_events SET details = '{"role":"admin"}'
          WHERE id = (SELECT id FROM platform.audit_events WHERE action = 'account.created' ORDER BY id LIMIT 1)`,
      );
      await superuser.end();
      const after = await admin.get('/v1/audit-chains/verification');
      expect(after.body.intact).toBe(false);
      expect(after.body.chains.filter(({ intact }: { intact: boolean }) => !intact)).toMatchObject([
        { fault: { code: 'FIELD_CHANGED' } },
      ]);
    });
  });

  describe('isolation', () => {
    it('shows an account its own row alone, and no password to anybody but the system', async () => {
      const [account] = await asSystem<{ id: string; nurse_id: string }>(
        `SELECT id, nurse_id FROM identity.accounts WHERE email = 'nina.kovac@example.org'`,
      );
      const nurse = {
        role: 'nurse',
        accountId: account!.id,
        nurseId: account!.nurse_id,
        organisationId: null,
      } as const;
      const seen = await unitOfWork.read(nurse, async (tx) => ({
        accounts: await tx.query<{ id: string }>('SELECT id FROM identity.accounts'),
        sessions: await tx.query<{ account_id: string }>('SELECT DISTINCT account_id FROM identity.sessions'),
        passwords: await tx.query('SELECT * FROM identity.passwords'),
        failures: await tx.query('SELECT * FROM identity.sign_in_failures'),
      }));
      expect(seen).toEqual({
        accounts: [{ id: account!.id }],
        sessions: [{ account_id: account!.id }],
        passwords: [],
        failures: [],
      });
      const admin = { role: 'admin', accountId: randomUUID(), nurseId: null, organisationId: null } as const;
      expect(await unitOfWork.read(admin, (tx) => tx.query('SELECT * FROM identity.passwords'))).toEqual([]);
    });

    it('lets nobody raise the own role', async () => {
      const [account] = await asSystem<{ id: string; nurse_id: string }>(
        `SELECT id, nurse_id FROM identity.accounts WHERE email = 'nina.kovac@example.org'`,
      );
      const nurse = {
        role: 'nurse',
        accountId: account!.id,
        nurseId: account!.nurse_id,
        organisationId: null,
      } as const;
      const changed = await unitOfWork.run(nurse, (tx) =>
        tx.execute(`UPDATE identity.accounts SET role = 'admin', nurse_id = NULL WHERE id = $1`, [account!.id]),
      );
      expect(changed).toBe(0);
    });
  });

  it('describes itself without a dangling reference', async () => {
    const { text } = await http().get('/openapi.json');
    const { components } = JSON.parse(text) as { components: { schemas: object } };
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(referred).toContain('AccountAnswer');
    expect(referred.filter((name) => !Object.hasOwn(components.schemas, name ?? ''))).toEqual([]);
  });

  it('is ready while its database is there and migrated', async () => {
    const ready = await http().get('/readyz');
    expect([ready.status, ready.body]).toEqual([
      200,
      { status: 'ready', ready: true, checks: { database: 'ok', migrations: 'ok' } },
    ]);
    expect((await http().get('/metrics')).text).toContain('route="/v1/sessions",status="201"');
    expect((await http().get('/metrics').set('x-forwarded-for', '203.0.113.9')).status).toBe(404);
  });

  it('writes no address, password, name or token into the log', async () => {
    const token = (await signIn('nina.kovac@example.org')).body.token as string;
    await as(token).get('/v1/me?email=nina.kovac@example.org');
    const log = lines.join('');
    expect(lines.length).toBeGreaterThan(100);
    expect(log).toContain('"route":"/v1/sessions"');
    for (const secret of ['example.org', 'nina', PASSWORD, token, 'Reyes', 'not the password', 'argon2']) {
      expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });

  describe('sessions of browsers', () => {
    const OWN = { 'x-crossward-client': 'portal' };
    const cookieOf = (answer: request.Response): string => String(answer.headers['set-cookie']?.[0] ?? '');
    const member = async (): Promise<string> => {
      const email = `recruiter.${randomUUID()}@example.org`;
      await directory.create({ email, role: 'recruiter', displayName: 'R', organisationId: null, password: PASSWORD });
      return email;
    };
    const open = async (): Promise<{ cookie: string; answer: request.Response }> => {
      const body = { email: await member(), password: PASSWORD };
      const answer = await http().post('/v1/browser-sessions').set(OWN).send(body);
      return { cookie: cookieOf(answer).split(';')[0] ?? '', answer };
    };

    it('keep the token in a cookie that no script reads, and say it nowhere else', async () => {
      const { cookie, answer } = await open();
      expect(answer.status).toBe(201);
      expect(cookieOf(answer)).toMatch(/HttpOnly/);
      expect(cookieOf(answer)).toMatch(/SameSite=Strict/);
      expect(answer.text).not.toContain(cookie.split('=')[1]);
      expect((await http().get('/v1/me').set('cookie', cookie)).body.role).toBe('recruiter');
    });

    it('end with the sign-out, which forgets the cookie too', async () => {
      const { cookie } = await open();
      const ended = await http().delete('/v1/browser-sessions/current').set(OWN).set('cookie', cookie);
      expect(ended.status).toBe(204);
      expect(cookieOf(ended)).toMatch(/Expires=Thu, 01 Jan 1970/);
      expect((await http().get('/v1/me').set('cookie', cookie)).status).toBe(401);
    });

    it('change nothing for a request that another site may have made', async () => {
      const { cookie } = await open();
      const forged = await http().delete('/v1/browser-sessions/current').set('cookie', cookie);
      expect([forged.status, forged.body.code]).toEqual([403, 'REQUEST_OF_ANOTHER_SITE']);
      expect((await http().get('/v1/me').set('cookie', cookie)).status).toBe(200);
      const signedIn = await http()
        .post('/v1/browser-sessions')
        .send({ email: await member(), password: PASSWORD });
      expect([signedIn.status, cookieOf(signedIn)]).toEqual([403, '']);
    });

    it('are refused with a wrong password, in the same words as any sign-in', async () => {
      const answer = await http()
        .post('/v1/browser-sessions')
        .set(OWN)
        .send({ email: await member(), password: 'not this one at all' });
      expect([answer.status, answer.body.code, cookieOf(answer)]).toEqual([401, 'SIGN_IN_REFUSED', '']);
    });

    it('open without a password for the demo accounts alone', async () => {
      const email = 'demo.nurse@example.org';
      expect((await http().get('/v1/demo-accounts')).body).toEqual([{ email, role: 'nurse' }]);
      const demo = (address: string) => http().post('/v1/demo-sessions').set(OWN).send({ email: address });
      expect((await demo(email)).body.code).toBe('DEMO_ACCOUNT_NOT_FOUND'); // offered, and not there
      expect((await demo(await member())).body.code).toBe('DEMO_ACCOUNT_NOT_FOUND');
      await signUp(email);
      const opened = await demo(email);
      expect([opened.status, opened.body.account.email]).toEqual([201, email]);
      expect(cookieOf(opened)).toMatch(/^crossward-session=/);
    });
  });
});
