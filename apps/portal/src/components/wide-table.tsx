import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface WideTableProps {
  /** What it is called, for who comes to it by keyboard to move it sideways. */
  label: string;
  minWidth: number;
  className?: string;
  children: ReactNode;
}

/** A table that moves sideways within its box where the screen is narrower, by finger or by the arrow keys. */
export const WideTable = ({ label, minWidth, className, children }: WideTableProps): ReactNode => (
  <Table.ScrollContainer
    type="native"
    role="region"
    tabIndex={0}
    aria-label={label}
    minWidth={minWidth}
    {...(className === undefined ? {} : { className })}
  >
    {children}
  </Table.ScrollContainer>
);
