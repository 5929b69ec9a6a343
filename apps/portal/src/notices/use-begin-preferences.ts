import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocale } from '../i18n/locale-context.js';

/** After everything that is looked at: nobody waits for it, and what fails is tried with the next page load. */
const LATER_MS = 3_000;

export const useBeginPreferences = (accountId: string | undefined): void => {
  const queries = useQueryClient();
  const { locale } = useLocale();
  useEffect(() => {
    if (accountId === undefined) return;
    const timer = setTimeout(() => {
      void import('./keep-preferences.js')
        .then(({ beginPreferences }) => beginPreferences(queries, accountId, locale))
        .catch(() => undefined);
    }, LATER_MS);
    return () => clearTimeout(timer);
  }, [accountId, locale, queries]);
};
