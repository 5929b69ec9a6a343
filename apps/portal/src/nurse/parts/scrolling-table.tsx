import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface ScrollingTableProps {
  label: string;
  minWidth: number;
  children: ReactNode;
}

/** A table that scrolls within itself where the screen is narrower; by keyboard too. */
export const ScrollingTable = ({ label, minWidth, children }: ScrollingTableProps): ReactNode => (
  <div role="region" aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
    <Table verticalSpacing="sm" horizontalSpacing={6} aria-label={label} miw={minWidth}>
      {children}
    </Table>
  </div>
);
