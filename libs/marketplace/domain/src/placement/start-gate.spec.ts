import { endPlacement, placementLifecycle, type PlacementStatus } from './placement-lifecycle.js';
import { startPlacement, type Clearance } from './start-gate.js';

const PACKETS = [null, 'collecting', 'review', 'cleared', 'returned'] as const;
const PLANS = [null, 'active', 'completed', 'cancelled'] as const;

const clearance = (packet: string | null, plan: string | null): Clearance => ({
  packet: packet === null ? null : { status: packet, open: packet === 'cleared' ? [] : ['licence CA-ON'] },
  plan: plan === null ? null : { status: plan, open: [] },
});

const starts = (status: PlacementStatus, packet: string | null, plan: string | null): boolean => {
  try {
    return startPlacement({ id: 'p', status }, clearance(packet, plan)) === 'on_assignment';
  } catch {
    return false;
  }
};

describe('the start gate', () => {
  it('lets exactly one of all combinations of placement, packet and plan through', () => {
    const through: string[] = [];
    for (const status of placementLifecycle.states) {
      for (const packet of PACKETS) {
        for (const plan of PLANS) if (starts(status, packet, plan)) through.push(`${status}/${packet}/${plan}`);
      }
    }
    expect(through).toEqual(['pending_start/cleared/completed']);
  });

  it('is the only way to on_assignment: no state but pending_start leads there', () => {
    const before = placementLifecycle.states.filter((state) => placementLifecycle.allows(state, 'on_assignment'));
    expect(before).toEqual(['pending_start']);
  });

  it('says what is open', () => {
    expect(() => startPlacement({ id: 'p', status: 'pending_start' }, clearance('review', null))).toThrow(
      /packet: licence CA-ON; onboarding plan: not begun/,
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
