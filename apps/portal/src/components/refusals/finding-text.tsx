import type { ReactNode } from 'react';
import { useRefusals } from './use-refusals.js';

interface FindingTextProps {
  finding: { code?: string; message: string };
}

/** What the server found, in the reader's language where its code has words there. */
export const FindingText = ({ finding: { code, message } }: FindingTextProps): ReactNode => {
  const { loading, of } = useRefusals(true);
  if (loading) return null;
  return of(code) ?? <span lang="en">{message}</span>;
};
