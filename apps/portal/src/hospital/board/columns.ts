import type { GapStatus } from './use-gaps.js';

/** The parts of the board: what waits for a decision first, then in the order in which a gap goes through them. */
export const COLUMNS = [
  ['approval', 'pending_approval'],
  ['preparing', 'draft'],
  ['open', 'open'],
  ['onHold', 'on_hold'],
  ['filled', 'filled'],
  ['closed', 'closed'],
  ['cancelled', 'cancelled'],
] as const satisfies readonly (readonly [string, GapStatus])[];

export type Column = (typeof COLUMNS)[number][0];

/** Whole days that somebody has waited since. */
export const daysSince = (instant: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(instant)) / 86_400_000));
