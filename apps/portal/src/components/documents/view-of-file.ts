/** How a file is looked at: as wide as its box times the zoom, turned by quarters. */
export interface FileView {
  zoom: number;
  /** Degrees: 0, 90, 180 or 270. */
  turn: number;
  /** From 1. */
  page: number;
}

export const AS_IT_IS: FileView = { zoom: 1, turn: 0, page: 1 };
export const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export type Move = 'in' | 'out' | 'fit' | 'left' | 'right' | 'next' | 'previous';

const nearest = (zoom: number): number =>
  Math.max(
    0,
    ZOOMS.findIndex((each) => each >= zoom),
  );

export const moved = (view: FileView, move: Move, pages: number): FileView => {
  const at = nearest(view.zoom);
  switch (move) {
    case 'in':
      return { ...view, zoom: ZOOMS[Math.min(at + 1, ZOOMS.length - 1)] ?? 1 };
    case 'out':
      return { ...view, zoom: ZOOMS[Math.max(at - 1, 0)] ?? 1 };
    case 'fit':
      return { ...view, zoom: 1 };
    case 'left':
      return { ...view, turn: (view.turn + 270) % 360 };
    case 'right':
      return { ...view, turn: (view.turn + 90) % 360 };
    case 'next':
      return { ...view, page: Math.min(view.page + 1, pages) };
    case 'previous':
      return { ...view, page: Math.max(view.page - 1, 1) };
  }
};

const KEYS: Readonly<Record<string, Move>> = {
  ...{ '+': 'in', '=': 'in', '-': 'out', '0': 'fit', '[': 'left', ']': 'right' },
  ...{ PageDown: 'next', PageUp: 'previous' },
};

/** What a key does while the viewer has the focus; the letters belong to the queue. */
export const moveOfKey = (key: string): Move | undefined => KEYS[key];
