import { createContext, use, useContext, useMemo, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { loadCatalogue, type CatalogueName, type Messages } from './catalogues.js';
import { useLocale } from './locale-context.js';

const Above = createContext<Messages>({});

/** Adds a catalogue to those above it; what is inside waits until it is there. */
export const Catalogue = ({ name, children }: { name: CatalogueName; children: ReactNode }): ReactNode => {
  const { locale } = useLocale();
  const above = useContext(Above);
  const own = use(loadCatalogue(locale, name));
  const messages = useMemo(() => ({ ...above, ...own }), [above, own]);
  return (
    <Above value={messages}>
      <IntlProvider locale={locale} messages={messages} defaultLocale="en">
        {children}
      </IntlProvider>
    </Above>
  );
};
