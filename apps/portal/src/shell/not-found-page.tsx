import { Button, Container } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../components/empty-state.js';
import { useWords } from '../i18n/use-words.js';

/** Says the same of what is not there and of what is others': it does not tell which. */
export const NotFoundPage = (): ReactNode => {
  const { t } = useWords();
  return (
    <Container size="sm" py="xl" component="main">
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
    </Container>
  );
};
