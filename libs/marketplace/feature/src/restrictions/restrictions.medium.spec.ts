import type { Actor } from '@crossward/contracts';
import { localDate } from '@crossward/kernel';
import { GiveConsent } from '../consents/give-consent.js';
import { ExtendOffer } from '../offers/extend-offer.js';
import { Submit } from '../submissions/submit.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { MoveRestriction } from './move-restriction.js';
import { ProposeRestriction } from './propose-restriction.js';
import type { RestrictionAnswer, RestrictionBody } from './restriction.dto.js';

type Nurse = Actor & { nurseId: string };
const START = '2026-11-22T10:00:00Z';
const DUE = '2026-11-29T10:00:00Z';

describe('restrictions on PostgreSQL', () => {
  let market: MarketOfSpecs;
  let north: Hospital;
  let south: Hospital;
  let moves: MoveRestriction;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    [north, south] = [await market.hospital('North'), await market.hospital('South')];
    moves = new MoveRestriction(market.unitOfWork);
  });
  afterAll(() => market.close());
  afterEach(() => market.clock.set(START));

  /** A nurse whom the north knows from a submission. */
  const known = async (): Promise<{ nurse: Nurse; submissionId: string }> => {
    const nurse = await market.nurse();
    return { nurse, submissionId: (await market.submit(nurse, (await market.openGap(north)).id)).id };
  };
  const body = ({ nurseId }: Nurse, changes: Partial<RestrictionBody> = {}): RestrictionBody => ({
    ...{ nurseId, facilityId: north.facilityId, unitId: north.unitId, scope: 'facility', kind: 'attendance' },
    happenedOn: localDate('2026-11-20'),
    account: 'Came an hour late on three days.',
    statement: 'I had the desk on all three days.',
    statementBy: 'A. Nurse, charge nurse',
    ...changes,
  });
  const propose = (nurse: Nurse, changes: Partial<RestrictionBody> = {}): Promise<RestrictionAnswer> =>
    new ProposeRestriction(market.unitOfWork).propose(north.requester, body(nurse, changes));
  const notified = async (nurse: Nurse): Promise<RestrictionAnswer> => {
    const { id, version } = await propose(nurse);
    return moves.notify(north.approver, id, version);
  };
  const until = { expiresOn: localDate('2027-11-29') };
  const inForce = async (nurse: Nurse): Promise<RestrictionAnswer> => {
    const { id, version } = await notified(nurse);
    market.clock.set(DUE);
    return moves.putInForce(north.approver, id, version, until);
  };
  const rowsFor = (actor: Actor, id: string): Promise<unknown[]> =>
    market.unitOfWork.read(actor, (tx) => tx.query('SELECT id FROM marketplace.restrictions WHERE id = $1', [id]));

  it('in force stop submissions and offers of the nurse there, with the reason, and nothing is left behind', async () => {
    const { nurse, submissionId } = await known();
    const { id } = await inForce(nurse);
    const gap = await market.openGap(north);
    const reason = { restrictionId: id, kind: 'attendance', scope: 'facility', expiresOn: '2027-11-29' };
    const refused = { kind: 'conflict', code: 'RESTRICTION_IN_FORCE' };
    await expect(market.submit(nurse, gap.id)).rejects.toMatchObject({ ...refused, facts: reason });
    const deadline = '2026-12-02T10:00:00.000Z';
    const offer = new ExtendOffer(market.unitOfWork, market.recognition).extend(north.approver, {
      submissionId,
      deadline,
    });
    await expect(offer).rejects.toMatchObject({ ...refused, facts: reason });
    const left = await market.sql(
      `SELECT 1 FROM marketplace.submission_consents WHERE gap_id = $1
       UNION ALL SELECT 1 FROM marketplace.offers WHERE submission_id = $2`,
      [gap.id, submissionId],
    );
    expect(left).toEqual([]);
    expect((await market.submit(nurse, (await market.openGap(south)).id)).status).toBe('submitted');
    expect((await market.submit(await market.nurse(), gap.id)).status).toBe('submitted');
  });

  it('tell a recruiter no more than that it does not go', async () => {
    const { nurse } = await known();
    await inForce(nurse);
    const gap = await market.openGap(north);
    const giving = new GiveConsent(market.unitOfWork);
    const { termsHash, textVersion } = await giving.terms(nurse, gap.id);
    const { token } = await giving.give(nurse, { gapId: gap.id, textVersion, given: true, termsHash });
    const submitting = new Submit(market.unitOfWork, market.recognition).submitOnConsent(market.recruiter, {
      ...{ nurseId: nurse.nurseId, gapId: gap.id, consentToken: token },
    });
    const error = await submitting.catch((refusal: unknown) => refusal as Error & { facts: object; nextStep: string });
    expect(error).toMatchObject({ code: 'RESTRICTION_IN_FORCE' });
    const { message, facts, nextStep } = error as Error & { facts: object; nextStep: string };
    expect(JSON.stringify([message, facts, nextStep])).not.toMatch(/attendance|facility|2027|restrictionId/);
  });

  it('stop until the day before the expiry, by the calendar of the facility', async () => {
    const { nurse } = await known();
    await inForce(nurse);
    const assignment = { from: localDate('2028-01-03'), until: localDate('2028-03-06') };
    const gap = await market.openGap(north, { assignment });
    market.clock.set('2027-11-29T04:59:59Z');
    await expect(market.submit(nurse, gap.id)).rejects.toMatchObject({ code: 'RESTRICTION_IN_FORCE' });
    market.clock.set('2027-11-29T05:00:00Z');
    expect((await market.submit(nurse, gap.id)).status).toBe('submitted');
  });

  it('are seen by the hospital, by administrators and, from the notice on, by the nurse; by nobody else', async () => {
    const { nurse } = await known();
    await market.submit(nurse, (await market.openGap(south)).id);
    const { id, version, howToAppeal } = await propose(nurse);
    expect(howToAppeal).toBeNull();
    expect(await rowsFor(nurse, id)).toEqual([]);
    const told = await moves.notify(north.approver, id, version);
    expect(told.howToAppeal).toContain(`/v1/restrictions/${id}/appeal`);
    for (const actor of [nurse, north.requester, north.approver, market.admin]) {
      expect(await rowsFor(actor, id)).toHaveLength(1);
    }
    for (const actor of [south.requester, south.approver, market.recruiter, await market.nurse()]) {
      expect(await rowsFor(actor, id)).toEqual([]);
    }
    const foreign = moves.notify(south.approver, id, told.version);
    await expect(foreign).rejects.toMatchObject({ kind: 'not-found', code: 'RESTRICTION_NOT_FOUND' });
    const events = await market.sql(
      'SELECT nurse_id FROM platform.audit_events WHERE subject_id = $1 ORDER BY sequence',
      [id],
    );
    expect(events).toEqual(expect.arrayContaining([{ nurse_id: null }, { nurse_id: nurse.nurseId }]));
  });

  it('cannot be proposed about a nurse who never came near, nor at the place of another', async () => {
    const stranger = await market.nurse();
    await expect(propose(stranger)).rejects.toMatchObject({ code: 'NURSE_NOT_FOUND' });
    const { nurse } = await known();
    const elsewhere = { facilityId: south.facilityId, unitId: null };
    await expect(propose(nurse, elsewhere)).rejects.toMatchObject({ code: 'FACILITY_NOT_FOUND' });
    await expect(propose(nurse, { unitId: south.unitId })).rejects.toMatchObject({ code: 'UNIT_NOT_FOUND' });
    const tomorrow = { happenedOn: localDate('2026-11-23') };
    await expect(propose(nurse, tomorrow)).rejects.toMatchObject({ code: 'RESTRICTION_EVIDENCE_INVALID' });
  });

  it('are appealed once, decided by somebody else, and lifted let the nurse in again', async () => {
    const { nurse } = await known();
    const { id, version } = await inForce(nurse);
    const appeal = 'The roster says otherwise; it is attached to the shift.';
    const appealed = await moves.appeal(nurse, id, version, appeal);
    expect(appealed).toMatchObject({ status: 'appealed', appeal, howToAppeal: null });
    const gap = await market.openGap(north);
    await expect(market.submit(nurse, gap.id)).rejects.toMatchObject({ code: 'RESTRICTION_IN_FORCE' });
    const decision = { outcome: 'lifted' as const, reason: 'The roster bears the nurse out.' };
    const own = moves.decideAppeal(
      { ...market.admin, accountId: north.approver.accountId },
      id,
      appealed.version,
      decision,
    );
    await expect(own).rejects.toMatchObject({ kind: 'forbidden', code: 'RESTRICTION_OWN_DECISION' });
    const lifted = await moves.decideAppeal(market.admin, id, appealed.version, decision);
    expect(lifted).toMatchObject({ status: 'lifted', decisionReason: decision.reason });
    expect((await market.submit(nurse, gap.id)).status).toBe('submitted');
  });

  it('take one of many decisions at once', async () => {
    const { nurse } = await known();
    const { id, version } = await propose(nurse);
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, () => moves.notify(north.approver, id, version)),
    );
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of settled) {
      if (one.status === 'rejected') expect((one.reason as { kind: string }).kind).toBe('precondition-failed');
    }
  });

  it.each([
    ['without notice', { notified_on: null }, 'restrictions'],
    ['a day too early', { notified_on: '2026-11-23', in_force_on: '2026-11-29' }, 'restrictions_notice'],
    ['for longer than 24 months', { expires_on: '2028-11-30' }, 'restrictions_end'],
    ['without an end', { expires_on: null }, 'restrictions'],
    ['by one person alone', { enforced_by: '00000000-0000-7000-8000-000000000001' }, 'restrictions_second_person'],
    ['without a statement', { statement: ' ' }, 'restrictions'],
  ])('cannot be written in force %s, whoever writes', async (_, changes, constraint) => {
    const { nurse } = await known();
    const good = {
      ...{ id: market.actor('admin').accountId, organisation_id: north.organisationId, facility_id: north.facilityId },
      ...{ nurse_id: nurse.nurseId, scope: 'facility', status: 'in_force', kind: 'conduct', happened_on: '2026-11-20' },
      ...{ account: 'x', statement: 'x', statement_by: 'x', proposed_by: '00000000-0000-7000-8000-000000000001' },
      ...{ enforced_by: '00000000-0000-7000-8000-000000000002', notified_on: '2026-11-22', in_force_on: '2026-11-29' },
      ...{ expires_on: '2028-11-29', created_at: START, version: 1 },
    };
    const insert =
      'INSERT INTO marketplace.restrictions SELECT * FROM jsonb_populate_record(NULL::marketplace.restrictions, $1)';
    const write = (row: object): Promise<unknown> => market.sql(insert, [JSON.stringify(row)]);
    await expect(write({ ...good, ...changes })).rejects.toThrow(new RegExp(`check constraint "${constraint}`));
    await expect(write(good)).resolves.toBeDefined();
  });
});
