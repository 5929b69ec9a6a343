import type { ReactNode } from 'react';
import { TermChangesTable, type TermChangesProps } from '../../components/term-changes.js';
import { useWords } from '../../i18n/use-words.js';
import { termName, termValue } from './term-words.js';

/** What is different, as the hospital reads it. */
export const TermChanges = (props: TermChangesProps): ReactNode => {
  const words = useWords();
  const { t } = words;
  const say = {
    term: t('hospital.symmetry.term'),
    favours: t('hospital.term.favours'),
    nameOf: (term: string) => termName(words, term),
    valueOf: (term: string, value: unknown) => termValue(words, term, value),
    favoured: (side: string) => t(`hospital.term.favours.${side}`),
  };
  return <TermChangesTable {...props} say={say} />;
};
