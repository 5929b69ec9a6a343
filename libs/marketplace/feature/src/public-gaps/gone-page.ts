import type { ReaderLanguage } from '@crossward/contracts';
import { withFrenchBlanks } from '@crossward/kernel';
import { html } from '@remix-run/html-template';
import { publicPage } from './public-page.js';

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

/** What a browser shows where a gap was, in the language that it prefers. */
export const gonePage = (language: ReaderLanguage, portal: string): string => {
  const { title, text, next } = WORDS[language];
  return publicPage({
    language,
    title,
    head: html`<meta name="robots" content="noindex" />`,
    main: html`
      <h1>${title}</h1>
      <p>${language === 'fr' ? withFrenchBlanks(text) : text}</p>
      <p><a href="${portal}">${next}</a></p>
    `,
  });
};
