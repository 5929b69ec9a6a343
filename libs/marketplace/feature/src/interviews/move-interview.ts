import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';
import {
  asSystem,
  changeRow,
  getRow,
  getRowForUpdate,
  InterviewRow,
  requireVersion,
} from '@crossward/marketplace-data-access';
import {
  checkHasBegun,
  checkSlots,
  chooseSlot,
  interviewLifecycle,
  PATIENCE,
  type InterviewOutcome,
  type InterviewParty,
  type InterviewReason,
  type InterviewStatus,
} from '@crossward/marketplace-domain';
import { isExclusionViolation, UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Injectable } from '@nestjs/common';
import { readInterview } from './interview-view.js';
import type { InterviewAnswer } from './interview.dto.js';

const MINUTE = 60_000;

/** What a step makes of an interview, beside its state. */
type Change = Partial<InterviewRow> & { status: InterviewStatus };

interface Step {
  action: string;
  /** Throws what stands against it. */
  make(row: InterviewRow, now: Date): Change;
}

/** Everything that may become of an interview once it is proposed. */
@Injectable()
export class MoveInterview {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError INTERVIEW_SLOTS_INVALID, TRANSITION_NOT_ALLOWED, 412 */
  propose(actor: Actor, id: string, version: number, times: readonly string[]): Promise<InterviewAnswer> {
    const slots = times.map((slot) => new Date(slot)).sort((a, b) => a.getTime() - b.getTime());
    return this.move(actor, id, version, {
      action: 'interview.proposed',
      make: ({ durationMinutes, round }, now) => {
        checkSlots(slots, durationMinutes, now);
        return { status: 'proposed', slots, round: round + 1, reason: null, startsAt: null, endsAt: null };
      },
    });
  }

  /** @throws DomainError INTERVIEW_SLOT_UNKNOWN, INTERVIEW_SLOT_PAST, INTERVIEW_OVERLAP, TRANSITION_NOT_ALLOWED, 412 */
  choose(actor: Actor, id: string, version: number, time: string): Promise<InterviewAnswer> {
    return this.move(actor, id, version, {
      action: 'interview.scheduled',
      make: ({ slots, durationMinutes }, now) => {
        const startsAt = chooseSlot(slots, new Date(time), now);
        return { status: 'scheduled', startsAt, endsAt: new Date(startsAt.getTime() + durationMinutes * MINUTE) };
      },
    });
  }

  /** @throws DomainError TRANSITION_NOT_ALLOWED, 412 */
  askForOtherTimes(actor: Actor, id: string, version: number, reason: InterviewReason): Promise<InterviewAnswer> {
    const make = (): Change => ({ status: 'reschedule_requested', reason, startsAt: null, endsAt: null });
    return this.move(actor, id, version, { action: 'interview.reschedule-requested', make });
  }

  /** @throws DomainError TRANSITION_NOT_ALLOWED, 412 */
  decline(actor: Actor, id: string, version: number, reason: InterviewReason): Promise<InterviewAnswer> {
    return this.move(actor, id, version, {
      action: 'interview.declined',
      make: () => ({ status: 'declined', reason }),
    });
  }

  /** @throws DomainError TRANSITION_NOT_ALLOWED, 412 */
  cancel(actor: Actor, id: string, version: number, reason: InterviewReason): Promise<InterviewAnswer> {
    const make = (): Change => ({ status: 'cancelled', reason });
    return this.move(actor, id, version, { action: 'interview.cancelled', make });
  }

  /** @throws DomainError INTERVIEW_NOT_YET, TRANSITION_NOT_ALLOWED, 412 */
  hold(actor: Actor, id: string, version: number, outcome: InterviewOutcome): Promise<InterviewAnswer> {
    return this.move(actor, id, version, {
      action: 'interview.held',
      make: ({ startsAt }, now) => {
        if (startsAt) checkHasBegun(startsAt, 0, now);
        return { status: 'held', outcome };
      },
    });
  }

  /** Each side can only say of the other that it did not come. @throws DomainError as `hold` */
  missed(actor: Actor, id: string, version: number): Promise<InterviewAnswer> {
    const absentParty: InterviewParty = actor.role === 'nurse' ? 'hospital' : 'nurse';
    return this.move(actor, id, version, {
      action: 'interview.missed',
      make: ({ startsAt }, now) => {
        if (startsAt) checkHasBegun(startsAt, PATIENCE, now);
        return { status: 'no_show', absentParty };
      },
    });
  }

  private move(actor: Actor, id: string, version: number, step: Step): Promise<InterviewAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, InterviewRow, 'interview', id);
      await asSystem(tx, () => this.take(tx, id, version, step));
      return readInterview(tx, id);
    });
  }

  private async take(tx: Transaction, id: string, version: number, { action, make }: Step): Promise<void> {
    const row = await getRowForUpdate(tx, InterviewRow, 'interview', id);
    requireVersion('interview', row, version);
    const change = make(row, tx.now);
    const from = row.status;
    const status = interviewLifecycle.move(from, change.status);
    const closedAt = interviewLifecycle.isFinal(status) ? tx.now : null;
    try {
      await changeRow(tx, InterviewRow, 'interview', row, { ...change, status, closedAt });
    } catch (error) {
      if (isExclusionViolation(error, 'interviews_no_two_at_once')) throw overlap(change.startsAt as Date);
      throw error;
    }
    const { nurseId, organisationId } = row;
    const details = { from, to: status, ...(change.reason ? { reason: change.reason } : {}) };
    tx.record({ action, subjectType: 'interview', subjectId: id, nurseId, organisationId, details });
    tx.publish('interview.changed', { interviewId: id });
  }
}

const overlap = (startsAt: Date): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'INTERVIEW_OVERLAP',
    message: `Another interview is already scheduled over (${startsAt.toISOString()}).`,
    nextStep: 'Choose another of the proposed times, or ask for others.',
    facts: { startsAt: startsAt.toISOString() },
  });
