import { LOCALES, type Locale } from '../i18n/locales.js';

/** How this browser wants to see the portal. */
export interface Look {
  locale: Locale;
  scheme: 'light' | 'dark';
}

const NAME = 'crossward-look';
const YEAR_S = 31_536_000;

/** `fr.dark` */
export const toldAs = ({ locale, scheme }: Look): string => `${locale}.${scheme}`;

/** The look that is told; null: not told, or not in words that we know. */
export const lookOf = (told: string | undefined): Look | null => {
  const looks = LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((scheme) => ({ locale, scheme })));
  return looks.find((look) => toldAs(look) === told) ?? null;
};

/** Tells whoever paints the start page next time; it is sent with that page alone. */
export const keepLook = (look: Look): void => {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${NAME}=${toldAs(look)}; Path=/nurse; Max-Age=${YEAR_S}; SameSite=Strict${secure}`;
};
