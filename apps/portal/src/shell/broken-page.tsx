import { Button, Container, Group } from '@mantine/core';
import { IconMoodSad } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { EmptyState } from '../components/empty-state.js';
import { useWords } from '../i18n/use-words.js';

/** The code of the page did not come: there was no connection, or the server has a newer one. */
const didNotLoad = (error: unknown): boolean =>
  error instanceof TypeError && /module|import/i.test(error.message) && !/undefined|null/.test(error.message);

const reload = (): void => window.location.reload();

/** A page that cannot be shown: what to do about it; the rest of the workspace stays. */
export const BrokenPage = ({ error }: ErrorComponentProps): ReactNode => {
  const { t } = useWords();
  const unloaded = didNotLoad(error);
  useEffect(() => {
    if (!unloaded) return;
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, [unloaded]);
  return (
    <Container size="sm" py="xl">
      <div role="alert">
        <EmptyState
          icon={<IconMoodSad size={40} />}
          title={t(unloaded ? 'shell.broken.unloaded' : 'shell.broken.title')}
          next={t(unloaded ? 'shell.broken.unloaded.next' : 'shell.broken.next')}
          action={
            <Group gap="sm" justify="center">
              <Button onClick={reload}>{t('shell.problem.retry')}</Button>
              {/* By the browser, not by the router: whatever is broken is left behind. */}
              <Button component="a" href="/" variant="default">
                {t('shell.notFound.home')}
              </Button>
            </Group>
          }
        />
      </div>
    </Container>
  );
};
