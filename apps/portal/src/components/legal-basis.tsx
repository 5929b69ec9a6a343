import type { ReactNode } from 'react';
import { useTermNames } from './use-term-names.js';

/** What a rule rests on. A citation stays in the language of the law; a phrase is said in the reader's. */
export const LegalBasis = ({ of: basis }: { of: string }): ReactNode =>
  useTermNames()(`shell.basis.${basis}`) ?? <span lang="en">{basis}</span>;

/** What a rule on clauses forbids or limits. */
export const ClauseRuleTitle = ({ of: { id, title } }: { of: { id: string; title: string } }): ReactNode =>
  useTermNames()(`shell.clauseRule.${id}`) ?? <span lang="en">{title}</span>;
