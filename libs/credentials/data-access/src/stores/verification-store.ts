import {
  credentialOfCheck,
  LAPSE_BY_DOCUMENTS,
  reusable,
  verificationLifecycle,
  type CheckKind,
  type Claim,
  type AskedClaim,
  type Comparison,
  type Evidence,
  type Finding,
  type Lapse,
  type ReuseNeed,
  type SourceId,
  type VerificationStatus,
} from '@crossward/credentials-domain';
import { notFound, type LocalDate } from '@crossward/kernel';
import { asSystem, versionConflict, type Transaction } from '@crossward/platform-database';
import type { QueryDeepPartialEntity } from 'typeorm';
import { VerificationEventRow, VerificationRow } from '../entities/verification.entities.js';
import type { RecordCipher } from '../record-cipher.js';

/** What stands in the sealed part of a verification. */
export interface VerificationFile {
  readonly claim: Claim;
  readonly findings: readonly Finding[];
  readonly comparisons: readonly Comparison[];
  readonly evidence: Evidence | null;
  readonly note: string | null;
  /** Beside the columns of a proposal; absent where there is none. */
  readonly proposal?: { readonly candidateKey: string | null } | null;
  /** Why a second reviewer sent the last proposal back; absent where none was. */
  readonly returned?: { readonly note: string; readonly at: string; readonly byName: string | null } | null;
  /** Why the last proposal stood no longer; absent where none lapsed. */
  readonly lapsed?: (Lapse & { readonly at: string }) | null;
}

export interface NewVerification {
  readonly nurseId: string;
  readonly submissionId: string;
  readonly kind: CheckKind;
  readonly source: SourceId;
  readonly licenceId: string | null;
  readonly destination: string;
  readonly fingerprint: string;
  readonly neededBy: LocalDate;
  readonly claim: Claim;
  readonly replaces: string | null;
}

export type Step = { readonly to: VerificationStatus; readonly detail: string | null };

/** Whoever plans, settles or decides for a nurse holds this first: then no packet misses an outcome. */
export const lockNurse = (tx: Transaction, nurseId: string): Promise<void> => tx.lock(`credentials:nurse:${nurseId}`);

/** Reads and writes verifications inside a caller's transaction. Sealing and opening happen here and nowhere else. */
export class VerificationStore {
  constructor(private readonly cipher: RecordCipher) {}

  async find(tx: Transaction, id: string): Promise<VerificationRow | null> {
    return tx.manager.findOneBy(VerificationRow, { id });
  }

  async get(tx: Transaction, id: string): Promise<VerificationRow> {
    const row = await this.find(tx, id);
    if (row === null) throw notFound('verification', id);
    return row;
  }

  /** Takes the nurse's lock, then the row's: the one order in which everybody takes them. */
  async findLocked(tx: Transaction, id: string): Promise<VerificationRow | null> {
    const seen = await this.find(tx, id);
    if (seen === null) return null;
    await lockNurse(tx, seen.nurseId);
    return tx.manager.findOne(VerificationRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  file(row: VerificationRow): VerificationFile {
    return this.cipher.open(row.id, { dataKey: row.dataKey, sealed: row.file }) as VerificationFile;
  }

  fingerprint(text: string): string {
    return this.cipher.fingerprint(text);
  }

  /** The verification that answers this question already, or will: see `reusable`. */
  async findReusable(
    tx: Transaction,
    subject: Pick<NewVerification, 'nurseId' | 'kind' | 'source' | 'fingerprint'>,
    need: ReuseNeed,
  ): Promise<string | null> {
    const { nurseId, kind, source, fingerprint } = subject;
    const rows = await tx.manager.find(VerificationRow, {
      where: { nurseId, kind, source, fingerprint },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 20,
    });
    return reusable(rows, need)?.id ?? null;
  }

  /** Makes a queued verification and asks for its first attempt. */
  async add(tx: Transaction, request: NewVerification): Promise<string> {
    const id = tx.newId();
    const { claim, ...columns } = request;
    const file: VerificationFile = { claim, findings: [], comparisons: [], evidence: null, note: null };
    const { dataKey, sealed } = this.cipher.seal(id, file);
    const row: VerificationRow = {
      ...columns,
      ...UNTOUCHED,
      id,
      dataKey,
      file: sealed,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
    };
    await tx.manager.insert(VerificationRow, row);
    await this.appendEvent(tx, row, null, { to: 'queued', detail: null });
    tx.publish('verification.requested', { verificationId: id });
    return id;
  }

  /** An earlier need makes a verification more urgent, a later one leaves it as it is. */
  async needEarlier(tx: Transaction, id: string, neededBy: LocalDate): Promise<void> {
    await tx.execute('UPDATE credentials.verifications SET needed_by = $2 WHERE id = $1 AND needed_by > $2', [
      id,
      neededBy,
    ]);
  }

  /**
   * Moves a verification along its lifecycle, one event a step, and changes the given columns with it.
   * @throws DomainError 409 for a step that the lifecycle forbids, 412 when somebody changed the row meanwhile
   */
  async move(
    tx: Transaction,
    row: VerificationRow,
    steps: readonly Step[],
    changes: Partial<VerificationRow> & { content?: Partial<VerificationFile> } = {},
  ): Promise<VerificationRow> {
    const { content, ...columns } = changes;
    let status = row.status;
    const attempt = columns.attempts ?? row.attempts;
    const start = await this.lastSequence(tx, row.id);
    for (const [index, step] of steps.entries()) {
      verificationLifecycle.move(status, step.to);
      await this.appendEvent(tx, { ...row, attempts: attempt }, status, step, start + index + 1);
      status = step.to;
    }
    return this.change(tx, row, { ...columns, status, ...(content ? this.resealed(row, content) : {}) });
  }

  /** Changes columns without a step. @throws DomainError 412 when somebody changed the row meanwhile */
  async change(tx: Transaction, row: VerificationRow, columns: Partial<VerificationRow>): Promise<VerificationRow> {
    const changed = { ...columns, version: row.version + 1, updatedAt: tx.now };
    const { affected } = await tx.manager.update(
      VerificationRow,
      { id: row.id, version: row.version },
      changed as QueryDeepPartialEntity<VerificationRow>,
    );
    if (affected !== 1) throw versionConflict('verification', row.id);
    return { ...row, ...changed };
  }

  /** One line of the timeline that changes no status, such as an attempt that was lost. */
  async note(tx: Transaction, row: VerificationRow, detail: string): Promise<void> {
    const sequence = (await this.lastSequence(tx, row.id)) + 1;
    await this.appendEvent(tx, row, row.status, { to: row.status, detail }, sequence);
  }

  async timeline(tx: Transaction, id: string): Promise<VerificationEventRow[]> {
    return tx.manager.find(VerificationEventRow, { where: { verificationId: id }, order: { sequence: 'ASC' } });
  }

  /** A second live verification of the same question may not stand: it is kept apart by its id. */
  async fingerprintFor(tx: Transaction, row: VerificationRow, text: string): Promise<string> {
    const fingerprint = this.cipher.fingerprint(text);
    if (fingerprint === row.fingerprint) return fingerprint;
    const [taken] = await tx.query(
      `SELECT 1 FROM credentials.verifications WHERE nurse_id = $1 AND kind = $2 AND source = $3 AND fingerprint = $4
         AND status IN ('queued', 'running', 'awaiting_source', 'review', 'second_review') AND id <> $5`,
      [row.nurseId, row.kind, row.source, fingerprint, row.id],
    );
    return taken ? `${fingerprint}:${row.id}` : fingerprint;
  }

  /**
   * Puts proposals about a credential back into the queue when its documents change: they rest on what is no longer all
   * there is. Whoever changes the documents holds the nurse's lock already, and acts as the system for this alone.
   */
  async lapseProposals(tx: Transaction, of: { nurseId: string; key: string }): Promise<void> {
    await asSystem(tx, async () => {
      const waiting = await tx.manager.find(VerificationRow, {
        where: { nurseId: of.nurseId, status: 'second_review' },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      for (const row of waiting.filter((each) => credentialOfCheck(each).key === of.key)) {
        await this.lapse(tx, row, LAPSE_BY_DOCUMENTS);
      }
    });
  }

  /** Back to the queue, undecided, with what its proposal rested on and is no longer so. */
  async lapse(tx: Transaction, row: VerificationRow, { reason, changed }: Lapse): Promise<VerificationRow> {
    const { id, kind, nurseId, proposalRule: rule, proposedBy } = row;
    if (proposedBy === null) throw new Error(`Nothing is proposed for the verification (${id}) that could lapse.`);
    const lapsed = { reason, changed, at: tx.now.toISOString() };
    const moved = await this.move(tx, row, [{ to: 'review', detail: reason }], {
      ...NOT_PROPOSED,
      content: { proposal: null, note: null, lapsed },
    });
    const subject = { subjectType: 'verification', subjectId: id, nurseId };
    tx.record({ action: 'verification.proposal-lapsed', ...subject, details: { kind, rule, reason, changed } });
    tx.publish('verification.returned', { verificationId: id, proposedBy });
    return moved;
  }

  /** What was asked, to hold beside what the profile says now. */
  asked(row: VerificationRow): AskedClaim {
    // A question that was live twice has the id of the verification behind its fingerprint.
    const [asked] = row.fingerprint.split(':');
    return { claim: this.file(row).claim, isAsked: (text) => this.cipher.fingerprint(text) === asked };
  }

  resealed(row: VerificationRow, content: Partial<VerificationFile>): Pick<VerificationRow, 'dataKey' | 'file'> {
    const { dataKey, sealed } = this.cipher.seal(row.id, { ...this.file(row), ...content });
    return { dataKey, file: sealed };
  }

  private async lastSequence(tx: Transaction, id: string): Promise<number> {
    return (await tx.manager.maximum(VerificationEventRow, 'sequence', { verificationId: id })) ?? 0;
  }

  private async appendEvent(
    tx: Transaction,
    row: Pick<VerificationRow, 'id' | 'nurseId' | 'attempts'>,
    from: VerificationStatus | null,
    step: Step,
    sequence = 1,
  ): Promise<void> {
    await tx.manager.insert(VerificationEventRow, {
      verificationId: row.id,
      sequence,
      nurseId: row.nurseId,
      at: tx.now,
      fromStatus: from,
      toStatus: step.to,
      attempt: row.attempts,
      actorRole: tx.actor.role,
      actorAccountId: tx.actor.accountId,
      detail: step.detail,
    });
  }
}

/** As before anybody proposed anything. */
export const NOT_PROPOSED = {
  proposedOutcome: null,
  proposedReason: null,
  proposalRule: null,
  proposedBy: null,
  proposerName: null,
  proposedAt: null,
} as const;

const UNTOUCHED = {
  status: 'queued',
  outcome: null,
  simulated: false,
  goodUntil: null,
  establishedOn: null,
  listVersion: null,
  reference: null,
  attempts: 0,
  failures: 0,
  waitingFor: null,
  waitingReason: null,
  nextAttemptAt: null,
  runToken: null,
  runUntil: null,
  ...NOT_PROPOSED,
  decisionReason: null,
  decidedBy: null,
  decidedAt: null,
} as const;
