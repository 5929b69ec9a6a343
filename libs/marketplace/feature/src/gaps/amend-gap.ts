import { RecognitionPort, type Actor } from '@crossward/contracts';
import {
  changeRow,
  FacilityRow,
  GapRow,
  getRow,
  getRowForUpdate,
  requireVersion,
  SubmissionRow,
  UnitRow,
} from '@crossward/marketplace-data-access';
import {
  checkAmendment,
  checkClauseAmendment,
  checkGapTerms,
  checkTerms,
  clausesForHours,
  clausesOfGap,
  FOLLOWS_LAYERS,
  gapLifecycle,
  LIVE_SUBMISSIONS,
  termsOfRequirements,
  type GapTerms,
} from '@crossward/marketplace-domain';
import { DomainError, dayIn } from '@crossward/kernel';
import { UnitOfWork, type Transaction } from '@crossward/platform-database';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { requireLawfulClauses } from '../contracts/clause-rules.js';
import { billRateOf, setBillRate } from './bill-rates.js';
import { columnsOf, ownOf, readGap, termsOf } from './gap-view.js';
import type { GapAnswer, GapChanges } from './gap.dto.js';
import { requirementColumns } from './requirement-columns.js';

const AMENDABLE = ['draft', 'open', 'on_hold'];

const notAmendable = ({ id, status }: GapRow): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'GAP_NOT_AMENDABLE',
    message: `The gap (${id}) is (${status}); only (${AMENDABLE.join(', ')}) ones change.`,
    nextStep: 'Request another gap.',
    facts: { gapId: id, status },
  });

/** Changes the terms of a gap as long as nobody relies on what they were. */
@Injectable()
export class AmendGap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(RecognitionPort) private readonly recognition: RecognitionPort,
  ) {}

  /**
   * @throws DomainError UNKNOWN_TERM, 412, GAP_NOT_AMENDABLE, GAP_TERMS_INVALID, GAP_TERMS_FROZEN,
   *   GAP_CLAUSES_FROZEN, CLAUSES_AGAINST_RULES
   */
  async amend(actor: Actor, gapId: string, version: number, changes: GapChanges): Promise<GapAnswer> {
    // What the gap already asks for stays, even where the vocabulary has moved on: it may still get better pay.
    if (changes.requirements) {
      checkTerms(await this.recognition.vocabulary(), termsOfRequirements(changes.requirements));
    }
    return this.unitOfWork.run(actor, async (tx) => {
      await getRow(tx, GapRow, 'gap', gapId);
      const gap = await getRowForUpdate(tx, GapRow, 'gap', gapId);
      requireVersion('gap', gap, version);
      if (gapLifecycle.isFinal(gap.status) || !AMENDABLE.includes(gap.status)) throw notAmendable(gap);
      const facility = await getRow(tx, FacilityRow, 'facility', gap.facilityId);
      const before = { ...termsOf(gap), billRate: await billRateOf(tx, gapId) };
      const given = Object.entries(changes).filter(([, value]) => value !== undefined);
      const stated = { ...before, ...(Object.fromEntries(given) as GapChanges) };
      if (changes.clauses) checkClauseAmendment(gap, changes.clauses);
      const after = { ...stated, clauses: changes.clauses ?? clausesAfter(gap, stated.weeklyHours) };
      const signedOn = dayIn(tx.now, facility.timeZone);
      checkGapTerms(after, signedOn);
      requireLawfulClauses(clausesOfGap(after), { jurisdiction: gap.jurisdiction, signedOn });
      const live = await tx.manager.countBy(SubmissionRow, { gapId, status: In([...LIVE_SUBMISSIONS]) });
      checkAmendment(before, after, live + gap.seatsTaken);
      if (after.seats <= gap.seatsTaken) throw noneLeft(gap, after.seats);
      const asked = await this.requirementsOf(tx, gap, after, changes);
      await changeRow(tx, GapRow, 'gap', gap, { ...columnsOf(after), ...asked, updatedAt: tx.now });
      await setBillRate(tx, gap, changes.billRate);
      const details = { changed: given.map(([key]) => key) };
      tx.record({
        action: 'gap.amended',
        subjectType: 'gap',
        subjectId: gapId,
        organisationId: gap.organisationId,
        details,
      });
      return tx.lastly(() => readGap(tx, gapId));
    });
  }

  private async requirementsOf(
    tx: Transaction,
    gap: GapRow,
    { assignment }: GapTerms,
    { requirements }: GapChanges,
  ): Promise<Partial<GapRow>> {
    const { id, unitId } = gap;
    const { name: unitName } = await getRow(tx, UnitRow, 'unit', unitId);
    const where = { id, unitId, unitName, startsOn: assignment.from };
    const frozen = FOLLOWS_LAYERS.includes(gap.status) ? null : (gap.inheritedRequirements ?? []);
    return requirementColumns(tx, where, requirements ?? ownOf(gap), frozen);
  }
}

/** Other hours carry their guarantee with them. */
const clausesAfter = ({ clauses, weeklyHours }: GapRow, hours: number): GapRow['clauses'] =>
  clauses && clausesForHours(clauses, weeklyHours, hours);

const noneLeft = ({ id, seatsTaken }: GapRow, seats: number): DomainError =>
  new DomainError({
    kind: 'conflict',
    code: 'SEATS_TAKEN',
    message: `The gap (${id}) has (${seatsTaken}) seats taken and cannot have only (${seats}).`,
    nextStep: 'Leave at least one seat more than are taken, or put the gap on hold.',
    facts: { gapId: id, seatsTaken, seats },
  });
