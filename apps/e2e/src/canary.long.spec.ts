import { makeBelongings } from './support/belongings.js';
import { NURSE_A, profileOf } from './support/canary.js';
import { assemble, type Cast, type Thing } from './support/cast.js';
import { ServedMarket } from './support/served-market.js';
import { tracesInDatabase, tracesInLog, type Trace } from './support/traces.js';

/** Answers to those whom the nurse lets know her name are kept for the repetition of their request: a day, for them alone. */
const NAMES = ['identity.accounts', 'marketplace.nurse_names', 'platform.idempotency_keys'];

/** Where the design keeps what, readable; what is not listed stands nowhere. */
const DESIGNED: Readonly<Record<string, readonly string[]>> = {
  'given names': NAMES,
  'family name': NAMES,
  'e-mail': ['identity.accounts'],
  // A check and an item of a packet are of one licence, and named after it.
  'licence number': [
    'credentials.packet_items',
    'credentials.submission_checks',
    'credentials.verifications',
    'marketplace.licences',
  ],
};

/** Typed into the wrong fields, as people do: no refusal may carry it on. */
const misplace = async ({ anonymous, nurseA, recruiter }: Cast): Promise<void> => {
  const { email, password, birthDate, passportNumber, familyName } = NURSE_A;
  const wrong: [string, string, unknown][] = [
    ['POST', '/v1/sessions', { email, password: `${password} not` }],
    ['POST', '/v1/sessions', { email: password, password: email }],
    ['POST', '/v1/accounts', { email, password, displayName: familyName, birthDate }],
    ['PUT', '/v1/nurses/me', { ...profileOf(NURSE_A), [passportNumber]: birthDate, home: passportNumber }],
    ['PUT', '/v1/me/password', { currentPassword: `${password}?`, newPassword: `${password}!` }],
  ];
  for (const [method, path, body] of wrong) {
    const caller = path.includes('/me') ? nurseA : anonymous;
    expect((await caller.send({ method, path, body, headers: { 'if-match': '"1"' } })).status).toBeGreaterThanOrEqual(
      202,
    );
  }
  await recruiter.send({ method: 'GET', path: `/v1/nurses/${passportNumber}?cursor=${birthDate}&${familyName}=1` });
  await recruiter.send({
    method: 'GET',
    path: '/v1/me',
    headers: { authorization: `Bearer ${passportNumber}${birthDate}` },
  });
};

describe('personal data', () => {
  let market: ServedMarket;
  let cast: Cast;
  let texts: Record<string, string>;

  beforeAll(async () => {
    market = await ServedMarket.start();
    cast = await assemble(market);
    await makeBelongings(cast, market);
    await misplace(cast);
    const mrz = profileOf(NURSE_A).passportMrz as string;
    texts = {
      'given names': NURSE_A.givenNames,
      'family name': NURSE_A.familyName,
      'e-mail': NURSE_A.email,
      'birth date': NURSE_A.birthDate,
      'birth date without dashes': NURSE_A.birthDate.replaceAll('-', ''),
      'passport number': NURSE_A.passportNumber,
      'passport line': mrz.split('\n')[1] as string,
      'licence number': NURSE_A.licenceNumber,
      password: NURSE_A.password,
      token: cast.nurseA.token as string,
    };
  }, 120_000);

  afterAll(() => market?.stop());

  it('stands in no line of the log, at its most talkative', () => {
    expect(market.log.length).toBeGreaterThan(50);
    expect(tracesInLog(market.log, texts)).toEqual([]);
  });

  it('stands in plain text in no table but those that are made for it: no queue, no event, no audit', async () => {
    const traces = await tracesInDatabase(market.postgres.adminUrl, texts);
    const unplanned = traces.filter(({ what, where }: Trace) => !DESIGNED[what]?.includes(where));
    process.stdout.write(`canary: texts ${Object.keys(texts).length}, unplanned traces ${unplanned.length}\n`);
    expect(unplanned).toEqual([]);
    // The search finds what is there to be found.
    expect(traces.filter(({ what }) => what === 'family name').map(({ where }) => where)).toEqual(NAMES);
  });

  it('is what its owner reads back', async () => {
    const own = await cast.nurseA.get<Thing & { birthDate: string; passportMrz: string }>('/v1/nurses/me');
    expect([own.birthDate, own.passportMrz.split('\n')[1]]).toEqual([NURSE_A.birthDate, texts['passport line']]);
  });
});
