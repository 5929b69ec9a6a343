import type { components } from '@crossward/api-client';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';

type Facts = Record<string, string | number>;

/** What is wrong with a line; as the API tells it where its values were not kept, or its code is new. */
export const LineError = ({ error }: { error: components['schemas']['LineErrorView'] }): ReactNode => {
  const { named } = useWords();
  const { code, message, facts } = error;
  return named(`admin.imports.error.${code}`, facts as Facts) ?? <span lang="en">{message}</span>;
};
