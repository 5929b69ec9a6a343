import { randomUUID } from 'node:crypto';
import { EXCLUSION_LIST_HEADER } from '@crossward/demo-market';
import { crossward, recogniseLines } from './support/crossward-cli.js';
import { call, expectNothingOfTheInsides, expectProblem, freshKey, type Answer } from './support/http.js';
import { journey, settledVerifications, signIn } from './support/journey.js';
import { gapBody, newNurse, tokenOf } from './support/people.js';
import { StandaloneProcess } from './support/standalone-process.js';

const TEN_MB = 10_000_000;
const texan = {
  nurse: {
    profession: 'RN',
    licences: [{ jurisdiction: 'US-TX', profession: 'RN', scope: 'multistate', status: 'active' }],
  },
  destination: 'US-FL',
  on: '2026-11-22',
};

describe('what cannot be right', () => {
  let server: StandaloneProcess;
  let requester: string;
  let approver: string;
  let admin: string;

  beforeAll(async () => {
    server = await StandaloneProcess.create();
    await server.start();
    requester = await tokenOf(server, 'requester@mangrove-light.example');
    approver = await tokenOf(server, 'approver@mangrove-light.example');
    admin = await tokenOf(server, 'admin@crossward.example');
  }, 120_000);
  afterAll(() => server.dispose());

  const post = (path: string, body: unknown, more: { token?: string; headers?: Record<string, string> } = {}) =>
    call(server.url, 'POST', path, { body, ...more });
  const decide = (body: unknown): Promise<Answer> => post('/v1/recognition/decisions', body);

  describe('in a question to the law', () => {
    it.each([
      ['UK, which is called GB', { ...texan, destination: 'UK' }, 'UNKNOWN_JURISDICTION', '/destination', /\bGB\b/],
      ['the 30th of February', { ...texan, on: '2025-02-30' }, 'IMPOSSIBLE_DATE', '/on', /YYYY-MM-DD/],
      [
        'no profession of ours',
        { ...texan, nurse: { profession: 'RMN' } },
        'UNKNOWN_PROFESSION',
        '/nurse/profession',
        /RM/,
      ],
      ['an unknown key', { ...texan, destinaton: 'US-FL' }, 'UNKNOWN_KEY', '/destinaton', /destination/],
      [
        'an unknown key further down',
        { ...texan, nurse: { ...texan.nurse, licences: [{ ...texan.nurse.licences[0], staus: 'active' }] } },
        'UNKNOWN_KEY',
        '/nurse/licences/0/staus',
        /status/,
      ],
    ])('(%s) is refused with its place and the next step, over HTTP and at the command line alike', async (...row) => {
      const [, query, code, at, nextStep] = row;
      const problem = expectProblem(await decide(query), 400, code);
      expect(problem.nextStep).toMatch(nextStep);
      expect(problem.problems).toContainEqual(expect.objectContaining({ at, code }));

      const { lines, status } = await recogniseLines([query]);
      expect(status).toBe(1);
      const { error } = JSON.parse(lines[0] ?? '') as { error: object };
      const { detail, problems } = problem;
      expect(error).toEqual({ code, detail, nextStep: problem.nextStep, problems });
    });

    it('(a profession that no rule knows) is answered as undetermined, with the law that is open', async () => {
      const query = { nurse: { profession: 'LPN', licences: [] }, destination: 'US-FL', on: '2026-11-22' };
      const { status, body, text } = await decide(query);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        verdict: 'undetermined',
        openLaw: [{ sourceUrl: expect.stringMatching(/^https:/) }],
      });
      expect((await recogniseLines([query])).lines).toEqual([text]);
    });

    it('(no JSON, an endless line) is told by line at the command line', async () => {
      const { lines, status } = await recogniseLines(['{"nurse":', texan, 'x'.repeat(TEN_MB)]);
      expect(status).toBe(1);
      expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
        { line: 1, error: { code: 'INVALID_JSON', nextStep: expect.stringMatching(/\w/) } },
        { verdict: 'pathway' },
        { line: 3, error: { code: 'INVALID_JSON', detail: expect.stringContaining('longer than') } },
      ]);
      const flag = await crossward(['recognise', '--profession', 'RN', '--to', 'UK', '--on', '2025-02-30']);
      expect([flag.status, flag.stdout]).toEqual([1, '']);
      expect(flag.stderr).toMatch(/GB/);
      expectNothingOfTheInsides(flag.stderr);
    });
  });

  describe('in a request', () => {
    it.each([
      ['not JSON', '{"nurse":', 'application/json', 400, 'REQUEST_MALFORMED'],
      ['another kind of content', 'nurse=RN', 'application/x-www-form-urlencoded', 415, 'MEDIA_TYPE_UNSUPPORTED'],
      ['no kind of content', 'nurse', 'text/plain', 415, 'MEDIA_TYPE_UNSUPPORTED'],
      ['10 MB', JSON.stringify({ text: 'x'.repeat(TEN_MB) }), 'application/json', 413, 'BODY_TOO_LARGE'],
    ])('(%s) is refused', async (_what, body, type, status, code) => {
      for (const path of ['/v1/recognition/decisions', '/v1/gaps']) {
        const headers = { 'content-type': type, ...freshKey() };
        expectProblem(await post(path, body, { token: requester, headers }), status, code);
      }
    });

    it('an unknown key is refused with its pointer, at the top and further down', async () => {
      const gap = await gapBody(server, requester);
      const wrong = { ...gap, seat: 1, requirements: { ...(gap.requirements as object), specialities: [] } };
      const refused = await post('/v1/gaps', wrong, { token: requester, headers: freshKey() });
      const { problems } = expectProblem(refused, 400, 'REQUEST_INVALID');
      expect(problems).toEqual([
        { at: '/seat', code: 'UNKNOWN_KEY', message: expect.stringContaining('seats') },
        { at: '/requirements/specialities', code: 'UNKNOWN_KEY', message: expect.stringMatching(/specialty/) },
      ]);
    });

    it('what creates needs a key of its own, replays its answer, and takes no other payload under it', async () => {
      const gap = await gapBody(server, requester);
      expectProblem(await post('/v1/gaps', gap, { token: requester }), 400, 'IDEMPOTENCY_KEY_MISSING');
      const key = { 'idempotency-key': randomUUID() };
      const first = await post('/v1/gaps', gap, { token: requester, headers: key });
      const again = await post('/v1/gaps', gap, { token: requester, headers: key });
      expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      const other = await post('/v1/gaps', { ...gap, seats: 2 }, { token: requester, headers: key });
      expectProblem(other, 422, 'IDEMPOTENCY_KEY_REUSED');

      const neighbour = await tokenOf(server, 'requester@two-shores.example');
      const theirs = await post('/v1/gaps', await gapBody(server, neighbour), { token: neighbour, headers: key });
      expect(theirs.status).toBe(201);
      expect(theirs.body.id).not.toBe(first.body.id);
    });

    it('what changes something needs the version that was read, and the one that is there', async () => {
      const gap = await gapBody(server, requester);
      const { body } = await post('/v1/gaps', gap, { token: requester, headers: freshKey() });
      const asking = `/v1/gaps/${body.id as string}/approval-request`;
      const seen = { 'if-match': `"${body.version as number}"` };
      const { body: pending } = await post(asking, {}, { token: requester, headers: seen });
      const opening = `/v1/gaps/${body.id as string}/opening`;
      const open = (headers = {}): Promise<Answer> => post(opening, {}, { token: approver, headers });
      expectProblem(await open(), 428, 'IF_MATCH_MISSING');
      expectProblem(await open({ 'if-match': '*' }), 400, 'IF_MATCH_MALFORMED');
      expect((await open({ 'if-match': `"${pending.version as number}"` })).body).toMatchObject({ status: 'open' });
      expectProblem(await open({ 'if-match': `"${body.version as number}"` }), 412, 'VERSION_CONFLICT');
    });
  });

  describe('in a profile', () => {
    it('is told with its place: a wrong check digit of the passport, UK as home, an impossible birthday', async () => {
      const { token, profile } = await newNurse(server, 70_001);
      const put = (body: unknown, headers = {}): Promise<Answer> =>
        call(server.url, 'PUT', '/v1/nurses/me', { token, body, headers });
      const zone = profile.passportMrz ?? '';
      const digit = zone[45 + 19] === '9' ? '0' : String(Number(zone[45 + 19]) + 1);
      const mistyped = { ...profile, passportMrz: zone.slice(0, 64) + digit + zone.slice(65) };
      const refused = expectProblem(await put(mistyped), 422, 'PROFILE_INVALID');
      expect(refused.problems[0]).toMatchObject({ at: '/passportMrz', code: 'MRZ_CHECK_DIGIT' });
      expect(refused.detail).toContain('check digit of the birth date');
      expect(JSON.stringify(refused)).not.toContain(zone.slice(45, 54));

      const elsewhere = { ...profile, birthDate: '1990-02-30', home: { ...profile.home, jurisdiction: 'UK' } };
      const { problems } = expectProblem(await put(elsewhere), 400, 'REQUEST_INVALID');
      expect(problems).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ at: '/home/jurisdiction', message: expect.stringContaining('GB') }),
          expect.objectContaining({ at: '/birthDate', code: 'IMPOSSIBLE_DATE' }),
        ]),
      );
      expect((await put(profile)).status).toBe(200);
      expectProblem(await put(profile), 428, 'IF_MATCH_MISSING');
      expectProblem(await put(profile, { 'if-match': '"7"' }), 412, 'VERSION_CONFLICT');
    });
  });

  describe('in an exclusion list', () => {
    const row = ['DOE', 'NOBODY', '', '', 'NURSE', '', '', '0000000000', '19010101', 'X', 'Y', 'TX', '1', '1128b4'];
    const good = [...row, '20190320', '00000000', '00000000', ''];
    const upload = (rows: readonly (readonly string[])[]): Promise<Answer> => {
      const form = new FormData();
      const csv = [EXCLUSION_LIST_HEADER, ...rows].map((cells) => cells.join(',')).join('\r\n');
      form.set('file', new Blob([csv], { type: 'text/csv' }), 'UPDATED.csv');
      return post('/v1/exclusion-list-imports', form, { token: admin, headers: freshKey() });
    };
    const active = async (): Promise<{ id: string }[]> => {
      const { body } = await call(server.url, 'GET', '/v1/exclusion-list-imports', { token: admin });
      return (body.items as { id: string; active: boolean }[]).filter((each) => each.active);
    };

    it('a row of 17 columns rejects the import whole, by line; the list in use stays, and still screens', async () => {
      const before = await active();
      expect(before).toHaveLength(1);
      const received = await upload([good, good.slice(0, 17), good]);
      expect(received.status).toBe(202);
      const address = `/v1/exclusion-list-imports/${received.body.id as string}`;
      const end = performance.now() + 30_000;
      let told = received;
      while (['received', 'importing'].includes(told.body.status as string) && performance.now() < end) {
        await new Promise((wake) => setTimeout(wake, 100));
        told = await call(server.url, 'GET', address, { token: admin });
      }
      expect(told.body).toMatchObject({
        status: 'rejected',
        active: false,
        progress: {
          errorCount: 1,
          errors: [{ line: 3, code: 'WRONG_COLUMN_COUNT', message: 'The row has (17) columns instead of (18).' }],
        },
      });
      expectNothingOfTheInsides(told.text);
      expect(await active()).toEqual(before);

      const story = await journey(server);
      const checks = await settledVerifications(await signIn(server, 'recruiter@crossward.example'));
      const screened = checks.find(({ nurseId, kind }) => nurseId === story.nurseId && kind === 'exclusion-list');
      expect(screened?.status).toBe('verified');
    }, 120_000);
  });
});
