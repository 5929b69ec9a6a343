import { defineLifecycle } from '@crossward/kernel';
import type { GapStatus } from '@crossward/contracts';

/** A filled gap opens again when a placement falls off; on hold, what was offered may still be accepted. */
export const gapLifecycle = defineLifecycle<GapStatus>('gap', 'draft', {
  draft: ['open', 'cancelled'],
  open: ['on_hold', 'filled', 'cancelled'],
  on_hold: ['open', 'filled', 'cancelled'],
  filled: ['open', 'closed'],
  closed: [],
  cancelled: [],
});
