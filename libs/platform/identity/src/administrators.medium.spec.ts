import { randomUUID } from 'node:crypto';
import { type Role } from '@crossward/contracts';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/platform-database/testing';
import { testHttpApp } from '@crossward/platform-http';
import { createLogger, HealthModule } from '@crossward/platform-observability';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { AccountDirectory } from './account-directory.js';
import { IdentityModule } from './identity.module.js';

const PASSWORD = 'quiet otter sings at dawn';

interface Person {
  id: string;
  email: string;
  token: string;
}

describe('administrators', () => {
  let postgres: TestPostgres;
  let app: NestFastifyApplication;
  let admin: Person;

  const http = () => request(app.getHttpServer());
  const signIn = async (email: string): Promise<string> =>
    (await http().post('/v1/sessions').send({ email, password: PASSWORD })).body.token as string;
  const person = async (role: Role): Promise<Person> => {
    const email = `${role}.${randomUUID()}@example.org`;
    const { id } = await app
      .get(AccountDirectory)
      .create({ email, role, displayName: `A ${role}`, organisationId: null, password: PASSWORD });
    return { id, email, token: await signIn(email) };
  };
  const get = ({ token }: Person, path: string) => http().get(path).set('authorization', `Bearer ${token}`);
  const signOut = ({ token }: Person, id: string) =>
    http().post(`/v1/staff-accounts/${id}/sign-out`).set('authorization', `Bearer ${token}`);

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const { config } = postgres;
    app = await testHttpApp(
      {
        module: class Root {},
        imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot({ entities: [] }), HealthModule, IdentityModule],
      },
      { config, log: createLogger({ logLevel: 'silent' }) },
    );
    admin = await person('admin');
  });
  afterAll(async () => {
    await app?.close();
    await postgres?.stop();
  });

  describe('end the sessions of an account', () => {
    it('all of them, at once, and leave a trace', async () => {
      const recruiter = await person('recruiter');
      const second = await signIn(recruiter.email);
      const open = await get(admin, `/v1/staff-accounts/${recruiter.id}/sessions`);
      expect(open.body).toHaveLength(2);
      expect(open.text).not.toContain(second);
      expect((await signOut(admin, recruiter.id)).body).toEqual({ ended: 2 });
      expect((await get(recruiter, '/v1/me')).status).toBe(401);
      expect((await get({ ...recruiter, token: second }, '/v1/me')).status).toBe(401);
      expect((await get(admin, `/v1/staff-accounts/${recruiter.id}/sessions`)).body).toEqual([]);
      const { body } = await get(admin, `/v1/audit-events?about=${recruiter.id}&limit=1`);
      expect(body.items[0]).toMatchObject({
        action: 'account.sessions-ended',
        actorAccountId: admin.id,
        actorName: 'A admin',
        details: { sessions: 2 },
      });
      expect((await signOut(admin, recruiter.id)).body).toEqual({ ended: 0 });
    });

    it('but not their own', async () => {
      const answer = await signOut(admin, admin.id);
      expect([answer.status, answer.body.code]).toEqual([422, 'OWN_SESSIONS']);
      expect((await get(admin, '/v1/me')).status).toBe(200);
    });

    it('and neither those of nurses nor of nobody', async () => {
      const nurse = await person('nurse');
      for (const id of [nurse.id, randomUUID()]) {
        expect((await signOut(admin, id)).body.code).toBe('ACCOUNT_NOT_FOUND');
        expect((await get(admin, `/v1/staff-accounts/${id}/sessions`)).body.code).toBe('ACCOUNT_NOT_FOUND');
      }
      expect((await get(nurse, '/v1/me')).status).toBe(200);
    });
  });

  describe('search the audit log', () => {
    const log = async (
      query: string,
    ): Promise<{ items: { id: string; action: string }[]; nextCursor: string | null }> =>
      (await get(admin, `/v1/audit-events${query}`)).body;

    it('by who acted and by what it is about', async () => {
      const recruiter = await person('recruiter');
      expect((await log(`?actorAccountId=${recruiter.id}`)).items.map(({ action }) => action)).toEqual([
        'session.opened',
      ]);
      expect((await log(`?about=${recruiter.id}`)).items.map(({ action }) => action)).toEqual(['account.created']);
      expect((await log(`?about=${randomUUID()}`)).items).toEqual([]);
    });

    it('by days, the last one included', async () => {
      const today = new Date().toISOString().slice(0, 10);
      expect((await log(`?from=${today}&until=${today}`)).items.length).toBeGreaterThan(0);
      expect((await log('?until=2020-01-01')).items).toEqual([]);
      expect((await log('?from=2999-01-01')).items).toEqual([]);
    });

    it('page after page, newest first, and each event once', async () => {
      const whole = (await log('?limit=200')).items.map(({ id }) => id);
      const paged: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page = await log(`?limit=3${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(whole.length).toBeGreaterThan(6);
      expect(paged).toEqual(whole);
    });

    it('which nobody else does, and nobody asks in another form', async () => {
      const recruiter = await person('recruiter');
      expect((await get(recruiter, '/v1/audit-events')).status).toBe(403);
      for (const query of ['about=nobody', 'from=2026-02-30', 'actorAccountId=1', 'whatever=1']) {
        expect((await get(admin, `/v1/audit-events?${query}`)).status).toBe(400);
      }
    });
  });
});
