import { Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** The outline of a page whose code is on its way. */
export const PageSkeleton = (): ReactNode => (
  <Stack aria-busy="true" p="md" maw={1100}>
    <Skeleton height={34} width="60%" />
    <Skeleton height={110} radius="md" />
    <Skeleton height={110} radius="md" />
  </Stack>
);
