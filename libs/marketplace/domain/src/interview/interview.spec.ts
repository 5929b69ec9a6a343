import { DomainError } from '@crossward/kernel';
import fc from 'fast-check';
import { interviewLifecycle, LIVE_INTERVIEWS } from './interview-lifecycle.js';
import {
  checkHasBegun,
  checkSlots,
  chooseSlot,
  LONGEST_LOOKAHEAD,
  PATIENCE,
  SHORTEST_NOTICE,
} from './interview-slots.js';

const NOW = new Date('2026-11-26T10:00:00Z');
const MINUTE = 60_000;
const ahead = (ms: number): Date => new Date(NOW.getTime() + ms);
const codes = (work: () => unknown): string[] => {
  try {
    work();
    return [];
  } catch (error) {
    const { code, problems = [] } = error as DomainError & { problems?: { at: string; code: string }[] };
    return problems.length > 0 ? problems.map((found) => `${found.at} ${found.code}`) : [code];
  }
};

describe('times proposed for an interview', () => {
  it('lie four hours ahead, and not a minute less', () => {
    expect(codes(() => checkSlots([ahead(SHORTEST_NOTICE)], 30, NOW))).toEqual([]);
    expect(codes(() => checkSlots([ahead(SHORTEST_NOTICE - MINUTE)], 30, NOW))).toEqual(['/slots/0 SLOT_TOO_SOON']);
  });

  it('lie ninety days ahead at most', () => {
    expect(codes(() => checkSlots([ahead(LONGEST_LOOKAHEAD)], 30, NOW))).toEqual([]);
    expect(codes(() => checkSlots([ahead(LONGEST_LOOKAHEAD + 1)], 30, NOW))).toEqual(['/slots/0 SLOT_TOO_FAR']);
  });

  it('may follow each other at once, but not overlap', () => {
    const first = ahead(SHORTEST_NOTICE);
    const after = (minutes: number): Date => new Date(first.getTime() + minutes * MINUTE);
    expect(codes(() => checkSlots([first, after(30)], 30, NOW))).toEqual([]);
    expect(codes(() => checkSlots([first, after(29)], 30, NOW))).toEqual(['/slots/1 SLOTS_OVERLAP']);
    expect(codes(() => checkSlots([after(29), first], 30, NOW))).toEqual(['/slots/1 SLOTS_OVERLAP']);
  });
});

describe('the choice of a time', () => {
  const slots = [ahead(SHORTEST_NOTICE), ahead(SHORTEST_NOTICE * 2)];

  it('is one of those proposed', () => {
    expect(chooseSlot(slots, new Date(slots[1] as Date), NOW)).toEqual(slots[1]);
    expect(codes(() => chooseSlot(slots, ahead(SHORTEST_NOTICE + 1), NOW))).toEqual(['INTERVIEW_SLOT_UNKNOWN']);
  });

  it('is not one that has begun', () => {
    const [first] = slots as [Date];
    expect(codes(() => chooseSlot(slots, first, new Date(first.getTime() - 1)))).toEqual([]);
    expect(codes(() => chooseSlot(slots, first, first))).toEqual(['INTERVIEW_SLOT_PAST']);
  });
});

it('nobody is said not to have come before ten minutes have passed', () => {
  expect(codes(() => checkHasBegun(NOW, PATIENCE, ahead(PATIENCE)))).toEqual([]);
  expect(codes(() => checkHasBegun(NOW, PATIENCE, ahead(PATIENCE - 1)))).toEqual(['INTERVIEW_NOT_YET']);
});

describe('the lifecycle of an interview', () => {
  it('ends in four ways, and in no other', () => {
    expect(interviewLifecycle.states.filter((state) => !LIVE_INTERVIEWS.includes(state))).toEqual(
      interviewLifecycle.states.filter((state) => interviewLifecycle.isFinal(state)),
    );
  });

  it('is never held without having been scheduled, on walks of 10,000 steps', () => {
    const { states } = interviewLifecycle;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { minLength: 10_000, maxLength: 10_000 }), (walk) => {
        let at = interviewLifecycle.start;
        for (const next of walk) {
          if (!interviewLifecycle.allows(at, next)) continue;
          if (next === 'held' || next === 'no_show') expect(at).toBe('scheduled');
          at = interviewLifecycle.isFinal(next) ? interviewLifecycle.start : next;
        }
      }),
      { numRuns: 20 },
    );
  });
});
