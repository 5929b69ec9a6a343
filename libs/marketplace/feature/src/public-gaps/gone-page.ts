import { createHash } from 'node:crypto';
import { READER_LANGUAGES, type ReaderLanguage } from '@crossward/contracts';
import { withFrenchBlanks } from '@crossward/kernel';
import { html } from '@remix-run/html-template';
import Negotiator from 'negotiator';

interface Words {
  title: string;
  text: string;
  next: string;
}

const WORDS: Readonly<Record<ReaderLanguage, Words>> = {
  en: {
    title: 'This gap is gone',
    text: 'It is filled, over or closed: nobody can apply for it any more.',
    next: 'See the open gaps in Crossward',
  },
  fr: {
    title: 'Ce poste n’est plus proposé',
    text: 'Il est pourvu, terminé ou fermé : il n’est plus possible d’y postuler.',
    next: 'Voir les postes ouverts dans Crossward',
  },
  es: {
    title: 'Esta vacante ya no se ofrece',
    text: 'Está cubierta, terminada o cerrada: ya no es posible presentarse a ella.',
    next: 'Ver las vacantes abiertas en Crossward',
  },
};

const STYLE = `
body { margin: 0 auto; padding: 3rem 1.25rem; max-width: 34rem; background: #f3f7f7; color: #16252a; font: 1.1rem/1.5 system-ui, sans-serif; }
h1 { margin: 1.5rem 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
a { color: #106871; }
@media (prefers-color-scheme: dark) {
  body { background: #0b1518; color: #e3ebec; }
  a { color: #74b7bc; }
}
`;

/** Nothing but this style, which the policy knows by its hash, is let into the page. */
export const GONE_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');

/** What a browser shows where a gap was, in the language that it prefers. */
export const gonePage = (headers: Readonly<Record<string, string | string[] | undefined>>, portal: string): string => {
  const language = (new Negotiator({ headers }).language([...READER_LANGUAGES]) ?? 'en') as ReaderLanguage;
  const { title, text, next } = WORDS[language];
  return String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <title>${title} · Crossward</title>
          ${html.raw`<style>${STYLE}</style>`}
        </head>
        <body>
          <main>
            <strong translate="no">Crossward</strong>
            <h1>${title}</h1>
            <p>${language === 'fr' ? withFrenchBlanks(text) : text}</p>
            <p><a href="${portal}">${next}</a></p>
          </main>
        </body>
      </html>`,
  );
};
