import { localDate } from '@crossward/kernel';
import { contractLifecycle } from '../contract/contract-lifecycle.js';
import { endPlacement, placementLifecycle, type PlacementStatus } from './placement-lifecycle.js';
import { startPlacement, type Clearance } from './start-gate.js';

const FIRST_DAY = localDate('2026-12-01');
const PENDING = { id: 'p', status: 'pending_start', startsOn: FIRST_DAY } as const;

const PACKETS = [null, 'collecting', 'review', 'cleared', 'returned'] as const;
const PLANS = [null, 'active', 'completed', 'cancelled'] as const;

const clearance = (
  packet: string | null,
  plan: string | null,
  contract: Clearance['contract'] = 'active',
): Clearance => ({
  contract,
  packet: packet === null ? null : { status: packet, open: packet === 'cleared' ? [] : ['licence CA-ON'] },
  plan: plan === null ? null : { status: plan, open: [] },
});

const starts = (
  status: PlacementStatus,
  packet: string | null,
  plan: string | null,
  contract: Clearance['contract'],
): boolean => {
  try {
    return (
      startPlacement({ id: 'p', status, startsOn: FIRST_DAY }, clearance(packet, plan, contract), FIRST_DAY) ===
      'on_assignment'
    );
  } catch {
    return false;
  }
};

describe('the start gate', () => {
  it('lets exactly one of all combinations of placement, packet, plan and contract through', () => {
    const through: string[] = [];
    for (const status of placementLifecycle.states) {
      for (const packet of PACKETS) {
        for (const plan of PLANS) {
          for (const contract of [null, ...contractLifecycle.states]) {
            if (starts(status, packet, plan, contract)) through.push([status, packet, plan, contract].join('/'));
          }
        }
      }
    }
    expect(through).toEqual(['pending_start/cleared/completed/active']);
  });

  it('is the only way to on_assignment: no state but pending_start leads there', () => {
    const before = placementLifecycle.states.filter((state) => placementLifecycle.allows(state, 'on_assignment'));
    expect(before).toEqual(['pending_start']);
  });

  it('opens on the first day and not on the day before', () => {
    const cleared = clearance('cleared', 'completed');
    expect(() => startPlacement(PENDING, cleared, localDate('2026-11-30'))).toThrow(
      expect.objectContaining({ code: 'PLACEMENT_NOT_DUE' }),
    );
    expect(startPlacement(PENDING, cleared, FIRST_DAY)).toBe('on_assignment');
    expect(startPlacement(PENDING, cleared, localDate('2026-12-02'))).toBe('on_assignment');
  });

  it('asks no contract of a placement from before contracts were kept', () => {
    expect(startPlacement(PENDING, clearance('cleared', 'completed', 'precedes-contracts'), FIRST_DAY)).toBe(
      'on_assignment',
    );
  });

  it('says what is open', () => {
    expect(() => startPlacement(PENDING, clearance('cleared', 'completed', 'nurse_signed'), FIRST_DAY)).toThrow(
      /contract: nurse_signed/,
    );
    expect(() => startPlacement(PENDING, clearance('review', null), FIRST_DAY)).toThrow(
      /packet: licence CA-ON; onboarding plan: not begun/,
    );
  });

  it('says it by code and with values, for whoever puts it into other words', () => {
    expect(() => startPlacement(PENDING, clearance('review', 'active', null), FIRST_DAY)).toThrow(
      expect.objectContaining({
        facts: { placementId: 'p' },
        problems: [
          expect.objectContaining({ code: 'PACKET_NOT_CLEARED', facts: { status: 'review', count: 1 } }),
          expect.objectContaining({ code: 'PLAN_NOT_COMPLETED', facts: { status: 'active', count: 0 } }),
          expect.objectContaining({ code: 'CONTRACT_NOT_DRAWN_UP' }),
        ],
      }),
    );
    expect(() => startPlacement(PENDING, clearance(null, null, 'sent'), FIRST_DAY)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({ code: 'PACKET_NOT_BEGUN' }),
          expect.objectContaining({ code: 'PLAN_NOT_BEGUN' }),
          expect.objectContaining({ code: 'CONTRACT_UNFINISHED', facts: { status: 'sent' } }),
        ],
      }),
    );
  });
});

describe('the end of a placement', () => {
  it('is a fall-off before the first shift and an end afterwards', () => {
    expect(endPlacement('pending_start')).toBe('fell_off');
    expect(endPlacement('on_assignment')).toBe('ended');
    expect(() => endPlacement('ended')).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
  });
});
