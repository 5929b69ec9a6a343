import { Table } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import styles from './cards.module.css';
import { useCards } from './use-cards.js';

interface WideTableProps {
  /** What it is called, for who comes to it by keyboard. */
  label: string;
  /** What its columns need; with less, its rows are cards. */
  minWidth: number;
  className?: string;
  /** The most of the screen that it takes before it moves within its box. */
  maxHeight?: string;
  children: ReactNode;
}

/** A table whose rows become cards where it has less room than its columns need. */
export const WideTable = ({ label, minWidth, className, maxHeight, children }: WideTableProps): ReactNode => {
  const box = useRef<HTMLDivElement>(null);
  const cards = useCards(box, minWidth);
  return (
    <Table.ScrollContainer
      ref={box}
      type="native"
      role="region"
      tabIndex={0}
      aria-label={label}
      minWidth={cards ? 0 : minWidth}
      {...(maxHeight === undefined ? {} : { mah: maxHeight })}
      className={[className, cards && styles['cards']].filter(Boolean).join(' ')}
    >
      {children}
    </Table.ScrollContainer>
  );
};
