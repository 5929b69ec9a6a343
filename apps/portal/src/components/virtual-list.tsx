import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './virtual-list.module.css';

/** This far from the end the next page is asked for. */
const NEAR_END = 40;

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
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of the virtualiser is passed on to what memoises
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowPx,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - NEAR_END) onNearEnd?.();
  }, [last, items.length, onNearEnd]);
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
