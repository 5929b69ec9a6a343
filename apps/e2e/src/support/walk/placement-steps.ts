import { assessPacket, VERIFICATION_STATUSES, verificationLifecycle } from '@crossward/credentials-domain';
import { addDays } from '@crossward/kernel';
import * as domain from '@crossward/marketplace-domain';
import { byId, NothingThere, pick, recent, refused, type Step } from './drawn.js';
import { add, change, nowOf, todayOf, type Kind, type World } from './world.js';

/** What follows an acceptance: contract, packet, plan, start, shifts and hours, end. */
export const placementSteps: Record<string, Step> = {
  sendContract: (world, [, a]) => {
    const contract = recent(world.contracts, a);
    return change(world, 'contracts', contract.id, domain.sendContract(contract));
  },
  sign: (world, [, a, b]) => {
    const contract = recent(world.contracts, a);
    const moment = { now: nowOf(world), timeZone: 'UTC' };
    const signed = domain.signContract(contract, 1, pick(['nurse', 'hospital'] as const, b), moment);
    return change(world, 'contracts', contract.id, signed);
  },
  endContract: (world, [, a, b]) => {
    const { id, status, placementId } = recent(world.contracts, a);
    // Seldom: otherwise no walk would ever get beyond its contracts. So are a fresh look-up and an end.
    if (b % 8 !== 0) throw new NothingThere();
    const { startsOn } = byId(world.placements, placementId);
    const to = todayOf(world) >= startsOn && status === 'active' ? 'terminated' : 'cancelled_before_start';
    return change(world, 'contracts', id, { status: domain.contractLifecycle.move(status, to) });
  },
  verify: (world, [, a, b]) => {
    const packet = recent(world.packets, a);
    const { startsOn } = byId(world.placements, packet.placementId);
    const at = b % packet.items.length;
    const before = packet.items[at]?.verification?.status;
    const onward = before === undefined ? [] : verificationLifecycle.table[before];
    const wanted = a % 4 === 0 || onward.length === 0 ? pick(VERIFICATION_STATUSES, b) : pick(onward, b);
    const status = before === undefined ? verificationLifecycle.start : verificationLifecycle.move(before, wanted);
    const goodUntil = b % 4 === 0 ? addDays(startsOn, (a % 3) - 1) : null;
    const items = packet.items.map((item, index) =>
      index === at ? { ...item, verification: { status, goodUntil } } : item,
    );
    return change(world, 'packets', packet.id, { items, status: assessPacket(items, startsOn).status });
  },
  renew: (world, [, a, b]) => {
    // A licence is re-checked: a new verification takes the place of the one that was good.
    const packet = recent(world.packets, a);
    const { startsOn } = byId(world.placements, packet.placementId);
    if (b % 8 !== 0) throw new NothingThere();
    const verification = { status: verificationLifecycle.start, goodUntil: null };
    const items = packet.items.map((item, index) =>
      index === a % packet.items.length ? { ...item, verification } : item,
    );
    return change(world, 'packets', packet.id, { items, status: assessPacket(items, startsOn).status });
  },
  finishPlan: (world, [, a, b]) => {
    const { id, status } = recent(world.plans, a);
    if (status !== 'active') throw refused('PLAN_CLOSED');
    return change(world, 'plans', id, { status: b % 5 === 0 ? 'cancelled' : 'completed' });
  },
  start: (world, [, a]) => {
    const placement = recent(world.placements, a);
    const of = <K extends Kind>(kind: K): World[K][number] | undefined =>
      world[kind].find((row) => (row as { placementId?: string }).placementId === placement.id);
    const packet = of('packets');
    const plan = of('plans');
    const clearance = {
      contract: of('contracts')?.status ?? null,
      packet: packet ? { status: packet.status, open: assessPacket(packet.items, placement.startsOn).open } : null,
      plan: plan ? { status: plan.status, open: [] } : null,
    };
    const status = domain.startPlacement(placement, clearance, todayOf(world));
    return change(world, 'placements', placement.id, { status });
  },
  end: (world, [, a, b]) => {
    const placement = recent(world.placements, a);
    if (b % 8 !== 0) throw new NothingThere();
    const status = domain.endPlacement(placement.status);
    let next = change(world, 'placements', placement.id, { status });
    for (const shift of world.shifts) {
      if (shift.placementId !== placement.id || shift.status !== 'planned') continue;
      next = change(next, 'shifts', shift.id, { status: domain.shiftLifecycle.move(shift.status, 'cancelled') });
    }
    const gap = byId(world.gaps, placement.gapId);
    const live = next.placements.filter(
      (row) => row.gapId === gap.id && domain.BOOKED_PLACEMENTS.includes(row.status),
    ).length;
    const seat = status === 'fell_off' ? domain.releaseSeat(gap) : { status: domain.statusAfterEnd(gap, live) };
    return change(next, 'gaps', gap.id, seat);
  },
  plan: (world, [, a]) => {
    const { id: placementId, status } = recent(world.placements, a);
    if (!domain.BOOKED_PLACEMENTS.includes(status)) throw refused('PLACEMENT_OVER');
    return add(world, 'shifts', { placementId, status: domain.shiftLifecycle.start });
  },
  settleShift: (world, [, a, b]) => {
    const { id, status } = recent(world.shifts, a);
    return change(world, 'shifts', id, {
      status: domain.shiftLifecycle.move(status, pick(domain.shiftLifecycle.states, b)),
    });
  },
  openCard: (world, [, a]) => {
    const { id: placementId } = recent(world.placements, a);
    if (world.timecards.some((row) => row.placementId === placementId)) throw refused('TIMECARD_EXISTS');
    return add(world, 'timecards', { placementId, status: domain.timecardLifecycle.start });
  },
  moveCard: (world, [, a, b]) => {
    const { id, status, placementId } = recent(world.timecards, a);
    const to = domain.timecardLifecycle.move(status, pick(domain.timecardLifecycle.states, b));
    const worked = ['on_assignment', 'ended'].includes(byId(world.placements, placementId).status);
    if (!worked) throw refused('PLACEMENT_NOT_STARTED');
    return change(world, 'timecards', id, { status: to });
  },
};
