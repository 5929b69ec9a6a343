import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

/** What was done, in words; by its code where it has none. Wants the catalogue `acts` above it. */
export const Act = ({ action }: { action: string }): ReactNode => {
  const said = useWords().named(`shell.act.${action}`);
  return said ?? <code lang="en">{action}</code>;
};
