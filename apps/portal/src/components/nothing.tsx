import { ApiProblem } from '@crossward/api-client';
import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { EmptyState } from './empty-state.js';

/** Not there, or named by an id that can be nobody's. */
export const isNothing = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  (error.status === 404 || (error.status === 400 && (error.problem.problems ?? []).some(({ at }) => /Id$/.test(at))));

/** Says the same of what is not there and of what is others': it does not tell which. */
export const Nothing = (): ReactNode => {
  const { t } = useWords();
  return (
    <EmptyState
      icon={<IconMapQuestion size={40} />}
      title={t('shell.notFound.title')}
      next={t('shell.notFound.next')}
      action={
        <Button component={Link} to="/" variant="light">
          {t('shell.notFound.home')}
        </Button>
      }
    />
  );
};
