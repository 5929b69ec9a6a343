import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { run } from '../run.js';

const GAP = '01930000-0000-7000-8000-000000000001';
const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' });
const GAP_ANSWER = {
  ...{ id: GAP, version: 3, status: 'open', statusReason: null, seats: 2, seatsTaken: 1, profession: 'RN' },
  ...{ unitName: 'ICU', facilityName: 'Seagrape General', place: 'Key West', jurisdiction: 'US-FL' },
  ...{ assignment: { from: '2027-02-01', until: '2027-05-03' }, shiftPattern: 'nights', weeklyHours: 36 },
  ...{ payRate: usd(6150), pay: { weekly: usd(221_400), whole: usd(2_878_200) } },
  requirements: { specialty: 'intensive-care', minimumYears: 2, certificates: ['bls'], languages: [] },
};
const SESSION = { token: 'secret-token', expiresAt: '2027-01-05T02:00:00.000Z' };
const REFUSAL = { code: 'GAP_NOT_FOUND', detail: 'The gap is not there.', nextStep: 'See GET /v1/gaps.' };
const TELLS = {
  ...{ version: 3, status: 'open', holder: 'nurse', reason: null, actorRole: 'hospital-approver' },
  ...{ recordedAt: '2027-01-05T16:00:00.000Z', effectiveOn: '2027-01-05' },
};

/** What a service answers, by the beginning of the request. */
const ANSWERS: readonly [string, number, unknown][] = [
  ['POST /v1/sessions', 201, { ...SESSION, account: { displayName: 'Ana', role: 'hospital-approver' } }],
  ['DELETE /v1/sessions/current', 204, undefined],
  [`GET /v1/gaps/${GAP}/history`, 200, { items: [TELLS], nextCursor: null }],
  [`GET /v1/gaps/${GAP}`, 200, GAP_ANSWER],
  ['GET /v1/gaps/', 404, REFUSAL],
  ['GET /v1/gaps', 200, { items: [GAP_ANSWER], nextCursor: 'next-page' }],
];

describe('the commands that ask a running service', () => {
  const home = mkdtempSync(join(tmpdir(), 'crossward-cli-home-'));
  const before = { ...process.env };
  const asked: { line: string; headers: IncomingMessage['headers'] }[] = [];
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const line = `${request.method} ${request.url}`;
      asked.push({ line, headers: request.headers });
      const [, status, body] = ANSWERS.find(([start]) => line.startsWith(start)) ?? ['', 404, REFUSAL];
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    process.env = before;
    rmSync(home, { recursive: true });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
  beforeEach(() => {
    process.env = { ...before, CROSSWARD_HOME: home };
    for (const name of ['CROSSWARD_URL', 'CROSSWARD_TOKEN']) delete process.env[name];
    asked.length = 0;
  });

  const crossward = async (args: string[], input = ''): Promise<{ status: number; out: string; err: string }> => {
    const [out, err] = [new PassThrough(), new PassThrough()];
    const status = await run(args, { in: Readable.from([input]), out, err });
    return { status, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
  };
  const signIn = () => crossward(['sign-in', '--url', `${url}/`, '--email', 'ana@example.org'], 'my pass phrase\n');

  it('sign in with the password of standard input, and keep the session for nobody else to read', async () => {
    const { status, out } = await signIn();
    expect([status, out]).toEqual([0, expect.stringMatching(/^Ana \(hospital-approver\) is signed in at http/)]);
    const file = join(home, 'session.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ url, email: 'ana@example.org', ...SESSION });
    expect(out).not.toContain('secret-token');
    expect((await crossward(['sign-in', '--email', 'ana@example.org'], '')).err).toContain('No password was given.');
  });

  it('ask as who is signed in, and tell a page as a table with how to go on', async () => {
    await signIn();
    const { status, out } = await crossward(['gaps', 'list', '--status', 'open', '--limit', '20']);
    expect(status).toBe(0);
    expect(out).toMatch(/^ {2}id +status +where +specialty/);
    expect(out).toMatch(/US-FL Seagrape General +intensive-care +2027-02-01 +2027-05-03 +USD\s61\.50 +1\/2/);
    expect(out).toMatch(/\nMore: --cursor next-page\n$/);
    expect(asked.at(-1)?.line).toBe('GET /v1/gaps?limit=20&status=open');
    expect(asked.at(-1)?.headers.authorization).toBe('Bearer secret-token');
    const json = await crossward(['gaps', 'list', '--json']);
    expect(JSON.parse(json.out)).toEqual({ items: [GAP_ANSWER], nextCursor: 'next-page' });
  });

  it('show one gap, and what it was until an instant', async () => {
    await signIn();
    const shown = await crossward(['gaps', 'show', GAP]);
    expect(shown.out).toMatch(
      /^gap +0193.*, version 3\nstatus +open\nwhere +ICU, Seagrape General, Key West \(US-FL\)\n/,
    );
    expect(shown.out).toMatch(/pay +USD\s61\.50 an hour; USD\s2,214\.00 a week, USD\s28,782\.00 in all\n/);
    const told = await crossward(['gaps', 'history', GAP, '--at', '2027-01-06T00:00:00Z']);
    expect(told.out).toMatch(/3 +open +nurse +2027-01-05T16:00:00\.000Z +2027-01-05 +hospital-approver/);
    expect(asked.at(-1)?.line).toContain('at=2027-01-06T00%3A00%3A00Z');
  });

  it('send the token to the server of its session alone, unless CROSSWARD_TOKEN says otherwise', async () => {
    await signIn();
    asked.length = 0;
    const elsewhere = url.replace('127.0.0.1', 'localhost');
    const refused = await crossward(['gaps', 'list', '--url', elsewhere]);
    expect([refused.status, refused.err]).toEqual([
      1,
      expect.stringContaining(`Nobody is signed in at (${elsewhere}).`),
    ]);
    expect(asked).toEqual([]);
    process.env['CROSSWARD_TOKEN'] = 'other-token';
    process.env['CROSSWARD_URL'] = url;
    await crossward(['gaps', 'list']);
    expect(asked.at(-1)?.headers.authorization).toBe('Bearer other-token');
  });

  it('end with 1 and the next step when the service refuses, does not answer, or nobody is signed in', async () => {
    await signIn();
    const refused = await crossward(['gaps', 'show', 'elsewhere']);
    expect([refused.status, refused.out, refused.err]).toEqual([
      ...[1, '', expect.stringContaining('was answered with 404: The gap is not there.\nSee GET /v1/gaps.')],
    ]);
    process.env['CROSSWARD_TOKEN'] = 'any';
    const silent = await crossward(['submissions', 'list', '--url', 'http://127.0.0.1:9']);
    expect([silent.status, silent.err]).toEqual([1, expect.stringMatching(/^No answer from \(http.*\)\.\nStart it/)]);
    const wrong = await crossward(['gaps', 'list', '--url', 'file:///etc/passwd']);
    expect([wrong.status, wrong.err]).toEqual([1, expect.stringContaining('is no address of a server')]);
    delete process.env['CROSSWARD_TOKEN'];
    writeFileSync(join(home, 'session.json'), '[]');
    expect((await crossward(['gaps', 'list'])).err).toContain('holds no session.\nRun crossward sign-in again.');
  });

  it('end with 2 when they are used wrongly, within commands too', async () => {
    expect((await crossward(['gaps', 'list', '--limit', '201'])).status).toBe(2);
    expect((await crossward(['gaps', 'show'])).status).toBe(2);
    expect((await crossward(['sign-in'])).status).toBe(2);
    expect((await crossward(['corpus', 'version', '--nonsense'])).status).toBe(2);
  });

  it('sign out at the server and here, once', async () => {
    await signIn();
    expect((await crossward(['sign-out'])).out).toBe(`ana@example.org is signed out at ${url}.\n`);
    expect(asked.at(-1)?.line).toBe('DELETE /v1/sessions/current');
    expect((await crossward(['sign-out'])).out).toBe('Nobody is signed in.\n');
  });
});
