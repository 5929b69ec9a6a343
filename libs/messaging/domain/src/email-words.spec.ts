import { parse } from 'parse5';
import { emailWords } from './email-words.js';

const READER = { language: 'fr', timeZone: 'Europe/Paris' } as const;
const NOTICE = { kind: 'message-received', dueAt: null } as const;
const LETTER = { name: 'Zoë <script>alert(1)</script> & "Co"', url: 'https://example.org/?a=1&b=2' } as const;

describe('an e-mail', () => {
  const letter = emailWords(READER, { ...LETTER, purpose: 'notice', notices: [NOTICE] });

  it('names its language, and is HTML without a fault', () => {
    const errors: string[] = [];
    parse(letter.html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(letter.html).toContain('<html lang="fr">');
  });

  it('cannot be made to hold markup by a name', () => {
    expect(letter.html).not.toContain('<script');
    expect(letter.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;');
  });

  it('names the person in the greeting alone', () => {
    expect(letter.text.split(LETTER.name)).toHaveLength(2);
    expect(letter.subject).toBe('Vous avez un nouveau message');
  });

  it('of a digest counts, in the singular and the plural', () => {
    const subject = (count: number): string =>
      emailWords(
        { ...READER, language: 'es' },
        { ...LETTER, purpose: 'digest', notices: Array.from({ length: count }, () => NOTICE) },
      ).subject;
    expect([subject(1), subject(3)]).toEqual(['1 aviso para usted', '3 avisos para usted']);
  });
});
