import {
  DocumentStore,
  reassessPacketsOn,
  resolve,
  VerificationStore,
  type Step,
  type VerificationFile,
  type VerificationRow,
} from '@crossward/credentials-data-access';
import {
  credentialOfCheck,
  type CheckToDecide,
  type Decided,
  type DecisionRequest,
  type ExclusionCandidate,
} from '@crossward/credentials-domain';
import { dayIn, notFound } from '@crossward/kernel';
import { versionConflict, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { toView, type VerificationView } from './verification.views.js';

export const NOT_WAITING = { waitingFor: null, waitingReason: null, nextAttemptAt: null } as const;

type Settling = Pick<DecisionRequest, 'outcome' | 'reason' | 'note'> & Pick<Decided, 'resolutions'>;

/** What follows from a decision once it takes effect, whether it took one reviewer or two. */
@Injectable()
export class DecisionEffects {
  constructor(
    @Inject(VerificationStore) private readonly store: VerificationStore,
    @Inject(DocumentStore) private readonly documents: DocumentStore,
  ) {}

  async settle(
    tx: Transaction,
    row: VerificationRow,
    steps: readonly Step[],
    { outcome, reason, note, resolutions }: Settling,
  ): Promise<VerificationRow> {
    const changed = await this.store.move(tx, row, steps, {
      decisionReason: reason,
      decidedBy: tx.actor.accountId,
      decidedAt: tx.now,
      establishedOn: outcome === 'accepted' ? dayIn(tx.now, 'UTC') : null,
      ...NOT_WAITING,
      content: { note, returned: null, lapsed: null },
    });
    for (const { entryKey, samePerson } of resolutions) {
      await resolve(tx, { nurseId: row.nurseId, entryKey, samePerson, verificationId: row.id });
    }
    const { key } = credentialOfCheck(row);
    const documents = await this.documents.keepFor(tx, row.id, { nurseId: row.nurseId, key });
    await reassessPacketsOn(tx, row.id);
    const { proposedBy, proposalRule: rule } = row;
    const second = proposedBy === null ? {} : { proposedBy, rule };
    audit(tx, row, `verification.${outcome}`, { reason, from: row.status, documents, ...second });
    tx.publish('verification.settled', { verificationId: row.id });
    return changed;
  }
}

export const locked = async (tx: Transaction, store: VerificationStore, id: string): Promise<VerificationRow> => {
  const row = await store.findLocked(tx, id);
  if (row === null) throw notFound('verification', id);
  return row;
};

export const lockedVersion = async (
  tx: Transaction,
  store: VerificationStore,
  id: string,
  version: number,
): Promise<VerificationRow> => {
  const row = await locked(tx, store, id);
  if (row.version !== version) throw versionConflict('verification', id);
  return row;
};

export const viewOf = async (
  tx: Transaction,
  store: VerificationStore,
  row: VerificationRow,
): Promise<VerificationView> => toView(row, store.file(row), await store.timeline(tx, row.id));

export const candidateKeysOf = (file: VerificationFile): string[] => {
  const candidates = file.evidence?.details['candidates'];
  return Array.isArray(candidates) ? candidates.map((candidate: ExclusionCandidate) => candidate.key) : [];
};

export const checkOf = ({ kind, status, outcome }: VerificationRow, file: VerificationFile): CheckToDecide => ({
  ...{ kind, status, outcome },
  findingCodes: file.findings.map(({ code }) => code),
  candidateKeys: candidateKeysOf(file),
});

export const audit = (
  tx: Transaction,
  { id, nurseId, kind }: VerificationRow,
  action: string,
  details: Record<string, unknown>,
): void => {
  tx.record({ action, subjectType: 'verification', subjectId: id, nurseId, details: { kind, ...details } });
};
