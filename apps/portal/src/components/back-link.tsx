import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** To the page that this one is a part of. */
export const BackLink = ({ to, children }: { to: string; children: ReactNode }): ReactNode => (
  <Anchor component={Link} to={to} className="no-print" style={{ alignSelf: 'flex-start' }}>
    <Group gap={4} wrap="nowrap">
      <IconArrowLeft size={18} aria-hidden style={{ flex: 'none' }} />
      {children}
    </Group>
  </Anchor>
);
