import { Anchor, Group } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** To a place that goes with this page. */
export const WayTo = ({ to, children }: { to: string; children: string }): ReactNode => (
  <Anchor component={Link} to={to} className="no-print" w="fit-content">
    <Group gap={4} wrap="nowrap">
      {children}
      <IconArrowRight size={18} aria-hidden style={{ flex: 'none' }} />
    </Group>
  </Anchor>
);
