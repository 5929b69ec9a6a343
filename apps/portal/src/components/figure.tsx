import { Table, type TableTdProps } from '@mantine/core';
import type { ReactNode } from 'react';

/** A cell with a number or an amount: to the right, and never on two lines. */
export const Figure = ({ style, ...props }: TableTdProps): ReactNode => (
  <Table.Td ta="right" style={{ whiteSpace: 'nowrap', ...style }} {...props} />
);
