import { LOCALES, type Locale } from '../i18n/locales.js';

/** How this browser wants to see the portal. */
export interface Look {
  locale: Locale;
  scheme: 'light' | 'dark';
}

const NAME = 'crossward-look';
const YEAR_S = 31_536_000;

/** The look that is told as `fr.dark`; null: not told, or not in words that we know. */
export const lookOf = (told: string | undefined): Look | null => {
  const [locale, scheme, ...more] = (told ?? '').split('.');
  const known = LOCALES.find((one) => one === locale);
  if (!known || more.length > 0) return null;
  return scheme === 'light' || scheme === 'dark' ? { locale: known, scheme } : null;
};

/** Tells whoever paints the start page next time; it is sent with that page alone. */
export const keepLook = ({ locale, scheme }: Look): void => {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${NAME}=${locale}.${scheme}; Path=/nurse; Max-Age=${YEAR_S}; SameSite=Strict${secure}`;
};
