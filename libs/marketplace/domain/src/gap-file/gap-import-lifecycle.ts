import { defineLifecycle } from '@crossward/kernel';

export type GapImportStatus = 'received' | 'reading' | 'checked' | 'completed' | 'rejected';

/**
 * A file of gaps: `checked` is a dry run that found nothing wrong, `rejected` any run that did; `completed` has made drafts
 * of all its rows.
 */
export const gapImportLifecycle = defineLifecycle<GapImportStatus>('gap import', 'received', {
  received: ['reading'],
  // A worker that died is followed by another one.
  reading: ['reading', 'checked', 'completed', 'rejected'],
  checked: [],
  completed: [],
  rejected: [],
});

/** More than any hospital asks for at once, and few enough to be read and written in one go. */
export const MOST_GAPS_A_FILE = 10_000;

/** How long a file and what was wrong with it are kept once it was read. */
export const GAP_FILE_KEPT_DAYS = 30;
