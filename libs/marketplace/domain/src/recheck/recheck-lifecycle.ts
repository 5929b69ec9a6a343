import type { Verdict } from '@crossward/contracts';
import { defineLifecycle } from '@crossward/kernel';

export type RecheckStatus = 'open' | 'confirmed' | 'lifted' | 'moot';

/**
 * A mark is open until the law is asked again. Confirmed: the loss is real, and people have to act; it may still be
 * lifted, when the nurse holds what is missing. Moot: what was at risk has ended meanwhile.
 */
export const recheckLifecycle = defineLifecycle<RecheckStatus>('recheck', 'open', {
  open: ['confirmed', 'lifted', 'moot'],
  confirmed: ['confirmed', 'lifted', 'moot'],
  lifted: [],
  moot: [],
});

const RANKS: Readonly<Record<Verdict, number>> = { barred: 0, undetermined: 1, pathway: 2, authorised: 3 };

/** Lifted where the law answers as well as before the change, or better. Not knowing lifts nothing. */
export const outcomeOfRecheck = (before: Verdict, now: Verdict): 'confirmed' | 'lifted' =>
  RANKS[now] >= RANKS[before] ? 'lifted' : 'confirmed';
