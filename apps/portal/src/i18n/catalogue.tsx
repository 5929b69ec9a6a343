import { createContext, use, useContext, useMemo, type ReactNode } from 'react';
import { loadCatalogue, type CatalogueName, type Messages } from './catalogues.js';
import { useLocale } from './locale-context.js';
import { WordsHere, wordsOf } from './use-words.js';

const Above = createContext<Messages>({});

/** Adds a catalogue to those above it; what is inside waits until it is there. */
export const Catalogue = ({ name, children }: { name: CatalogueName; children: ReactNode }): ReactNode => {
  const { locale } = useLocale();
  const above = useContext(Above);
  const own = use(loadCatalogue(locale, name));
  const messages = useMemo(() => ({ ...above, ...own }), [above, own]);
  return (
    <Above value={messages}>
      <WordsHere value={wordsOf(locale, messages)}>{children}</WordsHere>
    </Above>
  );
};
