import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** To the page above this one. */
export const BackLink = ({ to, children }: { to: string; children: string }): ReactNode => (
  <Anchor component={Link} to={to} className="no-print" w="fit-content">
    <Group gap={4} wrap="nowrap">
      <IconArrowLeft size={18} aria-hidden style={{ flex: 'none' }} />
      {children}
    </Group>
  </Anchor>
);
