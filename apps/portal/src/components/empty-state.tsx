import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  /** What to do about it. */
  next: string;
  action?: ReactNode;
}

/** Nothing here yet: says so, and what to do. */
export const EmptyState = ({ icon, title, next, action }: EmptyStateProps): ReactNode => (
  <Stack className="panel" align="center" gap="xs" py="xl" ta="center">
    <span aria-hidden className="quiet">
      {icon}
    </span>
    <Title order={2}>{title}</Title>
    <Text className="quiet" maw="30rem">
      {next}
    </Text>
    {action}
  </Stack>
);
