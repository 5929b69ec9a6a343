import type { Locale } from '../i18n/locales.js';

/** The catalogues are among what may not have come: these few words are here. */
export const START_WORDS: Readonly<Record<Locale, { title: string; next: string; again: string }>> = {
  en: {
    title: 'Crossward did not start',
    next: 'A part of it did not load. Check the connection and load the page again.',
    again: 'Try again',
  },
  fr: {
    title: 'Crossward n’a pas démarré',
    next: 'Une partie ne s’est pas chargée. Vérifiez la connexion et rechargez la page.',
    again: 'Réessayer',
  },
  es: {
    title: 'Crossward no se ha iniciado',
    next: 'Una parte no se ha cargado. Compruebe la conexión y vuelva a cargar la página.',
    again: 'Reintentar',
  },
};
