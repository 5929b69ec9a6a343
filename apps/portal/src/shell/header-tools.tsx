import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { useSession } from '../session/use-session.js';
import { workspaceOf } from '../session/workspace-of.js';
import { NoticeBell } from './notices/notice-bell.js';
import { MORE_PLACES } from './search/more-places.js';
import { SearchButton } from './search/search-button.js';
import { WordsButton } from './words/words-button.js';

/** What is at hand on every page of a workspace: the search, what is new, and the words. */
export const HeaderTools = ({ items }: { items: readonly { to: string; label: string }[] }): ReactNode => {
  const { t } = useWords();
  const { data: account } = useSession();
  if (!account) return null;
  const workspace = workspaceOf(account.role);
  return (
    <>
      <SearchButton
        workspace={workspace}
        places={[...items, ...MORE_PLACES[workspace]].map(({ to, label }) => ({ to, name: t(label) }))}
      />
      <NoticeBell workspace={workspace} />
      <WordsButton />
    </>
  );
};
