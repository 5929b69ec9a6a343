import { useSyncExternalStore } from 'react';

/** The words that the product uses for things which have no plainer name; each is explained in the drawer of words. */
export const TERMS = [
  ...(['compact', 'multistate', 'privilege', 'endorsement', 'pathway', 'undetermined'] as const),
  ...(['regulator', 'register', 'goodStanding', 'automaticRecognition', 'adaptation'] as const),
  ...(['gap', 'submission', 'packet', 'clearance', 'placement', 'offer', 'amendment', 'callOff', 'float'] as const),
  ...(['guaranteedHours', 'symmetry', 'purchasingPower', 'exclusionList', 'auditChain', 'deadLetter'] as const),
] as const;
export type Term = (typeof TERMS)[number];

/** `true`: from its beginning. */
type Opened = Term | true | null;

let opened: Opened = null;
const listeners = new Set<() => void>();

const set = (next: Opened): void => {
  opened = next;
  for (const listener of listeners) listener();
};

export const openWords = (term?: Term): void => set(term ?? true);
export const closeWords = (): void => set(null);

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useOpenWords = (): Opened =>
  useSyncExternalStore(
    listen,
    () => opened,
    () => opened,
  );
