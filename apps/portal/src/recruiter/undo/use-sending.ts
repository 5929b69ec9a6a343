import { ApiProblem, dataOf, moving, ServerUnreachable } from '@crossward/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../api/client.js';
import { dueOf, postponed, without, type PendingDecision } from './pending-decision.js';
import { pendingStore } from './pending-store.js';

export interface Failure {
  decision: PendingDecision;
  error: unknown;
}

/** The server may take it yet: nothing was refused. */
const mayPass = (error: unknown): boolean =>
  error instanceof ServerUnreachable || (error instanceof ApiProblem && [401, 429, 503].includes(error.status));

const send = ({
  act,
  verificationId,
  version,
  outcome,
  reason,
  note,
  candidateKey,
}: PendingDecision): Promise<unknown> => {
  const params = { path: { verificationId }, header: moving(version) };
  if (act === 'confirmed') return dataOf(api.POST('/v1/verifications/{verificationId}/confirmation', { params }));
  if (act === 'returned') {
    return dataOf(api.POST('/v1/verifications/{verificationId}/return', { params, body: { note: note ?? '' } }));
  }
  const more = { ...(note ? { note } : {}), ...(candidateKey ? { candidateKey } : {}) };
  return dataOf(
    api.POST('/v1/verifications/{verificationId}/decision', { params, body: { outcome, reason, ...more } }),
  );
};

/** Sends each decision when its minute is over; what the server refuses is told and comes back into the queue. */
export const useSending = (
  accountId: string | undefined,
): { now: number; failures: readonly Failure[]; dismiss: (failure: Failure) => void } => {
  const queries = useQueryClient();
  const [now, setNow] = useState(() => Date.now());
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const underWay = useRef(new Set<string>());
  useEffect(() => {
    if (accountId === undefined) return;
    const deliver = async (decision: PendingDecision): Promise<void> => {
      const { verificationId } = decision;
      if (underWay.current.has(verificationId)) return;
      underWay.current.add(verificationId);
      try {
        await send(decision);
        pendingStore.set(without(pendingStore.get(), verificationId));
      } catch (error) {
        if (mayPass(error)) pendingStore.set(postponed(pendingStore.get(), verificationId, Date.now()));
        else {
          pendingStore.set(without(pendingStore.get(), verificationId));
          setFailures((before) => [...before, { decision, error }]);
        }
      } finally {
        underWay.current.delete(verificationId);
        void queries.invalidateQueries({ queryKey: ['verifications'] });
        void queries.invalidateQueries({ queryKey: ['verification'] });
      }
    };
    const timer = setInterval(() => {
      setNow(Date.now());
      for (const decision of dueOf(pendingStore.get(), accountId, Date.now())) void deliver(decision);
    }, 500);
    return () => clearInterval(timer);
  }, [accountId, queries]);
  const dismiss = (failure: Failure): void => setFailures((before) => before.filter((each) => each !== failure));
  return { now, failures, dismiss };
};
