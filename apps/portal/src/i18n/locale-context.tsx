import { createContext, useContext, useEffect, useState, useTransition, type ReactNode } from 'react';
import { keepLocale, onKept, type Locale } from './locales.js';

interface LocaleChoice {
  locale: Locale;
  choose: (locale: Locale) => void;
}

const Context = createContext<LocaleChoice | null>(null);

export const LocaleProvider = ({ first, children }: { first: Locale; children: ReactNode }): ReactNode => {
  const [locale, setLocale] = useState(first);
  const [, startTransition] = useTransition();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  useEffect(() => onKept((next) => startTransition(() => setLocale(next))), []);
  const choose = (next: Locale): void => {
    keepLocale(next);
    // The page stays as it is until the other language is there.
    startTransition(() => setLocale(next));
  };
  return <Context value={{ locale, choose }}>{children}</Context>;
};

export const useLocale = (): LocaleChoice => {
  const choice = useContext(Context);
  if (!choice) throw new Error('useLocale needs LocaleProvider.');
  return choice;
};
