import { useRef, type ReactNode } from 'react';
import { useRowsInSight } from './use-rows-in-sight.js';
import styles from './virtual-list.module.css';

interface VirtualListProps<T extends { id: string }> {
  label: string;
  items: readonly T[];
  rowPx: number;
  onNearEnd?: () => void;
  children: (item: T) => ReactNode;
}

/** A long list in a box of its own: only the rows in sight are in the document. */
export const VirtualList = <T extends { id: string }>({
  label,
  items,
  rowPx,
  onNearEnd,
  children,
}: VirtualListProps<T>): ReactNode => {
  const box = useRef<HTMLDivElement>(null);
  const rows = useRowsInSight(items.length, rowPx, () => box.current, onNearEnd);
  const shown = rows.getVirtualItems();
  return (
    <div ref={box} className={styles['box']} role="region" aria-label={label} tabIndex={0}>
      <ul className={styles['list']} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const item = items[index];
          return (
            item && (
              <li
                key={item.id}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles['row']}
                style={{ height: rowPx, transform: `translateY(${start}px)` }}
              >
                {children(item)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
};
