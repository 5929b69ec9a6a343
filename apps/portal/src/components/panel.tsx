import { Group, Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: string;
  /** At the end of its first line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page with its heading. */
export const Panel = ({ title, aside, children }: PanelProps): ReactNode => {
  const id = useId();
  return (
    <Stack component="section" className="panel" gap="md" aria-labelledby={id}>
      <Group justify="space-between" align="baseline">
        <Title order={2} id={id}>
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </Stack>
  );
};
