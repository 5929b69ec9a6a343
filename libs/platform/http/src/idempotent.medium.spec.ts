import { randomUUID } from 'node:crypto';
import { systemActor, type Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule, UnitOfWork } from '@crossward/platform-database';
import { startTestPostgres, type TestPostgres } from '@crossward/platform-database/testing';
import { Body, Controller, Inject, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { Requires } from './access.js';
import { ActorResolver, CurrentActor } from './actor.js';
import { Answer } from './answer.js';
import { Text } from './fields/text.js';
import { Whole } from './fields/number.js';
import { Idempotent } from './idempotent.js';
import { testHttpApp } from './test-http-app.js';
import { Versioned } from './versioned.js';

class KettleBody {
  @Text({ max: 20 })
  name!: string;

  @Whole({ optional: true })
  weight?: number;
}

class Kettle extends KettleBody {}

@Controller('v1/kettles')
class KettleController {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  @Post()
  @Requires('gap:request')
  @Idempotent()
  @Versioned()
  @Answer(Kettle, { status: 201 })
  create(@CurrentActor() actor: Actor, @Body() body: KettleBody) {
    return this.unitOfWork.run(actor, async (tx) => {
      const id = tx.newId();
      // The audit event is the effect that these specs count.
      tx.record({ action: 'kettle.made', subjectType: 'kettle', subjectId: id, details: { name: body.name } });
      if (body.name === 'cracked') {
        throw new DomainError({ kind: 'conflict', code: 'CRACKED', message: 'Cracked.', nextStep: 'Take another.' });
      }
      await tx.query('SELECT pg_sleep(0.05)');
      return { zeal: 1, id, name: body.name, madeAt: tx.now, version: 1, alone: undefined };
    });
  }

  /** Looks whether its name is free before the unit of work, as services do that have to ask others meanwhile. */
  @Post('unique')
  @Requires('gap:request')
  @Idempotent()
  @Versioned()
  @Answer(Kettle, { status: 201 })
  async unique(@CurrentActor() actor: Actor, @Body() body: KettleBody) {
    const taken = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query(`SELECT id FROM platform.audit_events WHERE action = 'kettle.made' AND details->>'name' = $1`, [
        body.name,
      ]),
    );
    if (taken.length > 0) {
      throw new DomainError({ kind: 'conflict', code: 'NAME_TAKEN', message: 'Taken.', nextStep: 'Take another.' });
    }
    return this.create(actor, body);
  }

  @Post('forgotten')
  @Requires('gap:request')
  @Idempotent()
  forgotten(): object {
    return { version: 1 };
  }
}

const ACCOUNTS = [1, 2].map((n) => `00000000-0000-7000-8000-00000000000${n}`);

@Module({
  controllers: [KettleController],
  providers: [
    {
      provide: ActorResolver,
      useValue: {
        resolve: async (token: string) => {
          const accountId = ACCOUNTS[Number(token.at(-1)) - 1];
          if (!accountId) return null;
          const actor: Actor = { role: 'recruiter', accountId, organisationId: null, nurseId: null };
          return { actor, permissions: new Set(['gap:request' as const]) };
        },
      } satisfies ActorResolver,
    },
  ],
})
class KettleModule {}

describe('an idempotent route', () => {
  let postgres: TestPostgres;
  let app: NestFastifyApplication;
  const create = (key: string | null, body: object, account = 1, path = '/v1/kettles') => {
    const post = request(app.getHttpServer()).post(path).set('authorization', `Bearer account-number-000${account}`);
    return (key === null ? post : post.set('idempotency-key', key)).send(body);
  };
  const effects = async (name: string): Promise<number> => {
    const rows = await app
      .get(UnitOfWork)
      .read(systemActor, (tx) =>
        tx.query(`SELECT id FROM platform.audit_events WHERE action = 'kettle.made' AND details->>'name' = $1`, [name]),
      );
    return rows.length;
  };

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const { config } = postgres;
    const imports = [ConfigModule.forRoot(config), DatabaseModule.forRoot({ entities: [] }), KettleModule];
    app = await testHttpApp({ module: class Root {}, imports }, { config });
  });
  afterAll(async () => {
    await app?.close();
    await postgres?.stop();
  });

  it('answers a repetition with the same bytes, status and ETag, and does nothing', async () => {
    const key = randomUUID();
    const first = await create(key, { name: 'copper', weight: 3 });
    const again = await create(key, { weight: 3, name: 'copper' });
    expect([first.status, first.headers['etag'], first.headers['idempotency-replayed']]).toEqual([
      201,
      '"1"',
      undefined,
    ]);
    expect([again.status, again.headers['etag'], again.headers['idempotency-replayed']]).toEqual([201, '"1"', 'true']);
    expect(again.text).toBe(first.text);
    expect(await effects('copper')).toBe(1);
  });

  it('has one effect for twenty copies at once, which all get its answer', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(key, { name: 'storm' })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await effects('storm')).toBe(1);
  });

  it('answers a repetition as the first time though what it made stands in its way', async () => {
    const unique = (key: string, name: string) => create(key, { name }, 1, '/v1/kettles/unique');
    const key = randomUUID();
    const first = await unique(key, 'iron');
    const again = await unique(key, 'iron');
    expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
    expect([again.headers['idempotency-replayed'], again.headers['etag']]).toEqual(['true', '"1"']);
    expect((await unique(randomUUID(), 'iron')).body).toMatchObject({ code: 'NAME_TAKEN' });
    await unique(randomUUID(), 'lead');
    const other = await unique(key, 'lead');
    expect([other.status, (other.body as { code: string }).code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect(await effects('iron')).toBe(1);
  });

  it('refuses a key that comes back with another body', async () => {
    const key = randomUUID();
    await create(key, { name: 'tin' });
    const answer = await create(key, { name: 'tin', weight: 1 });
    expect([answer.status, answer.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('never shows one account the answer of another under the same key', async () => {
    const key = randomUUID();
    const first = await create(key, { name: 'shared' }, 1);
    const other = await create(key, { name: 'shared' }, 2);
    expect([other.status, other.headers['idempotency-replayed']]).toEqual([201, undefined]);
    expect(other.body.id).not.toBe(first.body.id);
    expect(await effects('shared')).toBe(2);
  });

  it('keeps no failure: the same key may succeed later', async () => {
    const key = randomUUID();
    expect((await create(key, { name: 'cracked' })).body.code).toBe('CRACKED');
    expect(await effects('cracked')).toBe(0);
    expect((await create(key, { name: 'mended' })).status).toBe(201);
  });

  it.each([
    [null, 'IDEMPOTENCY_KEY_MISSING'],
    ['', 'IDEMPOTENCY_KEY_MALFORMED'],
    ['two words', 'IDEMPOTENCY_KEY_MALFORMED'],
    ['x'.repeat(256), 'IDEMPOTENCY_KEY_MALFORMED'],
  ])('refuses the key (%s)', async (key, code) => {
    const answer = await create(key, { name: 'keyless' });
    expect([answer.status, answer.body.code]).toEqual([400, code]);
    expect(await effects('keyless')).toBe(0);
  });

  it('takes a key in the quotation marks of the draft as the same key', async () => {
    const key = randomUUID();
    const first = await create(key, { name: 'quoted' });
    expect((await create(`"${key}"`, { name: 'quoted' })).text).toBe(first.text);
  });

  it('fails loudly when its answer was kept by no unit of work', async () => {
    const answer = await create(randomUUID(), {}, 1, '/v1/kettles/forgotten');
    expect([answer.status, answer.body.code]).toEqual([500, 'INTERNAL_ERROR']);
  });

  it('writes the id of the request into the audit log', async () => {
    const answer = await create(randomUUID(), { name: 'traced' });
    const rows = await app
      .get(UnitOfWork)
      .read(systemActor, (tx) =>
        tx.query(`SELECT request_id FROM platform.audit_events WHERE details->>'name' = 'traced'`),
      );
    expect(rows).toEqual([{ request_id: answer.headers['x-request-id'] }]);
  });
});
