import type { OnboardingPort, PacketPort } from '@crossward/contracts';
import { constraintOf } from '@crossward/platform-database';
import { setPacket, setPlan } from '../testing/clearance-rows.js';
import { MarketOfSpecs, type Hospital } from '../testing/market-of-specs.js';
import { StartPlacement } from './start-placement.js';

const PACKETS = [null, 'collecting', 'review', 'cleared', 'returned'] as const;
const PLANS = [null, 'active', 'completed', 'cancelled'] as const;
const CONTRACTS = ['unsigned', 'signed'] as const;

describe('the start gate in the database', () => {
  let market: MarketOfSpecs;
  let hospital: Hospital;

  beforeAll(async () => {
    market = await MarketOfSpecs.open();
    hospital = await market.hospital();
  });
  afterAll(() => market.close());

  const statusOf = async (id: string): Promise<string | undefined> =>
    (await market.sql<{ status: string }>('SELECT status FROM marketplace.placements WHERE id = $1', [id]))[0]?.status;
  const refusal = async (work: Promise<unknown>): Promise<string | null> => {
    try {
      await work;
      return null;
    } catch (error) {
      return constraintOf(error) ?? (error as { code?: string }).code ?? String(error);
    }
  };
  const startBySql = (id: string): Promise<unknown> =>
    market.sql(`UPDATE marketplace.placements SET status = 'on_assignment' WHERE id = $1`, [id]);

  const combinations = PACKETS.flatMap((packet) =>
    PLANS.flatMap((plan) => CONTRACTS.map((contract) => [packet, plan, contract] as const)),
  );

  it.each(combinations)(
    'with the packet %s, the plan %s and the contract %s lets SQL of the service through only when all are done',
    async (packet, plan, contract) => {
      const { id, nurse } = await market.placement(hospital);
      if (contract === 'signed') await market.sign(hospital, nurse, id);
      if (packet !== null) await setPacket(market, id, packet);
      if (plan !== null) await setPlan(market, id, plan);
      const done = packet === 'cleared' && plan === 'completed' && contract === 'signed';
      expect(await refusal(startBySql(id))).toBe(done ? null : 'placements_start_gate');
      expect(await statusOf(id)).toBe(done ? 'on_assignment' : 'pending_start');
    },
  );

  it('stops a placement that is born on assignment', async () => {
    const { id } = await market.placement(hospital);
    const copy = market.sql(
      `WITH gone AS (DELETE FROM marketplace.placements WHERE id = $1 RETURNING *)
       INSERT INTO marketplace.placements (id, organisation_id, gap_id, nurse_id, submission_id, offer_id, status, starts_on,
         ends_on, accepted_on, created_at, version)
       SELECT gen_random_uuid(), organisation_id, gap_id, nurse_id, submission_id, offer_id, 'on_assignment',
         starts_on + 400, ends_on + 400, accepted_on, created_at, 1 FROM gone`,
      [id],
    );
    expect(await refusal(copy)).toBe('placements_start_gate');
  });

  it('is not led round by taking over the id of a cleared placement', async () => {
    const started = await market.signedPlacement(hospital);
    await setPacket(market, started.id, 'cleared');
    await setPlan(market, started.id, 'completed');
    await startBySql(started.id);
    const moved = market.sql(`UPDATE marketplace.placements SET id = gen_random_uuid() WHERE id = $1`, [started.id]);
    expect(await refusal(moved)).toBe('placements_start_gate');
  });

  it('holds for a nurse, a hospital and a recruiter alike, whatever they may read of packets', async () => {
    const { id, nurse } = await market.placement(hospital);
    for (const actor of [nurse, hospital.requester, hospital.approver, market.recruiter, market.admin]) {
      const by = market.unitOfWork.run(actor, (tx) =>
        tx.execute(`UPDATE marketplace.placements SET status = 'on_assignment' WHERE id = $1`, [id]),
      );
      const outcome = await refusal(by);
      expect(outcome === null || outcome === 'placements_start_gate').toBe(true);
      expect(await statusOf(id)).toBe('pending_start');
    }
  });

  it('leaves the role of the transaction as it found it', async () => {
    const { id } = await market.signedPlacement(hospital);
    await setPacket(market, id, 'cleared');
    await setPlan(market, id, 'completed');
    const role = await market.unitOfWork.run(hospital.approver, async (tx) => {
      await tx.execute(`UPDATE marketplace.placements SET status = 'on_assignment' WHERE id = $1`, [id]);
      return (await tx.query<{ role: string }>('SELECT platform.actor_role() AS role'))[0]?.role;
    });
    expect(role).toBe('hospital-approver');
  });

  describe('behind the service', () => {
    const packets = (status: 'review' | 'cleared'): PacketPort => ({
      findPacket: async () => ({ packetId: 'p', status, open: status === 'cleared' ? [] : ['licence CA-ON'] }),
    });
    beforeAll(() => market.clock.set('2027-01-04T12:00:00Z'));
    afterAll(() => market.clock.set('2026-11-22T10:00:00Z'));

    const plans: OnboardingPort = { findPlan: async () => ({ planId: 'o', status: 'completed', open: [] }) };

    it('names what is open', async () => {
      const { id } = await market.signedPlacement(hospital);
      const start = new StartPlacement(market.unitOfWork, packets('review'), plans).start(hospital.approver, id, 1);
      await expect(start).rejects.toMatchObject({
        code: 'PLACEMENT_NOT_CLEARED',
        problems: [
          {
            at: '/packet',
            code: 'PACKET_NOT_CLEARED',
            message: 'packet: licence CA-ON',
            facts: { status: 'review', count: 1 },
          },
        ],
      });
    });

    it('names a contract that is not signed', async () => {
      const { id } = await market.placement(hospital);
      const start = new StartPlacement(market.unitOfWork, packets('cleared'), plans).start(hospital.approver, id, 1);
      await expect(start).rejects.toMatchObject({
        code: 'PLACEMENT_NOT_CLEARED',
        problems: [{ at: '/contract', code: 'CONTRACT_UNFINISHED', facts: { status: 'draft' } }],
      });
    });

    it('has the last word when the packet was taken back meanwhile', async () => {
      const { id } = await market.signedPlacement(hospital);
      await setPacket(market, id, 'returned');
      await setPlan(market, id, 'completed');
      const start = new StartPlacement(market.unitOfWork, packets('cleared'), plans).start(hospital.approver, id, 1);
      await expect(start).rejects.toMatchObject({ code: 'PLACEMENT_NOT_CLEARED' });
      expect(await statusOf(id)).toBe('pending_start');
    });

    it('starts a cleared placement, tells the others and writes it down', async () => {
      const { id } = await market.signedPlacement(hospital);
      await setPacket(market, id, 'cleared');
      await setPlan(market, id, 'completed');
      const started = await new StartPlacement(market.unitOfWork, packets('cleared'), plans).start(
        hospital.approver,
        id,
        1,
      );
      expect(started).toMatchObject({ status: 'on_assignment', version: 2 });
      const told = await market.sql(
        `SELECT 1 FROM platform.outbox_events WHERE topic = 'placement.started' AND payload ->> 'placementId' = $1`,
        [id],
      );
      expect(told).toHaveLength(1);
    });

    it('does not boot without the ports', () => {
      expect(() => new StartPlacement(market.unitOfWork, null, plans)).toThrow(/MarketplaceModule needs PacketPort/);
      expect(() => new StartPlacement(market.unitOfWork, packets('cleared'), null)).toThrow(/needs OnboardingPort/);
    });
  });
});
