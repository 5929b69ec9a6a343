import { gapLifecycle } from '../gap/gap-lifecycle.js';
import { interviewLifecycle } from '../interview/interview-lifecycle.js';
import { offerLifecycle } from '../offer/offer-lifecycle.js';
import { placementLifecycle } from '../placement/placement-lifecycle.js';
import { submissionLifecycle } from '../submission/submission-lifecycle.js';
import { HISTORY_SUBJECTS, holderOf, HOLDERS } from './ball-holder.js';

const LIFECYCLES = {
  gap: gapLifecycle,
  submission: submissionLifecycle,
  interview: interviewLifecycle,
  offer: offerLifecycle,
  placement: placementLifecycle,
} as const;

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

  it('is somebody while something can still happen, but for a gap whose seats are taken', () => {
    const idle = lifecycle.states.filter((state) => !lifecycle.isFinal(state as never) && !holderOf(subject, state));
    expect(idle).toEqual(subject === 'gap' ? ['filled'] : []);
  });
});
