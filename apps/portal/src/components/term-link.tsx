import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { openWords, type Term } from '../shell/words/open-words.js';
import styles from './term-link.module.css';

/** A word that is explained: pressed, it is shown among the words of the product. Never inside a link or a button. */
export const TermLink = ({ term, children }: { term: Term; children: ReactNode }): ReactNode => (
  <UnstyledButton className={styles['term']} aria-haspopup="dialog" onClick={() => openWords(term)}>
    {children}
  </UnstyledButton>
);
