import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export const Brand = (): ReactNode => (
  <Group gap={8} wrap="nowrap">
    <img src="/icon.svg" alt="" width={28} height={28} />
    <Text fw={700} fz="lg" component="span" translate="no" className="brand-name">
      {'Crossward'}
    </Text>
  </Group>
);
