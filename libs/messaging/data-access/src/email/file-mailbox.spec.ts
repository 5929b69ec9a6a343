import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { Email } from './email-port.js';
import { FileMailbox } from './file-mailbox.js';

const EMAIL: Email = {
  id: '0192d3a0-0000-7000-8000-000000000001',
  from: 'crossward@localhost',
  to: 'nurse@example.org',
  language: 'es',
  subject: 'Ha recibido una oferta — ¡lea!\r\nBcc: evil@example.org',
  text: 'Hola, Zoë:\n\n.\nuna línea con un punto solo',
  html: '<p>Hola, Zoë:</p>',
  unsubscribe: `https://crossward.example/v1/unsubscriptions/${'T'.repeat(130)}`,
  at: new Date('2026-11-26T15:00:00Z'),
};

describe('the mailbox of files', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'crossward-mail-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  it('keeps one file for each e-mail, which any mail program reads and only its owner opens', async () => {
    const mailbox = new FileMailbox(home);
    expect(await mailbox.deliver(EMAIL)).toEqual({ outcome: 'sent', code: 'FILED' });
    await mailbox.deliver(EMAIL);
    const folder = join(home, 'mail');
    expect(await readdir(folder)).toEqual([`${EMAIL.id}.eml`]);
    const path = join(folder, `${EMAIL.id}.eml`);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const raw = await readFile(path);
    const letter = await simpleParser(raw);
    expect(letter).toMatchObject({ messageId: `<${EMAIL.id}@localhost>`, date: EMAIL.at, html: EMAIL.html });
    expect(letter.text?.trimEnd()).toBe(EMAIL.text);
    expect(letter.headers.get('content-language')).toBe('es');
    expect(raw.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  const headersOf = async (email: Email) => {
    await new FileMailbox(home).deliver(email);
    return (await simpleParser(await readFile(join(home, 'mail', `${email.id}.eml`)))).headers;
  };

  it('names where it is left in one click, over https, and nowhere for what is not left so', async () => {
    const list = (await headersOf(EMAIL)).get('list');
    expect(list).toEqual({
      unsubscribe: { url: EMAIL.unsubscribe },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });
    const local = await headersOf({ ...EMAIL, unsubscribe: 'http://127.0.0.1/v1/unsubscriptions/T' });
    expect(local.get('list')).toEqual({ unsubscribe: { url: 'http://127.0.0.1/v1/unsubscriptions/T' } });
    expect((await headersOf({ ...EMAIL, unsubscribe: null })).has('list')).toBe(false);
  });

  it('lets no header in through a subject', async () => {
    await new FileMailbox(home).deliver(EMAIL);
    const letter = await simpleParser(await readFile(join(home, 'mail', `${EMAIL.id}.eml`)));
    expect(letter.bcc).toBeUndefined();
    expect(letter.subject).toContain('Bcc: evil@example.org');
  });

  it('says that an e-mail waits where nothing can be written', async () => {
    await writeFile(join(home, 'mail'), 'a file where the folder should be');
    expect(await new FileMailbox(home).deliver(EMAIL)).toEqual({ outcome: 'later', code: 'EEXIST' });
  });
});
