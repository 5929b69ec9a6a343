import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface FactProps {
  label: string;
  children: ReactNode;
  /** What explains the value, below it. */
  note?: ReactNode;
}

/** One term with its value, within a `dl`. */
export const Fact = ({ label, children, note }: FactProps): ReactNode => (
  <div>
    <Text component="dt" size="sm" className="quiet">
      {label}
    </Text>
    <Text component="dd" m={0} fw={600}>
      {children}
    </Text>
    {note !== undefined && note !== null && (
      <Text component="dd" m={0} size="sm" className="quiet">
        {note}
      </Text>
    )}
  </div>
);
