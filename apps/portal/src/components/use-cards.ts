import { useLayoutEffect, useState, type RefObject } from 'react';

const contentWidthOf = (box: HTMLElement): number => {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  return box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
};

/** A heading as the label of its cells: its own words, or others that it names; `data-above` puts it on a line of its own. */
const writeLabels = (box: HTMLElement): void => {
  box.querySelectorAll<HTMLElement>('thead > tr:first-child > *').forEach((heading, index) => {
    const { label = heading.textContent.replaceAll(/\s+/g, ' ').trim(), above } = heading.dataset;
    const column = index + 1;
    box.style.setProperty(`--label-${column}`, label === '' ? 'none' : JSON.stringify(label));
    if (label === '' || above !== undefined) {
      box.style.setProperty(`--room-${column}`, '0rem');
      box.style.setProperty(`--float-${column}`, 'none');
    }
  });
};

/**
 * Whether a table has less room than it needs: each of its rows is a card then. The labels of the cells are kept on the
 * box, once for all rows: a row costs no more for them.
 */
export const useCards = (box: RefObject<HTMLElement | null>, minWidth: number): boolean => {
  const [cards, setCards] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const decide = (): void => setCards(contentWidthOf(current) < minWidth);
    decide();
    const watching = new ResizeObserver(decide);
    watching.observe(current);
    return () => watching.disconnect();
  }, [box, minWidth]);
  useLayoutEffect(() => {
    if (cards && box.current) writeLabels(box.current);
  });
  return cards;
};
