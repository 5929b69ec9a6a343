import { parse } from 'parse5';
import type { EmailNotice } from './email-letter.js';
import { emailWords } from './email-words.js';
import type { NoticeKind } from './notice-kinds.js';

const READER = { language: 'fr', timeZone: 'Europe/Paris' } as const;
const NAME = 'Zoë <script>alert(1)</script> & "Co"';
const LETTER = { name: NAME, url: 'https://crossward.example', workspace: 'nurse', purpose: 'notice' } as const;
const notice = (kind: NoticeKind, subjectType: string, subjectId = 's-1'): EmailNotice => ({
  ...{ kind, subjectType, subjectId, dueAt: null },
  createdAt: new Date('2026-11-26T20:04:00Z'),
});
const MESSAGE = notice('message-received', 'submission');

const textIn = (html: string): string =>
  html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('an e-mail', () => {
  const letter = emailWords(READER, { ...LETTER, notices: [MESSAGE] });

  it('names its language, and is HTML without a fault', () => {
    const errors: string[] = [];
    const digest = emailWords(READER, { ...LETTER, purpose: 'digest', notices: [MESSAGE, MESSAGE] });
    for (const { html } of [letter, digest]) parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(letter.html).toContain('<html lang="fr">');
  });

  it('cannot be made to hold markup by a name', () => {
    expect(letter.html).not.toContain('<script');
    expect(letter.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;');
  });

  it('names the person in the greeting alone', () => {
    expect(letter.text.split(NAME)).toHaveLength(2);
    expect(letter.subject).toBe('Vous avez un nouveau message');
  });

  it('leads to the page in question and to the choice of e-mails, in both forms', () => {
    for (const form of [letter.text, letter.html]) {
      expect(form).toContain('https://crossward.example/nurse/messages/s-1');
      expect(form).toContain('https://crossward.example/nurse/notices');
    }
  });

  it.each([
    ['recruiter', notice('proposal-to-confirm', 'verification', 'v-1'), '/recruiter?check=v-1'],
    ['hospital', notice('offer-accepted', 'offer'), '/hospital/submissions'],
    ['nurse', notice('contract-to-sign', 'contract', 'c-1'), '/nurse/contracts/c-1'],
    ['recruiter', notice('record-appeal-made', 'record-appeal'), '/recruiter/notices'],
  ] as const)('leads a %s where that is worked on', (workspace, one, page) => {
    const { text } = emailWords(READER, { ...LETTER, workspace, notices: [one] });
    expect(text).toContain(`Ouvrir dans Crossward\nhttps://crossward.example${page}\n`);
  });

  it('loads nothing from anywhere', () => {
    expect(letter.html).not.toMatch(/src=|url\(|<link|@import/);
  });

  it('shows first, beside its subject, what happened', () => {
    expect(textIn(letter.html)).toMatch(/^ *Vous avez un nouveau message Quelqu’un vous a écrit/);
  });
});

describe('a digest', () => {
  const digest = (language: 'en' | 'fr' | 'es', ...notices: EmailNotice[]) =>
    emailWords({ ...READER, language }, { ...LETTER, purpose: 'digest', notices });
  const started = notice('placement-started', 'placement');

  it('says in its subject what the first is about and how many there are beside', () => {
    expect(digest('es', MESSAGE).subject).toBe('Tiene un mensaje nuevo');
    expect(digest('es', MESSAGE, started).subject).toBe('Tiene un mensaje nuevo, y 1 aviso más');
    expect(digest('fr', MESSAGE, started, started).subject).toBe('Vous avez un nouveau message, et 2 autres avis');
    expect(digest('en', started, MESSAGE, MESSAGE).subject).toBe('A placement has started, and 2 more notices');
  });

  it('tells what is alike once, with a link for each by the clock of the reader', () => {
    const { text, html } = digest('en', MESSAGE, { ...MESSAGE, subjectId: 's-2' }, started);
    expect(text.split('You have a new message')).toHaveLength(2);
    expect(html.match(/<h2/g)).toHaveLength(2);
    expect(text).toMatch(/November 26, 2026 at 9:04\sPM GMT\+1\nhttps:\/\/crossward\.example\/nurse\/messages\/s-2/);
  });
});
