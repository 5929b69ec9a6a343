import { defineLifecycle } from '@crossward/kernel';
import type { GapStatus } from '@crossward/contracts';

/** Nothing opens that a second person has not approved. A filled gap opens again when a placement falls off; on hold, what was offered may still be accepted. */
export const gapLifecycle = defineLifecycle<GapStatus>('gap', 'draft', {
  draft: ['pending_approval', 'cancelled'],
  pending_approval: ['open', 'draft', 'cancelled'],
  open: ['on_hold', 'filled', 'cancelled'],
  on_hold: ['open', 'filled', 'cancelled'],
  filled: ['open', 'closed'],
  closed: [],
  cancelled: [],
});
