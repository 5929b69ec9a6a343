import { CursorCodec } from '@crossward/platform-http';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { simpleParser } from 'mailparser';
import request from 'supertest';
import { MailServer } from '../testing/mail-server.js';
import { emailOf, PEOPLE } from '../testing/sample-app.js';
import { BEGIN, useMessaging } from '../testing/use-messaging.js';

const server = new MailServer();
const { app, clock, concerns, newOffer, newSubmission, say, told, settled, prefer } = useMessaging(async () => ({
  smtpUrl: await server.start(),
  mailFrom: 'notices@crossward.example',
  publicUrl: 'https://crossward.example',
}));
afterAll(() => server.stop());

const http = () => request(app().app.getHttpServer());
const ONE_CLICK = 'List-Unsubscribe=One-Click';
const accountId = PEOPLE.nurse.accountId as string;

const lettersOf = async () => {
  while ((await app().sender.sendDue(() => 1)) > 0);
  const mine = server.taken.filter(({ to }) => to === emailOf('nurse'));
  return Promise.all(mine.map(({ raw }) => simpleParser(raw)));
};
const linkIn = (letter?: Awaited<ReturnType<typeof lettersOf>>[number]): string => {
  const list = letter?.headers.get('list') as unknown as { unsubscribe: { url: string } };
  return new URL(list.unsubscribe.url).pathname;
};
const offered = async (): Promise<string> => {
  const offerId = newOffer();
  await app().publish('offer.extended', { offerId });
  await told('nurse', offerId);
  return linkIn((await lettersOf()).at(-1));
};
const press = (path: string, accept = '*/*') =>
  http().post(path).set('accept', accept).type('application/x-www-form-urlencoded').send(ONE_CLICK);
const byEmail = async (kind: string) =>
  (await app().get('nurse', '/v1/notice-preferences')).body.channels.find((one: { kind: string }) => one.kind === kind)
    .byEmail;
const audited = () =>
  app().query(
    `SELECT actor_account_id AS who, details FROM platform.audit_events WHERE action = 'notice-email.unsubscribed'
     ORDER BY id`,
  );
const forged = (values: (string | number)[], list = 'unsubscribing', secret?: string): string => {
  const { cursorSecret } = app().app.get<AppConfig>(APP_CONFIG, { strict: false });
  return `/v1/unsubscriptions/${new CursorCodec(secret ?? cursorSecret).encode(values, list)}`;
};
const LATER = Date.parse('2030-01-01T00:00:00Z');

describe('unsubscribing from an e-mail', () => {
  beforeEach(async () => {
    clock.set(BEGIN);
    server.taken.length = 0;
    await prefer('nurse', {});
  });

  it('is one press of a mail program, without a session; audited once, however often it is pressed', async () => {
    const path = await offered();
    const [letter] = await lettersOf();
    expect(letter?.headers.get('list')).toMatchObject({
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    for (let n = 0; n < 2; n += 1) {
      const answer = await press(path);
      expect([answer.status, answer.type]).toEqual([200, 'text/html']);
      expect(answer.headers.location).toBeUndefined();
    }
    expect(await byEmail('offer-extended')).toBe('none');
    expect(await byEmail('offer-lapsing')).toBe('at-once');
    expect(await audited()).toEqual([{ who: accountId, details: { scope: 'offer-extended' } }]);
  });

  it('takes the form in multipart too, and both at the same time', async () => {
    const path = await offered();
    const answers = await Promise.all([http().post(path).field('List-Unsubscribe', 'One-Click'), press(path)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await byEmail('offer-extended')).toBe('none');
  });

  it('asks first where the link is opened, in the language of the person, and changes nothing', async () => {
    await prefer('nurse', { language: 'fr' });
    const page = await http()
      .get(await offered())
      .set('accept', 'text/html')
      .set('accept-language', 'es');
    expect([page.status, page.type]).toEqual([200, 'text/html']);
    expect(page.text).toContain('<html lang="fr">');
    expect(page.text).toContain('Vous avez reçu une offre');
    expect(page.text).not.toMatch(new RegExp(emailOf('nurse'), 'i'));
    expect(page.headers['content-security-policy']).toContain("form-action 'self'");
    expect(await byEmail('offer-extended')).toBe('at-once');
  });

  it('of a digest ends what comes once a day, but not what comes at once', async () => {
    await say('approver', newSubmission(), 'Hello.');
    await settled();
    clock.set('2026-11-27T07:00:00Z');
    await press(linkIn((await lettersOf()).at(-1)));
    expect(await byEmail('message-received')).toBe('none');
    expect(await byEmail('contract-signed')).toBe('digest');
    expect(await byEmail('offer-extended')).toBe('at-once');
  });

  it('is not offered by a contract that waits for a signature', async () => {
    const contractId = newSubmission();
    concerns.contracts.set(contractId, {
      ...{ nurseId: PEOPLE.nurse.nurseId as string, organisationId: PEOPLE.approver.organisationId as string },
      ...{ status: 'sent', proposedBy: null },
    });
    await app().publish('contract.sent', { contractId });
    await told('nurse', contractId);
    const letters = await lettersOf();
    expect(letters).toHaveLength(1);
    expect(letters[0]?.headers.has('list')).toBe(false);
  });

  it('does nothing for a request that does not say so', async () => {
    const path = await offered();
    for (const sent of [{}, { 'List-Unsubscribe': 'Maybe' }]) {
      const answer = await http().post(path).send(sent);
      expect([answer.status, answer.body.code]).toEqual([400, 'UNSUBSCRIBE_NOT_ASKED']);
    }
    expect(await byEmail('offer-extended')).toBe('at-once');
  });

  it('refuses what was not signed here for this, and says what to do, as a page for browsers', async () => {
    const path = await offered();
    const values = [accountId, 'offer-extended', LATER];
    for (const wrong of [
      `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`,
      path.slice(0, -4),
      forged(values, ''),
      forged(values, 'unsubscribing', 'another secret of thirty-two chars'),
      forged([accountId, 'contract-to-sign', LATER]),
      forged(['00000000-0000-7000-9000-000000009999', 'offer-extended', LATER]),
    ]) {
      const answer = await press(wrong);
      expect([answer.status, answer.body.code]).toEqual([404, 'UNSUBSCRIBE_LINK_INVALID']);
      expect(answer.body.nextStep).toMatch(/sign in/);
    }
    const page = await press(forged(values, ''), 'text/html').set('accept-language', 'es');
    expect([page.status, page.type]).toEqual([404, 'text/html']);
    expect(page.text).toMatch(/Este enlace no funciona[\s\S]*inicie sesión/);
    expect(await byEmail('offer-extended')).toBe('at-once');
  });

  it('is over a year after the e-mail', async () => {
    const path = await offered();
    clock.set('2027-11-26T15:00:00Z');
    const answer = await press(path);
    expect([answer.status, answer.body.code]).toEqual([410, 'UNSUBSCRIBE_LINK_EXPIRED']);
    clock.set('2027-11-26T14:59:59Z');
    expect((await press(path)).status).toBe(200);
  });

  it('is limited for each address that asks', async () => {
    // Limits are a thousandfold in specs.
    for (const answer of [await http().get(forged([], '')), await press(forged([], ''))]) {
      expect(answer.headers['x-ratelimit-limit']).toBe('60000');
    }
  });
});
