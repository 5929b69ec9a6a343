import type { Actor } from '@crossward/contracts';
import { DatabaseConcernsPort, listNurseSummaries, MarketParties } from '@crossward/marketplace-data-access';
import type { EndReason } from '@crossward/marketplace-domain';
import { CursorCodec } from '@crossward/platform-http';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { outcomesOf, startedPlacement, type StartedPlacement } from '../testing/started-placement.js';
import { MakeRecordAppeal } from './make-record-appeal.js';
import { ReadRecordAppeals } from './read-record-appeals.js';
import type { RecordAppealAnswer } from './record-appeal.dto.js';
import { SettleRecordAppeal } from './settle-record-appeal.js';

const STATEMENT = 'The ward was closed on my second day and I was sent home.';
const REASON = 'The hospital’s own roster shows that the ward was closed.';

describe('an appeal against what is on record', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let making: MakeRecordAppeal;
  let settling: SettleRecordAppeal;
  let reading: ReadRecordAppeals;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    making = new MakeRecordAppeal(market.unitOfWork);
    settling = new SettleRecordAppeal(market.unitOfWork);
    reading = new ReadRecordAppeals(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
  });
  afterAll(() => market?.close());

  /** Ended past the services: which ends they allow when is none of this spec's business. */
  const ended = async (endReason: EndReason = 'ended-by-nurse', status = 'ended'): Promise<StartedPlacement> => {
    const placement = await startedPlacement(market, hospital);
    await market.sql(
      `UPDATE marketplace.placements SET status = $2, end_reason = $3, ended_at = now(), version = version + 1 WHERE id = $1`,
      [placement.id, status, endReason],
    );
    return placement;
  };
  const appeal = ({ id: placementId, nurse }: StartedPlacement): Promise<RecordAppealAnswer> =>
    making.make(nurse, { placementId, statement: STATEMENT });
  const decide = (
    id: string,
    outcome: 'granted' | 'dismissed',
    correctedTo?: 'completed' | 'not-cleared',
    version = 1,
  ) =>
    settling.decide(market.recruiter, id, version, {
      outcome,
      reason: REASON,
      ...(correctedTo ? { correctedTo } : {}),
    });
  const reliabilityOf = async ({ nurse }: StartedPlacement): Promise<number | null | undefined> => {
    const nothing = { excluded: new Set<string>(), verifiedOn: new Map() };
    const [summary] = await market.unitOfWork.read(market.recruiter, (tx) =>
      listNurseSummaries(tx, [nurse.nurseId], nothing),
    );
    return summary?.reliability;
  };
  const auditOf = async (subjectId: string): Promise<string[]> =>
    (
      await market.sql<{ action: string }>(
        'SELECT action FROM platform.audit_events WHERE subject_id = $1 ORDER BY occurred_at, sequence',
        [subjectId],
      )
    ).map(({ action }) => action);
  const toldOf = async (topic: string, id: string): Promise<number> =>
    (
      await market.sql(`SELECT FROM platform.outbox_events WHERE topic = $1 AND payload ->> 'recordAppealId' = $2`, [
        topic,
        id,
      ])
    ).length;

  it('that is granted puts the record right, which every ranking reads from then on, and keeps what it was', async () => {
    const placement = await ended();
    expect(await reliabilityOf(placement)).toBe(0);
    const made = await appeal(placement);
    expect(made).toMatchObject({ status: 'open', recordedReason: 'ended-by-nurse', statement: STATEMENT, version: 1 });
    expect(await reliabilityOf(placement)).toBe(0);
    const granted = await decide(made.id, 'granted', 'completed');
    expect(granted).toMatchObject({ status: 'granted', correctedTo: 'completed', decisionReason: REASON, version: 2 });
    expect(await reliabilityOf(placement)).toBe(1);
    const history = await market.sql(
      `SELECT reason, actor_role FROM marketplace.history WHERE subject_id = $1 AND status = 'ended' ORDER BY version`,
      [placement.id],
    );
    expect(history.map(({ reason }) => reason)).toEqual(['ended-by-nurse', 'completed']);
    expect(history[1]).toMatchObject({ actor_role: 'recruiter' });
    expect(await auditOf(made.id)).toEqual(['record-appeal.made', 'record-appeal.granted']);
    expect(await auditOf(placement.id)).toContain('placement.end-corrected');
    expect([await toldOf('record-appeal.made', made.id), await toldOf('record-appeal.decided', made.id)]).toEqual([
      1, 1,
    ]);
    expect(await new DatabaseConcernsPort(market.unitOfWork).findRecordAppeal(made.id)).toEqual({
      ...{ nurseId: placement.nurse.nurseId, organisationId: hospital.organisationId, status: 'granted' },
    });
  });

  it('that is dismissed changes nothing, and is the last one; one that is withdrawn is not', async () => {
    const placement = await ended('no-show', 'fell_off');
    const first = await appeal(placement);
    expect(await settling.withdraw(placement.nurse, first.id, 1)).toMatchObject({ status: 'withdrawn' });
    const second = await appeal(placement);
    expect(await decide(second.id, 'dismissed')).toMatchObject({ status: 'dismissed', correctedTo: null });
    expect(await reliabilityOf(placement)).toBe(0);
    await expect(appeal(placement)).rejects.toMatchObject({ kind: 'conflict', code: 'RECORD_APPEAL_EXISTS' });
    const again = decide(second.id, 'granted', 'not-cleared', 2);
    await expect(again).rejects.toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    expect(await toldOf('record-appeal.decided', first.id)).toBe(0);
  });

  it('is only for what counts against the nurse, and corrects only to what can be', async () => {
    for (const reason of ['completed', 'ended-by-hospital'] as const) {
      await expect(appeal(await ended(reason))).rejects.toMatchObject({ code: 'RECORD_NOT_APPEALABLE' });
    }
    await expect(appeal(await startedPlacement(market, hospital))).rejects.toMatchObject({
      ...{ code: 'RECORD_NOT_APPEALABLE' },
    });
    const { id } = await appeal(await ended());
    await expect(decide(id, 'granted')).rejects.toMatchObject({ code: 'CORRECTION_INVALID' });
    await expect(decide(id, 'granted', 'not-cleared')).rejects.toMatchObject({
      ...{ code: 'CORRECTION_INVALID', facts: { fitting: ['completed', 'ended-by-hospital'] } },
    });
    await expect(decide(id, 'dismissed', 'completed')).rejects.toMatchObject({ code: 'CORRECTION_INVALID' });
    expect(await reading.get(market.recruiter, id)).toMatchObject({ status: 'open', version: 1 });
  });

  it('is made once and decided once, of however many at once', async () => {
    const placement = await ended();
    const made = await Promise.allSettled([appeal(placement), appeal(placement), appeal(placement)]);
    expect(outcomesOf(made)).toEqual({ won: 1, RECORD_APPEAL_EXISTS: 2 });
    const { value } = made.find(({ status }) => status === 'fulfilled') as PromiseFulfilledResult<RecordAppealAnswer>;
    const settled = await Promise.allSettled([
      decide(value.id, 'granted', 'completed'),
      decide(value.id, 'dismissed'),
      settling.withdraw(placement.nurse, value.id, 1),
    ]);
    expect(outcomesOf(settled)).toEqual({ won: 1, VERSION_CONFLICT: 2 });
  });

  it('is read by its nurse and by those who decide, and by no hospital; nobody else can make or move it', async () => {
    const placement = await ended();
    const { id } = await appeal(placement);
    const stranger = await market.nurse();
    const list = async (actor: Actor): Promise<string[]> =>
      (await reading.list(actor, { limit: 200, status: 'open' })).items.map((each) => each.id);
    expect(await list(placement.nurse)).toEqual([id]);
    expect(await list(market.recruiter)).toContain(id);
    for (const actor of [stranger, hospital.approver, hospital.requester]) {
      expect(await list(actor)).toEqual([]);
      await expect(reading.get(actor, id)).rejects.toMatchObject({ code: 'RECORD_APPEAL_NOT_FOUND' });
      await expect(settling.withdraw(actor, id, 1)).rejects.toMatchObject({ code: 'RECORD_APPEAL_NOT_FOUND' });
    }
    const foreign = making.make(stranger, { placementId: placement.id, statement: STATEMENT });
    await expect(foreign).rejects.toMatchObject({ code: 'PLACEMENT_NOT_FOUND' });
    expect(await new MarketParties(market.unitOfWork).findParties({ recordAppealId: id })).toEqual({
      ...{ organisationId: null, nurseId: placement.nurse.nurseId },
    });
  });

  it('is whole in the database, whoever writes it', async () => {
    const { id } = await appeal(await ended());
    const refusal = (change: string): Promise<string> =>
      market.sql(`UPDATE marketplace.record_appeals SET ${change} WHERE id = $1`, [id]).then(
        () => 'allowed',
        (error: { constraint?: string; driverError?: { constraint?: string } }) =>
          String(error.driverError?.constraint ?? error.constraint),
      );
    expect(await refusal(`status = 'dismissed'`)).toBe('record_appeals_decided');
    expect(await refusal(`status = 'granted', decision_reason = repeat('x', 20), decided_at = now()`)).toBe(
      'record_appeals_corrected',
    );
    expect(await refusal(`corrected_to = 'completed'`)).toBe('record_appeals_corrected');
    expect(await refusal(`statement = 'short'`)).toMatch(/statement_check/);
  });
});
