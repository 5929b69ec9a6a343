import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LicenceQuestion, VerifierAnswer } from '@crossward/credentials-domain';
import type { LocalDate } from '@crossward/kernel';
import { LicenceRegisterVerifier } from './licence-register.verifier.js';
import { RegisterClient } from './register-client.js';

const day = (text: string): LocalDate => text as LocalDate;
const question: LicenceQuestion = {
  kind: 'licence',
  familyName: 'Santos',
  givenNames: 'Maria',
  birthDate: day('1988-04-12'),
  licence: { jurisdiction: 'US-TX', profession: 'RN', number: '900123', scope: 'multistate', expiresOn: null },
  destination: 'US-FL',
};
const record = {
  jurisdiction: 'US-TX',
  profession: 'RN',
  number: '900123',
  familyName: 'SANTOS',
  givenNames: 'MARIA',
  status: 'active',
  scope: 'multistate',
  issuedOn: null,
  expiresOn: '2027-06-30',
  authorisations: [],
  discipline: [],
};

type Play = (request: IncomingMessage, response: ServerResponse, body: string) => void;
const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

let server: Server;
let play: Play;
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request
      .on('data', (chunk) => (body += chunk))
      .on('end', () => {
        asked.push(`${request.method} ${request.url} ${body}`);
        play(request, response, body);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Silence takes as long as this; an answer here, on a machine with much else to do, far less. */
const PATIENCE_MS = 1_500;

const ask = (reference: string | null = null, changes: Partial<LicenceQuestion> = {}): Promise<VerifierAnswer> => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new RegisterClient({ url, timeoutMs: PATIENCE_MS, maxBytes: 4_096 });
  return new LicenceRegisterVerifier(client).ask({ ...question, ...changes }, { today: day('2026-11-22'), reference });
};
const complete = (changes: object = {}) => ({
  complete: true,
  register: 'Board',
  asOf: '2026-11-21',
  record,
  ...changes,
});

describe('the licence-register verifier', () => {
  it('hands over a licence and nothing that names the nurse, and waits for the answer', async () => {
    play = (_, response) => json(response, 202, { transactionId: 't-1', retryAfterMs: 300 });
    expect(await ask()).toEqual({ kind: 'pending', reference: 't-1', retryAfterMs: 300, simulated: false });
    expect(asked).toEqual(['POST /v1/look-ups {"jurisdiction":"US-TX","profession":"RN","number":"900123"}']);
  });

  it('takes up the transaction it was given and settles with the answer', async () => {
    play = (_, response) => json(response, 200, complete({ simulator: true }));
    const answer = await ask('t-1');
    expect(answer).toMatchObject({ kind: 'established', establishment: { outcome: 'verified', simulated: true } });
    expect(asked).toEqual(['GET /v1/look-ups/t-1 ']);
  });

  it('waits on while the register is at work', async () => {
    play = (_, response) => json(response, 200, { complete: false, retryAfterMs: 500 });
    expect(await ask('t-1')).toMatchObject({ kind: 'pending', retryAfterMs: 500 });
  });

  it('asks nobody about a licence that was never stated', async () => {
    expect(await ask(null, { licence: null })).toMatchObject({ establishment: { outcome: 'unable_to_verify' } });
    expect(asked).toEqual([]);
  });

  it.each<[string, Play, RegExp]>([
    ['an outage', (_, response) => json(response, 503, {}, { 'retry-after': '7' }), /503/],
    ['silence', () => undefined, /within \(1500\) ms/],
    ['a broken connection', (request) => request.socket.destroy(), /cannot be reached/],
    ['no JSON', (_, response) => response.writeHead(200).end('<html>'), /breaks the protocol/],
    [
      'a wrong shape',
      (_, response) => json(response, 200, { ...complete(), record: { ...record, status: 'fine' } }),
      /breaks the protocol/,
    ],
    [
      'an impossible day',
      (_, response) => json(response, 200, complete({ asOf: '2026-02-30' })),
      /breaks the protocol/,
    ],
    ['too much', (_, response) => response.writeHead(200).end('x'.repeat(10_000)), /more than \(4096\) bytes/],
    [
      'a redirect',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      /cannot be reached/,
    ],
    ['a transaction that was forgotten', (_, response) => json(response, 404, {}), /forgotten/],
    ['a login that we got wrong', (_, response) => json(response, 401, {}), /401/],
  ])('takes %s for a source that is down, never for a word about the nurse', async (_, played, reason) => {
    play = played;
    const answer = await ask('t-1');
    expect(answer).toMatchObject({ kind: 'source-down', reason: expect.stringMatching(reason) });
  });

  it.each([
    ['source-busy', (_, response) => json(response, 503, {})],
    ['source-unclear', (_, response) => response.writeHead(200).end('no JSON')],
    ['source-unclear', (_, response) => response.writeHead(200).end('x'.repeat(10_000))],
    ['source-unreachable', (_, response) => response.destroy()],
    ['source-silent', () => undefined],
    ['source-forgot', (_, response) => json(response, 404, {})],
    ['access-refused', (_, response) => json(response, 401, {})],
  ] as [string, typeof play][])('says by a code what is the trouble: %s', async (trouble, played) => {
    play = played;
    expect(await ask('t-1')).toMatchObject({ kind: 'source-down', trouble });
  });

  it('comes back with its transaction after an outage, and without one that was forgotten', async () => {
    play = (_, response) => json(response, 503, {});
    expect(await ask('t-1')).toMatchObject({ reference: 't-1' });
    play = (_, response) => json(response, 404, {});
    expect(await ask('t-1')).toMatchObject({ reference: null });
  });

  it('heeds the time that the register asks for', async () => {
    play = (_, response) => json(response, 429, {}, { 'retry-after': '7' });
    expect(await ask()).toMatchObject({ kind: 'source-down', retryAfterMs: 7_000 });
  });

  it('settles as unable to verify when the register refuses the question itself', async () => {
    play = (_, response) => json(response, 422, { detail: 'No register of US-ZZ here' });
    const answer = await ask();
    expect(answer).toMatchObject({ kind: 'established', establishment: { outcome: 'unable_to_verify' } });
    expect(JSON.stringify(answer)).toContain('No register of US-ZZ here');
  });
});
