import { Stack, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  title: string;
  children: ReactNode;
}

/** A part of a page with its heading. */
export const Panel = ({ title, children }: PanelProps): ReactNode => {
  const id = useId();
  return (
    <Stack component="section" className="panel" gap="md" aria-labelledby={id}>
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
};
