import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';

/** This far from the end the next page is asked for. */
const NEAR_END = 40;
/** So much is drawn beyond what is in sight, above and below. */
const BEYOND_PX = 480;

/** Ten thousand rows cost as much as twenty: only those in sight of the box are in the document. */
export const useRowsInSight = (
  count: number,
  rowPx: number,
  box: () => HTMLElement | null,
  onNearEnd?: () => void,
): Virtualizer<HTMLElement, Element> => {
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of the virtualiser is passed on to what memoises
  const rows = useVirtualizer({
    count,
    getScrollElement: box,
    estimateSize: () => rowPx,
    overscan: Math.ceil(BEYOND_PX / rowPx),
    // What is drawn beyond covers the frame that a row may come late; a key never waits for rows.
    useFlushSync: false,
  });
  const last = rows.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= count - NEAR_END) onNearEnd?.();
  }, [last, count, onNearEnd]);
  return rows;
};
