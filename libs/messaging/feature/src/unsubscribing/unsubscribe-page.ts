import { createHash } from 'node:crypto';
import { withFrenchBlanks } from '@crossward/kernel';
import { noticeTitle, type LanguageCode, type UnsubscribeScope } from '@crossward/messaging-domain';
import { html, type SafeHtml } from '@remix-run/html-template';
import { PAGE_WORDS } from './page-words.js';
import type { Left } from './unsubscribing.service.js';

const STYLE = `
body { margin: 0 auto; padding: 3rem 1.25rem; max-width: 34rem; background: #f3f7f7; color: #16252a; font: 1.1rem/1.5 system-ui, sans-serif; }
h1 { margin: 1.5rem 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
a { color: #106871; }
button { margin: 0.5rem 0; min-height: 2.75rem; padding: 0.5rem 1.25rem; border: 0; border-radius: 8px; background: #106871; color: #ffffff; font: inherit; font-weight: bold; cursor: pointer; }
:focus-visible { outline: 3px solid #d9822b; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { background: #0b1518; color: #e3ebec; }
  a { color: #74b7bc; }
  button { background: #1c7f88; }
}
`;

/** Nothing but this style is let into the page, and nothing but its one form goes out. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
].join('; ');

/** Leads to the preferences of whoever signs in, whatever the workspace. */
const PORTAL = '/';

/** To the same address, without naming it: the token stands nowhere in the page. */
const form = (button: string): SafeHtml => html`
  <form method="post">
    <input type="hidden" name="List-Unsubscribe" value="One-Click" />
    <button>${button}</button>
  </form>
`;

const page = (language: LanguageCode, title: string, text: string, more: SafeHtml | '' = ''): string => {
  const written = (words: string): string => (language === 'fr' ? withFrenchBlanks(words) : words);
  return String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <title>${written(title)} · Crossward</title>
          ${html.raw`<style>${STYLE}</style>`}
        </head>
        <body>
          <main>
            <strong translate="no">Crossward</strong>
            <h1>${written(title)}</h1>
            <p>${written(text)}</p>
            ${more}
            <p><a href="${PORTAL}">${PAGE_WORDS[language].choose}</a></p>
          </main>
        </body>
      </html>`,
  );
};

const about = (scope: UnsubscribeScope, language: LanguageCode): string =>
  scope === 'digest' ? PAGE_WORDS[language].digest : noticeTitle(scope, { language, timeZone: 'UTC' });

const filled = (sentence: string, what: string): string => sentence.replace('{what}', () => what);

export const askPage = ({ scope, language }: Left): string => {
  const words = PAGE_WORDS[language];
  return page(language, words.ask.title, filled(words.ask.text, about(scope, language)), form(words.ask.button));
};

export const donePage = ({ scope, language }: Left): string => {
  const { title, text } = PAGE_WORDS[language].done;
  return page(language, title, filled(text, about(scope, language)));
};

export const refusedPage = (code: string, language: LanguageCode): string => {
  const { refused } = PAGE_WORDS[language];
  const { title, text } = code === 'UNSUBSCRIBE_LINK_EXPIRED' ? refused.expired : refused.invalid;
  return page(language, title, text);
};
