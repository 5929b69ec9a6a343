import type { Actor } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { CursorCodec } from '@crossward/platform-http';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { ReadFees } from './read-fees.js';
import { RecordFee } from './record-fee.js';
import type { FeeBody } from './fee.dto.js';

describe('fees and debts on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;
  let other: Hospital;
  let recording: RecordFee;
  let reading: ReadFees;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
    other = await market.hospital('Southern Cross');
    recording = new RecordFee(market.unitOfWork);
    reading = new ReadFees(market.unitOfWork, new CursorCodec('a secret that only specs use, 32 characters'));
  });
  afterAll(() => market.close());

  const body = (placementId: string, changes: Partial<FeeBody> = {}): FeeBody => ({
    ...{ placementId, kind: 'visa', paidBy: 'hospital', paidTo: 'Immigration office', paidOn: localDate('2026-11-20') },
    ...{ amount: { minorUnits: 90_000, currency: 'CAD' }, ...changes },
  });
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      ({ code }: { code: string }) => code,
    );

  it('are recorded by the side that paid, and what has no clause is owed by nobody', async () => {
    const { id, nurse } = await market.placement(hospital);
    const visa = await recording.record(hospital.approver, body(id));
    const exam = await recording.record(nurse, body(id, { kind: 'exam', paidBy: 'nurse' }));
    const agency = await recording.record(market.recruiter, body(id, { kind: 'recruitment', paidBy: 'agency' }));
    const debts = await reading.debts(nurse, id, { on: localDate('2027-02-01') });
    const nothing = { minorUnits: 0, currency: 'CAD' };
    expect(debts.items).toEqual([
      { feeId: visa.id, ground: 'no-clause', owed: nothing },
      { feeId: exam.id, ground: 'paid-by-nurse', owed: nothing },
      { feeId: agency.id, ground: 'employer-pays', owed: nothing },
    ]);
    expect(debts).toMatchObject({ on: '2027-02-01', totals: [nothing] });
    const audited = await market.sql(
      `SELECT 1 FROM platform.audit_events WHERE subject_id = $1 AND action = 'fee.recorded'`,
      [visa.id],
    );
    expect(audited).toHaveLength(1);
  });

  it('are refused for another payer, for tomorrow, and under a clause that the contract does not have', async () => {
    const { id, nurse } = await market.placement(hospital);
    const record = (actor: Actor, changes: Partial<FeeBody>) => codeOf(recording.record(actor, body(id, changes)));
    expect(await record(nurse, { paidBy: 'hospital' })).toBe('NOT_THE_PAYER');
    expect(await record(hospital.approver, { paidBy: 'nurse' })).toBe('NOT_THE_PAYER');
    expect(await record(market.recruiter, { paidBy: 'hospital' })).toBe('NOT_THE_PAYER');
    expect(await record(hospital.approver, { paidOn: localDate('2026-11-23') })).toBe('NOT_PAID_YET');
    expect(await record(hospital.approver, { clause: 'visa' })).toBe('FEE_NOT_REPAYABLE');
    expect(await record(other.approver, {})).toBe('PLACEMENT_NOT_FOUND');
    expect(await record(await market.nurse(), { paidBy: 'nurse' })).toBe('PLACEMENT_NOT_FOUND');
  });

  it('never ask a nurse for recruitment or for what she paid, whatever SQL a service sends', async () => {
    const { id } = await market.placement(hospital);
    const add = (kind: string, paidBy: string) =>
      market.sql(
        `INSERT INTO marketplace.fees (id, organisation_id, nurse_id, placement_id, kind, paid_by, paid_to, paid_on,
           amount_minor_units, amount_currency, clause, version, created_at)
         SELECT gen_random_uuid(), organisation_id, nurse_id, id, $2, $3, 'x', '2026-11-20', 1, 'CAD', 'visa', 1, now()
         FROM marketplace.placements WHERE id = $1`,
        [id, kind, paidBy],
      );
    await expect(add('recruitment', 'agency')).rejects.toThrow(/fees_never_asked_back/);
    await expect(add('exam', 'nurse')).rejects.toThrow(/fees_never_asked_back/);
    await add('visa', 'hospital');
  });

  it('are seen by the nurse, the hospital and staff alone', async () => {
    const { id, nurse } = await market.placement(hospital);
    const fee = await recording.record(hospital.approver, body(id));
    for (const actor of [nurse, hospital.requester, market.recruiter]) {
      expect((await reading.get(actor, fee.id)).id).toBe(fee.id);
    }
    for (const actor of [await market.nurse(), other.approver]) {
      expect(await codeOf(reading.get(actor, fee.id))).toBe('FEE_NOT_FOUND');
      expect(await codeOf(reading.debts(actor, id, {}))).toBe('PLACEMENT_NOT_FOUND');
      expect((await reading.list(actor, { limit: 200 } as never)).items).toEqual([]);
    }
  });
});
