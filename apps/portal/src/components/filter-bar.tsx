import type { ReactNode } from 'react';
import styles from './filter-bar.module.css';

/** What narrows or orders a list, above it. */
export const FilterBar = ({ children }: { children: ReactNode }): ReactNode => (
  <div className={styles['bar']}>{children}</div>
);
