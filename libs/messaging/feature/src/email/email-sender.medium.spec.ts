import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { CANARY, emailOf, PEOPLE, type Person } from '../testing/sample-app.js';
import { MailServer } from '../testing/mail-server.js';
import { BEGIN, useMessaging } from '../testing/use-messaging.js';

const server = new MailServer();
const { app, clock, newOffer, newSubmission, say, told, settled, noticesOf, prefer } = useMessaging(async () => ({
  smtpUrl: await server.start(),
  mailFrom: 'notices@crossward.example',
}));
afterAll(() => server.stop());

const at = (instant: string): void => clock.set(instant);
const minutesOn = (minutes: number): void => at(new Date(clock.now().getTime() + minutes * 60_000).toISOString());
const send = async (): Promise<void> => {
  while ((await app().sender.sendDue(() => 1)) > 0);
};
const emails = (person: Person) =>
  app().query<{ status: string; code: string; attempts: number; purpose: string }>(
    `SELECT status, code, attempts, purpose FROM messaging.emails WHERE account_id = $1 ORDER BY id`,
    [PEOPLE[person].accountId],
  );
const offered = async (): Promise<string> => {
  const offerId = newOffer();
  await app().publish('offer.extended', { offerId });
  await told('nurse', offerId);
  return offerId;
};

describe('e-mails', () => {
  beforeEach(async () => {
    at(BEGIN);
    server.fault = 'none';
    server.taken.length = 0;
    await app().query('DELETE FROM messaging.email_notices');
    await app().query('DELETE FROM messaging.emails');
    await app().query('DELETE FROM messaging.stopped_addresses');
  });

  it('reach the person at the address of the account, in two forms, and hold nothing personal but the greeting', async () => {
    await prefer('nurse', { language: 'fr' });
    const offerId = await offered();
    await send();
    expect(server.taken.map(({ to }) => to)).toEqual([emailOf('nurse')]);
    const letter = await simpleParser(server.taken[0]?.raw as string);
    expect(letter).toMatchObject({
      subject: 'Vous avez reçu une offre',
      from: { value: [{ address: 'notices@crossward.example' }] },
    });
    expect(letter.text?.split(CANARY)).toHaveLength(2);
    expect(letter.text).toContain(`Bonjour ${CANARY} nurse,`);
    expect(letter.html).toContain('<html lang="fr">');
    for (const form of [letter.text, letter.html]) expect(form).toContain(`/nurse/offers/${offerId}`);
    expect(letter.headers.get('list')).toMatchObject({
      unsubscribe: { url: expect.stringMatching(/\/v1\/unsubscriptions\/[\w-]{60,200}$/) },
    });
    expect(letter.headers.get('auto-submitted')).toBe('auto-generated');
    await prefer('nurse', {});
  });

  it('leave once, however many instances send', async () => {
    for (let n = 0; n < 5; n += 1) await offered();
    await Promise.all(Array.from({ length: 4 }, () => app().sender.sendDue()));
    await send();
    expect(server.taken).toHaveLength(5);
    expect(new Set(server.taken.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1])).size).toBe(5);
    expect((await emails('nurse')).map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'sent'));
  });

  it('cannot be put back once they are settled', async () => {
    await offered();
    await send();
    await expect(app().query(`UPDATE messaging.emails SET status = 'queued', settled_at = NULL`)).rejects.toThrow(
      /is settled/,
    );
  });

  it('are tried again later when the server is busy, is gone, or drops the connection before it has them', async () => {
    for (const fault of ['busy', 'drops-before-data'] as const) {
      server.fault = fault;
      const before = server.attempts;
      await offered();
      await send();
      expect(server.attempts).toBe(before + 1);
      expect((await emails('nurse')).at(-1)).toMatchObject({ status: 'queued', attempts: 1 });
      await send();
      expect(server.attempts).toBe(before + 1);
      server.fault = 'none';
      minutesOn(1);
      await send();
      expect((await emails('nurse')).at(-1)).toMatchObject({ status: 'sent', attempts: 2 });
    }
    expect(server.taken).toHaveLength(2);
  });

  it('are given up after eight attempts, and say so', async () => {
    server.fault = 'busy';
    await offered();
    for (let n = 0; n < 9; n += 1) {
      await send();
      minutesOn(300);
    }
    expect(await emails('nurse')).toMatchObject([{ status: 'failed', attempts: 8, code: 'SMTP_451' }]);
  });

  it('are never sent twice when the connection drops after they were handed over', async () => {
    server.fault = 'drops-after-data';
    await offered();
    await send();
    server.fault = 'none';
    minutesOn(1000);
    await send();
    expect(server.taken).toHaveLength(1);
    expect(await emails('nurse')).toMatchObject([{ status: 'uncertain', attempts: 1 }]);
  });

  it('are never sent again when their process was cut off while sending', async () => {
    await offered();
    await app().query(`UPDATE messaging.emails SET status = 'sending', attempts = 1, claimed_at = $1`, [clock.now()]);
    minutesOn(9);
    await send();
    expect((await emails('nurse'))[0]).toMatchObject({ status: 'sending' });
    minutesOn(2);
    await send();
    expect(await emails('nurse')).toMatchObject([{ status: 'uncertain', code: 'CUT_OFF' }]);
    expect(server.taken).toEqual([]);
  });

  it('stop for an address that is refused for good; the person is told in the product, and a new address is tried', async () => {
    server.fault = 'refuses-recipient';
    await offered();
    await send();
    expect(await emails('nurse')).toMatchObject([{ status: 'failed', code: 'SMTP_550', attempts: 1 }]);
    expect((await app().get('nurse', '/v1/notice-preferences')).body.emailStopped).toMatchObject({ code: 'SMTP_550' });
    expect(await noticesOf('nurse', PEOPLE.nurse.accountId as string)).toMatchObject([{ kind: 'email-stopped' }]);
    server.fault = 'none';
    await offered();
    await send();
    expect((await emails('nurse')).at(-1)).toMatchObject({ status: 'dropped', code: 'ADDRESS_STOPPED' });
    const move = (email: string) =>
      app().query('UPDATE identity.accounts SET email = $1 WHERE id = $2', [email, PEOPLE.nurse.accountId]);
    await move('new@example.org');
    expect((await app().get('nurse', '/v1/notice-preferences')).body.emailStopped).toBeNull();
    await offered();
    await send();
    expect(server.taken.map(({ to }) => to)).toEqual(['new@example.org']);
    await move(emailOf('nurse'));
  });

  it('that are refused for themselves fail, and the address goes on', async () => {
    server.fault = 'refuses-message';
    await offered();
    await send();
    expect(await emails('nurse')).toMatchObject([{ status: 'failed', code: 'SMTP_554' }]);
    expect((await app().get('nurse', '/v1/notice-preferences')).body.emailStopped).toBeNull();
  });

  it('wait for the end of quiet hours at the place of the person', async () => {
    await prefer('nurse', { timeZone: 'Europe/Paris', quietHours: { from: 15, until: 18 } });
    await offered();
    await send();
    at('2026-11-26T16:59:59Z');
    await send();
    expect(server.taken).toEqual([]);
    at('2026-11-26T17:00:00Z');
    await send();
    expect(server.taken).toHaveLength(1);
    await prefer('nurse', {});
  });

  it('of a digest come once a day at the local hour, with all that was not read', async () => {
    await prefer('nurse', { timeZone: 'Europe/Paris', digestHour: 8 });
    const [read, unread, other] = [newSubmission(), newSubmission(), newSubmission()];
    for (const id of [read, unread, other]) await say('approver', id, 'Hello.');
    await settled();
    const [notice] = await noticesOf('nurse', read);
    await app().post('nurse', `/v1/notices/${notice?.id}/reading`);
    at('2026-11-27T06:59:59Z');
    await send();
    expect(server.taken).toEqual([]);
    at('2026-11-27T07:00:00Z');
    await Promise.all([app().sender.sendDue(), app().sender.sendDue()]);
    const mine = server.taken.filter(({ to }) => to === emailOf('nurse'));
    expect(mine).toHaveLength(1);
    expect((await simpleParser(mine[0]?.raw as string)).subject).toBe('You have a new message, and 1 more notice');
    await say('approver', other, 'Again.');
    await settled();
    at('2026-11-28T07:00:00Z');
    await send();
    expect(server.taken.filter(({ to }) => to === emailOf('nurse'))).toHaveLength(2);
    await prefer('nurse', {});
  });

  it('are not sent of what was switched off or read meanwhile, or to a closed account', async () => {
    await offered();
    await prefer('nurse', { channels: [{ kind: 'offer-extended', inApp: true, byEmail: 'none' }] });
    await send();
    await prefer('nurse', {});
    const offerId = await offered();
    const [notice] = await noticesOf('nurse', offerId);
    await app().post('nurse', `/v1/notices/${notice?.id}/reading`);
    await send();
    await offered();
    const status = (value: string) =>
      app().query('UPDATE identity.accounts SET status = $1 WHERE id = $2', [value, PEOPLE.nurse.accountId]);
    await status('disabled');
    await send();
    await status('active');
    expect((await emails('nurse')).map(({ status: state, code }) => [state, code])).toEqual([
      ['dropped', 'NOTHING_TO_TELL'],
      ['dropped', 'NOTHING_TO_TELL'],
      ['dropped', 'ACCOUNT_INACTIVE'],
    ]);
    expect(server.taken).toEqual([]);
  });

  it('leave no personal data in their rows or in the log, which tells what did not leave', async () => {
    server.fault = 'refuses-recipient';
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    await offered();
    await send();
    const logged = JSON.stringify(warn.mock.calls);
    warn.mockRestore();
    expect(logged).toMatch(/address-refused: SMTP_550/);
    expect(logged).not.toMatch(new RegExp(`${CANARY}|@`, 'i'));
    const rows = await app().query<{ text: string }>(
      `SELECT row_to_json(e)::text AS text FROM messaging.emails e
       UNION ALL SELECT row_to_json(s)::text FROM messaging.stopped_addresses s
       UNION ALL SELECT row_to_json(a)::text FROM platform.audit_events a
       UNION ALL SELECT row_to_json(o)::text FROM platform.outbox_events o`,
    );
    expect(rows.filter(({ text }) => new RegExp(`${CANARY}|@`, 'i').test(text))).toEqual([]);
  });
});
