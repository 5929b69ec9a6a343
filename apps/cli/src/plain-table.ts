import type { TableConstructorOptions } from 'cli-table3';

const NOTHING = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '' };

/** Columns apart by space, no frame and no colour: good to read, to search and to paste. */
export const PLAIN: TableConstructorOptions = {
  chars: {
    ...NOTHING,
    'bottom-left': '',
    'bottom-right': '',
    left: '  ',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  },
  style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
};
