import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, type RefObject } from 'react';

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
  /** A row that stays although it is out of sight: the one with the focus. */
  kept?: RefObject<number | null>,
): Virtualizer<HTMLElement, Element> => {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      const index = kept?.current ?? null;
      if (index === null || index >= range.count || inSight.includes(index)) return inSight;
      return [...inSight, index].sort((a, b) => a - b);
    },
    [kept],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of the virtualiser is passed on to what memoises
  const rows = useVirtualizer({
    count,
    getScrollElement: box,
    estimateSize: () => rowPx,
    rangeExtractor,
    overscan: Math.ceil(BEYOND_PX / rowPx),
    // What is drawn beyond covers the frame that a row may come late; a key never waits for rows.
    useFlushSync: false,
  });
  const last = rows.range?.endIndex ?? 0;
  useEffect(() => {
    if (last >= count - NEAR_END) onNearEnd?.();
  }, [last, count, onNearEnd]);
  return rows;
};
