import type { ReactNode } from 'react';
import { Catalogue } from '../../i18n/catalogue.js';
import { loadCatalogue } from '../../i18n/catalogues.js';
import { useLocale } from '../../i18n/locale-context.js';

/** What the reasons of matches are said with: their sentences, and the names of what they speak of. */
export const ReasonWords = ({ children }: { children: ReactNode }): ReactNode => {
  const { locale } = useLocale();
  // Asked for beside the sentences, which the rest waits for.
  void loadCatalogue(locale, 'terms');
  return (
    <Catalogue name="reasons">
      <Catalogue name="terms">{children}</Catalogue>
    </Catalogue>
  );
};
