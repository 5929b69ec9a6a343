import { readFileSync } from 'node:fs';
import { pageOf } from './page-of.js';

const BUILT = `<link rel="modulepreload" href="/assets/start.js"><link rel="stylesheet" href="/assets/a.css"></head>`;
/** As the bundler leaves it: its script is in the head. */
const SHELL = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
  .replace(/<script.*<\/script>/, '')
  .replace('</head>', BUILT);
const page = (html: string, answers: Record<string, unknown> = {}): string =>
  pageOf({
    shell: SHELL,
    nonce: 'n0',
    look: { locale: 'fr', scheme: 'dark' },
    html,
    inUse: 'p{}',
    apart: 'b{}',
    answers,
  });

describe('a painted page', () => {
  it('shows what was drawn in place of the outline, in the language and colours that it was drawn in', () => {
    const text = page('<h1>Bonjour</h1>');
    expect(text).toContain('<div id="root" data-painted="fr.dark"><h1>Bonjour</h1></div>');
    expect(text).toContain('<html lang="fr" data-mantine-color-scheme="dark">');
    expect(text).not.toContain('aria-busy');
  });

  it('waits for no style sheet and no code, and its own styles carry the nonce', () => {
    const text = page('');
    expect(text).toContain('<link rel="stylesheet" disabled href="/assets/a.css">');
    expect(text).not.toContain('modulepreload');
    expect(text).toContain('<style nonce="n0" data-in-use>p{}</style><style nonce="n0" data-apart>b{}</style></head>');
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', '$& $1 $$', '\u2028"\\'])(
    'brings answers with hostile text (%s) along as data that reads back the same',
    (hostile) => {
      const text = page('', { '/v1/me': { displayName: hostile } });
      const data = /<script type="application\/json" id="first-answers">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
      expect(JSON.parse(data)).toEqual({ '/v1/me': { displayName: hostile } });
      expect(data).not.toContain('<');
    },
  );

  it('takes a dollar sign for what it is', () => {
    expect(page('<p>$& $1 $$</p>')).toContain('<p>$& $1 $$</p>');
  });
});
