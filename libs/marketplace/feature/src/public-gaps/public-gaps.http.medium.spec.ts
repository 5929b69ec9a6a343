import { createHash, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import {
  anonymousActor,
  OnboardingPort,
  PacketPort,
  PricesPort,
  RecognitionPort,
  type Actor,
  type PayComponent,
} from '@crossward/contracts';
import { MARKETPLACE_ENTITIES } from '@crossward/marketplace-data-access';
import { localDate } from '@crossward/kernel';
import { ConfigModule } from '@crossward/platform-config';
import { DatabaseModule } from '@crossward/platform-database';
import { testHttpApp } from '@crossward/platform-http';
import { AccountDirectory } from '@crossward/platform-identity';
import { HealthModule } from '@crossward/platform-observability';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { MoveGap } from '../gaps/move-gap.js';
import { RequestGap } from '../gaps/request-gap.js';
import { MarketplaceModule } from '../marketplace.module.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { PricesDouble } from '../testing/prices-double.js';
import { RecognitionDouble } from '../testing/recognition-double.js';

interface Issue {
  issueMessage: string;
  severity: string;
  fieldNames?: string[];
}
interface StructuredDataValidator {
  validate(data: { jsonld: Record<string, unknown[]> }): Promise<Issue[]>;
}

@Module({
  providers: [
    { provide: PricesPort, useValue: new PricesDouble() },
    { provide: RecognitionPort, useValue: new RecognitionDouble() },
    { provide: PacketPort, useValue: {} },
    { provide: OnboardingPort, useValue: {} },
  ],
  exports: [PricesPort, RecognitionPort, PacketPort, OnboardingPort],
})
class Neighbours {}

type Json = Record<string, unknown>;

describe('open gaps that anybody may read', () => {
  let market: MarketOfSpecs;
  let app: NestFastifyApplication;
  let north: Hospital;
  let validator: StructuredDataValidator;
  const housing: PayComponent = { kind: 'housing', amount: { minorUnits: 70_000, currency: 'CAD' } };

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    const { config } = market.postgres;
    const root = {
      module: class Root {},
      imports: [
        ConfigModule.forRoot(config, { clock: market.clock }),
        DatabaseModule.forRoot({ entities: MARKETPLACE_ENTITIES }),
        HealthModule,
        MarketplaceModule.forRoot({ imports: [Neighbours] }),
      ],
    };
    app = await testHttpApp(root, { config });
    north = await market.hospital('North </script><b>');
    const path = createRequire(import.meta.url).resolve('@adobe/structured-data-validator');
    const { default: Validator } = (await import(path)) as { default: new () => StructuredDataValidator };
    validator = new Validator();
  });
  afterAll(async () => {
    await app?.close();
    await market?.close();
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    request(app.getHttpServer())
      .get(`/v1/public/${path}`)
      .set(headers)
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => done(null, text));
      });
  const readJson = async (path: string): Promise<Json> => JSON.parse((await get(path)).body as string) as Json;
  const issuesOf = (posting: Json): Promise<Issue[]> => validator.validate({ jsonld: { JobPosting: [posting] } });
  const open = (changes = {}) => market.openGap(north, changes);

  it('are a JobPosting that a validator of structured data finds nothing wrong with', async () => {
    const gap = await open({ seats: 3, payComponents: [housing] });
    const answer = await get(`gaps/${gap.id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const posting = JSON.parse(answer.body as string) as Json;
    expect(posting).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Registered nurse, Intensive care',
      datePosted: '2026-11-22',
      validThrough: '2027-01-04T05:00:00Z',
      jobStartDate: '2027-01-04',
      employmentType: 'TEMPORARY',
      totalJobOpenings: 3,
      hiringOrganization: { '@type': 'Organization', name: 'North </script><b>' },
      jobLocation: {
        address: { addressCountry: 'CA', addressRegion: 'ON', addressLocality: 'Thunder Bay' },
      },
      baseSalary: { currency: 'CAD', value: { value: 65, unitText: 'HOUR' } },
      jobBenefits: 'housing CAD 700.00 a week',
      qualifications: expect.stringContaining('Advanced Cardiovascular Life Support; English B2'),
      experienceRequirements: { monthsOfExperience: 24 },
    });
    const errors = (await issuesOf(posting)).filter(({ severity }) => severity === 'ERROR');
    expect(errors).toEqual([]);
    // The validator would have found it: the same without what search engines demand.
    for (const key of ['title', 'datePosted', 'hiringOrganization', 'jobLocation']) {
      const { [key]: _gone, ...broken } = posting;
      expect(await issuesOf(broken)).toEqual(expect.arrayContaining([expect.objectContaining({ severity: 'ERROR' })]));
    }
  });

  it('tell no more than the posting: no unit, no person, no count of seats taken, no state of approval', async () => {
    const { id } = await open();
    const posting = await readJson(`gaps/${id}`);
    const text = JSON.stringify(posting);
    for (const inner of [north.unitId, north.facilityId, north.organisationId, north.requester.accountId as string]) {
      expect(text).not.toContain(inner);
    }
    expect(Object.keys(posting).sort()).toEqual(
      [
        ...['@context', '@id', '@type', 'baseSalary', 'datePosted', 'description', 'directApply', 'employmentType'],
        ...['experienceRequirements', 'hiringOrganization', 'identifier', 'jobLocation', 'jobStartDate', 'title'],
        ...['qualifications', 'totalJobOpenings', 'url', 'validThrough', 'workHours'],
      ].sort(),
    );
    // Whatever a hospital calls itself, the text can stand inside of a script element, and names are in no description.
    expect((await get(`gaps/${id}`)).body).not.toContain('<');
    expect(posting['description']).not.toContain('North');
  });

  it('answer an unchanged one with 304, a changed one anew', async () => {
    const gap = await open();
    const first = await get(`gaps/${gap.id}`);
    const etag = first.headers['etag'] as string;
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    const again = await get(`gaps/${gap.id}`, { 'if-none-match': `W/${etag}` });
    expect([again.status, again.body, again.headers['etag']]).toEqual([304, '', etag]);
    await market.sql('UPDATE marketplace.gaps SET pay_minor_units = 7000 WHERE id = $1', [gap.id]);
    const changed = await get(`gaps/${gap.id}`, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).not.toBe(etag);
  });

  it('are gone when they are full, cancelled or begun, and were never there when they were never open or may come back', async () => {
    const moves = new MoveGap(market.unitOfWork);
    const drafted = await open();
    await market.sql(`UPDATE marketplace.gaps SET status = 'draft' WHERE id = $1`, [drafted.id]);
    const held = await open();
    await moves.hold(north.approver, held.id, held.version, { reason: 'census' });
    const full = await open();
    await market.sql('UPDATE marketplace.gaps SET seats_taken = seats WHERE id = $1', [full.id]);
    const today = await open({ assignment: { from: localDate('2026-11-22'), until: localDate('2026-12-22') } });
    const tomorrow = await open({ assignment: { from: localDate('2026-11-23'), until: localDate('2026-12-22') } });
    const told = async (id: string): Promise<unknown[]> => {
      const { status, body } = await get(`gaps/${id}`);
      return [status, (JSON.parse(body as string) as { code?: string }).code];
    };
    const cancelled = await open();
    await moves.cancel(north.approver, cancelled.id, cancelled.version, { reason: 'census' });
    const requested = await new RequestGap(market.unitOfWork, market.recognition).request(
      north.requester,
      market.gapBody(north),
    );
    await moves.cancel(north.approver, requested.id, requested.version, { reason: 'census' });
    for (const id of [drafted.id, held.id, requested.id, randomUUID(), 'none']) {
      expect(await told(id)).toEqual([404, 'GAP_NOT_FOUND']);
    }
    for (const id of [full.id, today.id, cancelled.id]) expect(await told(id)).toEqual([410, 'GAP_GONE']);
    for (const status of ['filled', 'closed']) {
      await market.sql('UPDATE marketplace.gaps SET status = $2 WHERE id = $1', [full.id, status]);
      expect(await told(full.id)).toEqual([410, 'GAP_GONE']);
    }
    expect((await told(tomorrow.id))[0]).toBe(200);
    const feed = JSON.stringify(await readJson('gaps?limit=200'));
    const sitemap = (await get('sitemap')).body as string;
    for (const id of [drafted.id, held.id, full.id, today.id, cancelled.id]) {
      expect(feed).not.toContain(id);
      expect(sitemap).not.toContain(id);
    }
    expect(feed).toContain(tomorrow.id);
    expect(sitemap).toContain(`/v1/public/gaps/${tomorrow.id}</loc>`);
  });

  it('say that they are gone in the way that the reader asks for', async () => {
    const { id } = await open();
    await market.sql('UPDATE marketplace.gaps SET seats_taken = seats WHERE id = $1', [id]);
    const browser = await get(`gaps/${id}`, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([browser.status, browser.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
    expect(browser.body).toContain('It is filled, over or closed');
    expect(browser.headers['etag']).toBeUndefined();
    expect(browser.headers['vary']).toContain('accept-language');
    for (const [language, words] of [
      ['fr-CA,fr;q=0.9,en;q=0.5', '<html lang="fr">'],
      ['es-MX', 'Esta vacante ya no se ofrece'],
      ['de', 'This gap is gone'],
    ] as const) {
      const { body } = await get(`gaps/${id}`, { accept: 'text/html', 'accept-language': language });
      expect(body).toContain(words);
    }
    const style = /<style>([\s\S]*)<\/style>/.exec(browser.body as string)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(browser.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    for (const accept of ['application/ld+json', '*/*', 'application/json']) {
      const reader = await get(`gaps/${id}`, { accept });
      expect([reader.status, reader.headers['content-type']]).toEqual([410, expect.stringContaining('problem+json')]);
    }
  });

  it('are a page for browsers, in a language of theirs, that holds the posting; the posting for everybody else', async () => {
    const { id } = await open();
    const posting = await get(`gaps/${id}`);
    expect(posting.headers['vary']).toBe('accept, accept-language');
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const page = await get(`gaps/${id}`, browser);
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers['vary']).toBe('accept, accept-language');
    const text = page.body as string;
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page.headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(text).toContain(`<script type="application/ld+json">${posting.body as string}</script>`);
    expect(text).toContain(`href="/nurse/gaps/${id}"`);
    expect(text).not.toContain('<b>');
    expect((await get(`gaps/${id}`, { ...browser, 'accept-language': 'fr-CA' })).body).toContain('<html lang="fr">');
    const again = await get(`gaps/${id}`, { ...browser, 'if-none-match': page.headers['etag'] as string });
    expect(again.status).toBe(304);
    const other = await get(`gaps/${id}`, { 'if-none-match': page.headers['etag'] as string });
    expect([other.status, other.headers['content-type']]).toEqual([200, 'application/ld+json; charset=utf-8']);
    for (const accept of ['application/ld+json', '*/*', 'application/json', 'application/ld+json, text/html;q=0.5']) {
      const reader = await get(`gaps/${id}`, { accept });
      expect([reader.body, reader.headers['content-type']]).toEqual([posting.body, posting.headers['content-type']]);
    }
  });

  it('are listed page by page, each once, and the last page names no next one', async () => {
    const opened = await Promise.all(Array.from({ length: 5 }, () => open()));
    const seen: string[] = [];
    let path: string | null = 'gaps?limit=2&jurisdiction=CA-ON&specialty=intensive-care';
    while (path !== null) {
      const answer = await get(path);
      const feed = JSON.parse(answer.body as string) as { '@type': string; dataFeedElement: { item: Json }[] };
      expect(feed['@type']).toBe('DataFeed');
      for (const { item } of feed.dataFeedElement) {
        expect((await issuesOf(item)).filter(({ severity }) => severity === 'ERROR')).toEqual([]);
        seen.push((item['identifier'] as { value: string }).value);
      }
      const next: string | undefined = /<[^>]*\/v1\/public\/([^>]*)>; rel="next"/.exec(
        answer.headers['link'] ?? '',
      )?.[1];
      path = next ?? null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(opened.map(({ id }) => id)));
    expect(JSON.stringify(await readJson('gaps?jurisdiction=US-TX'))).not.toContain('JobPosting');
    expect((await get('gaps?cursor=made-up')).status).toBe(400);
    expect((await get('gaps?stauts=draft')).status).toBe(400);
  });

  it('are all that nobody can read of the market', async () => {
    const south = await market.hospital('South without open gaps');
    const { id: drafted } = await market.openGap(south);
    await market.sql(`UPDATE marketplace.gaps SET status = 'draft' WHERE id = $1`, [drafted]);
    await market.submit(await market.nurse(), (await open()).id);
    const tables = await market.sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'marketplace'`,
    );
    const readable: string[] = [];
    const byNobody = <R>(statement: string): Promise<R[]> =>
      market.unitOfWork.read(anonymousActor, (tx) => tx.query<R>(statement));
    for (const { name } of tables) {
      if ((await byNobody(`SELECT 1 FROM marketplace.${name} LIMIT 1`)).length > 0) readable.push(name);
    }
    expect(readable.sort()).toEqual(['facilities', 'gaps', 'organisations']);
    expect(await byNobody(`SELECT DISTINCT status FROM marketplace.gaps`)).toEqual([{ status: 'open' }]);
    const organisations = await byNobody<{ id: string }>('SELECT id FROM marketplace.organisations');
    expect(organisations.map(({ id }) => id)).toEqual([north.organisationId]);
    expect(organisations.map(({ id }) => id)).not.toContain(south.organisationId);
  });

  describe('files over HTTP', () => {
    let token: string;

    beforeAll(async () => {
      const account = { email: 'requester@example.org', password: 'quiet otter sings at dawn' };
      const organisationId = north.organisationId;
      const more = { role: 'hospital-requester' as Actor['role'] & 'hospital-requester', displayName: 'R' };
      await app.get(AccountDirectory, { strict: false }).create({ ...account, ...more, organisationId });
      const session = await request(app.getHttpServer()).post('/v1/sessions').send(account);
      token = `Bearer ${session.body.token as string}`;
    });

    const send = (content: Buffer, query = '') =>
      request(app.getHttpServer())
        .post(`/v1/gap-imports${query}`)
        .set({ authorization: token, 'idempotency-key': randomUUID() })
        .attach('file', content, 'gaps.csv');

    it('are refused beyond 8 MiB before they are read, and with a wrong header by its name', async () => {
      const large = await send(Buffer.alloc(8 * 1024 * 1024 + 1, 'a'));
      expect([large.status, large.body.code]).toEqual([413, 'FILE_TOO_LARGE']);
      const header = await send(Buffer.from('unit,seats\nICU,1\n'));
      expect([header.status, header.body.code]).toEqual([422, 'WRONG_HEADER']);
      expect(header.body.problems).toContainEqual(
        expect.objectContaining({ code: 'MISSING_COLUMN', at: 'row 1, column payRate' }),
      );
    });

    it('go out to be saved, and come back in', async () => {
      const out = await request(app.getHttpServer())
        .get(`/v1/organisations/${north.organisationId}/gap-export`)
        .set({ authorization: token });
      expect(out.headers).toMatchObject({
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="gaps.csv"',
      });
      const received = await send(Buffer.from(out.text), '?dryRun=true');
      expect(received.status).toBe(202);
      expect(received.body).toMatchObject({ status: 'received', dryRun: true, fileKind: 'csv' });
      const progress = await request(app.getHttpServer())
        .get(`/v1/gap-imports/${received.body.id as string}`)
        .set({ authorization: token });
      expect([progress.status, progress.headers['etag']]).toEqual([200, '"1"']);
    });
  });
});
