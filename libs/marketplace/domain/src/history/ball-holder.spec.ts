import { gapLifecycle } from '../gap/gap-lifecycle.js';
import { contractLifecycle } from '../contract/contract-lifecycle.js';
import { shiftLifecycle } from '../hours/shift-lifecycle.js';
import { timecardLifecycle } from '../hours/timecard-lifecycle.js';
import { interviewLifecycle } from '../interview/interview-lifecycle.js';
import { offerLifecycle } from '../offer/offer-lifecycle.js';
import { extensionLifecycle } from '../placement/extension-lifecycle.js';
import { placementLifecycle } from '../placement/placement-lifecycle.js';
import { restrictionLifecycle } from '../restriction/restriction.js';
import { submissionLifecycle } from '../submission/submission-lifecycle.js';
import { HISTORY_SUBJECTS, holderOf, HOLDERS, type HistorySubject } from './ball-holder.js';

const LIFECYCLES = {
  gap: gapLifecycle,
  submission: submissionLifecycle,
  interview: interviewLifecycle,
  offer: offerLifecycle,
  contract: contractLifecycle,
  placement: placementLifecycle,
  extension: extensionLifecycle,
  shift: shiftLifecycle,
  timecard: timecardLifecycle,
  restriction: restrictionLifecycle,
} as const;

/** States that wait for nobody, and from which something may still come. */
const LASTING: Partial<Record<HistorySubject, string[]>> = {
  gap: ['filled'],
  contract: ['active'],
  extension: ['agreed'],
  restriction: ['in_force'],
  timecard: ['invoiced'],
};

describe.each(HISTORY_SUBJECTS)('who holds the ball of a(n) %s', (subject) => {
  const lifecycle = LIFECYCLES[subject] as {
    states: readonly string[];
    isFinal: (state: never) => boolean;
  };

  it('is told for every state of its lifecycle, and for no other', () => {
    expect(Object.keys(HOLDERS[subject]).sort()).toEqual([...lifecycle.states].sort());
  });

  it('is nobody once it has ended', () => {
    const held = lifecycle.states.filter((state) => lifecycle.isFinal(state as never) && holderOf(subject, state));
    expect(held).toEqual([]);
  });

  it('is somebody while something can still happen, but for what is settled and only lasts', () => {
    const idle = lifecycle.states.filter((state) => !lifecycle.isFinal(state as never) && !holderOf(subject, state));
    expect(idle).toEqual(LASTING[subject] ?? []);
  });
});
