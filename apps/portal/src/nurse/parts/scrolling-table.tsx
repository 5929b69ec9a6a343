import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { WideTable } from '../../components/wide-table.js';

interface ScrollingTableProps {
  label: string;
  minWidth: number;
  children: ReactNode;
}

/** A table as the nurse reads it: close enough for a phone, and cards where it is not. */
export const ScrollingTable = ({ label, minWidth, children }: ScrollingTableProps): ReactNode => (
  <WideTable label={label} minWidth={minWidth}>
    <Table verticalSpacing="sm" horizontalSpacing={6} aria-label={label}>
      {children}
    </Table>
  </WideTable>
);
