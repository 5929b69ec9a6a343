import type { CheckKind } from '../queue/queue-filter.js';
import type { Outcome, Reason } from '../queue/decision-reasons.js';

/** How long a decision can be taken back. */
export const UNDO_MS = 60_000;
/** How long to wait where the server did not answer. */
export const AGAIN_MS = 10_000;

/** What was done: decided, or proposed where it takes two; or a proposal of somebody else's confirmed or returned. */
export type Act = 'decided' | 'proposed' | 'confirmed' | 'returned';
const ACTS: readonly unknown[] = ['decided', 'proposed', 'confirmed', 'returned'] satisfies Act[];

/** Decided and not yet sent. */
export interface PendingDecision {
  accountId: string;
  act: Act;
  verificationId: string;
  /** As it was seen: the server refuses the decision when somebody has changed it meanwhile. */
  version: number;
  nurseName: string;
  kind: CheckKind;
  outcome: Outcome;
  reason: Reason;
  note?: string;
  candidateKey?: string;
  dueAt: number;
}

/** What it is called. */
export const wordOf = ({
  act,
  outcome,
}: Pick<PendingDecision, 'act' | 'outcome'>): Outcome | Exclude<Act, 'decided'> => (act === 'decided' ? outcome : act);

/** Of one check there is one decision: the later one. */
export const withDecision = (all: readonly PendingDecision[], decision: PendingDecision): PendingDecision[] => [
  ...all.filter(({ verificationId }) => verificationId !== decision.verificationId),
  decision,
];

export const without = (all: readonly PendingDecision[], verificationId: string): PendingDecision[] =>
  all.filter((decision) => decision.verificationId !== verificationId);

/** What may be sent now; what somebody else decided at this screen waits until that person is back. */
export const dueOf = (all: readonly PendingDecision[], accountId: string, now: number): PendingDecision[] =>
  all.filter((decision) => decision.accountId === accountId && decision.dueAt <= now);

export const postponed = (all: readonly PendingDecision[], verificationId: string, now: number): PendingDecision[] =>
  all.map((decision) =>
    decision.verificationId === verificationId ? { ...decision, dueAt: now + AGAIN_MS } : decision,
  );

export const secondsLeft = ({ dueAt }: Pick<PendingDecision, 'dueAt'>, now: number): number =>
  Math.max(0, Math.ceil((dueAt - now) / 1000));

const isPending = (value: unknown): value is PendingDecision => {
  const { accountId, act, verificationId, version, dueAt } = (value ?? {}) as Partial<PendingDecision>;
  return (
    typeof accountId === 'string' &&
    ACTS.includes(act) &&
    typeof verificationId === 'string' &&
    typeof version === 'number' &&
    typeof dueAt === 'number'
  );
};

/** As the tab kept them over a reload; whatever else is there is none. */
export const readPending = (kept: string | null): PendingDecision[] => {
  try {
    const all: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(all) ? all.filter(isPending) : [];
  } catch {
    return [];
  }
};
