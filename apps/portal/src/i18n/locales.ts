/** The languages of the portal, each by its own name. */
export const LOCALES = ['en', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

const KEPT = 'crossward.locale';
const isLocale = (text: string | null | undefined): text is Locale => LOCALES.includes(text as Locale);

/** The language chosen here before, else the first of the browser's that the portal has. */
export const firstLocale = (): Locale => {
  const kept = localStorage.getItem(KEPT);
  if (isLocale(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
};

/** Chosen in another tab: one browser speaks one language. */
export const onKept = (listener: (locale: Locale) => void): (() => void) => {
  const hear = ({ key, newValue }: StorageEvent): void => {
    if (key === KEPT && isLocale(newValue)) listener(newValue);
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
};

export const keepLocale = (locale: Locale): void => localStorage.setItem(KEPT, locale);

/** "français", in French. */
export const ownNameOf = (locale: Locale): string => {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
};
