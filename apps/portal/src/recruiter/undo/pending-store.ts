import { useSyncExternalStore } from 'react';
import { readPending, without, withDecision, type PendingDecision } from './pending-decision.js';

const KEY = 'crossward.pending-decisions';

// A decision leaves when its minute is over: the API has no reversal, because a packet may be cleared and a placement
// begin within moments of it. It is kept for this tab alone, over pages and reloads. Where the tab is closed earlier,
// nothing was decided, and the check is still in the queue: the side on which nobody is harmed.
let pending: readonly PendingDecision[] = readPending(sessionStorage.getItem(KEY));
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const pendingStore = {
  get: (): readonly PendingDecision[] => pending,
  set: (next: readonly PendingDecision[]): void => {
    pending = next;
    sessionStorage.setItem(KEY, JSON.stringify(next));
    for (const listener of listeners) listener();
  },
  add: (decision: PendingDecision): void => pendingStore.set(withDecision(pending, decision)),
  undo: (verificationId: string): void => pendingStore.set(without(pending, verificationId)),
};

export const usePending = (): readonly PendingDecision[] => useSyncExternalStore(subscribe, pendingStore.get);
