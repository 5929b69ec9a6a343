import { ActionIcon } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Workspace } from '../../session/workspace-of.js';
import type { Place } from './find-places.js';

const SearchDialog = lazy(() => import('./search-dialog.js').then((module) => ({ default: module.SearchDialog })));

/** One search from everywhere in a workspace, by its button or by ⌘K or Ctrl+K; its code is loaded when it is first opened. */
export const SearchButton = ({ workspace, places }: { workspace: Workspace; places: readonly Place[] }): ReactNode => {
  const { t } = useWords();
  const [opened, { open, close }] = useDisclosure(false);
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('shell.search')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={open}
      >
        <IconSearch size={22} aria-hidden />
      </ActionIcon>
      {opened && (
        <Suspense fallback={null}>
          <SearchDialog workspace={workspace} places={places} onClose={close} />
        </Suspense>
      )}
    </>
  );
};
