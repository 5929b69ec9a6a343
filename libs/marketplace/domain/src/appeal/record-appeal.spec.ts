import { END_REASONS } from '../placement/placement-lifecycle.js';
import {
  checkAppealable,
  checkCorrection,
  CORRECTED_REASONS,
  correctionsOf,
  endCounts,
  recordAppealLifecycle,
} from './record-appeal.js';

const STATUSES = ['ended', 'fell_off'] as const;
const refusalOf = (work: () => void): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('an appeal against the end of a placement on record', () => {
  it('is for what counts against the nurse, and for nothing else', () => {
    const told = STATUSES.flatMap((status) =>
      [...END_REASONS, null].map((endReason) => {
        const placement = { id: 'p', status, endReason };
        const counts = endCounts(placement);
        expect(refusalOf(() => checkAppealable(placement))).toBe(
          counts === 'broken-off' ? 'allowed' : 'RECORD_NOT_APPEALABLE',
        );
        return `${status} ${endReason ?? '-'}: ${counts}`;
      }),
    );
    expect(told).toEqual([
      'ended completed: completed',
      'ended ended-by-nurse: broken-off',
      'ended ended-by-hospital: not-counted',
      'ended not-cleared: not-counted',
      'ended no-show: broken-off',
      'ended -: not-counted',
      'fell_off completed: not-counted',
      'fell_off ended-by-nurse: broken-off',
      'fell_off ended-by-hospital: not-counted',
      'fell_off not-cleared: not-counted',
      'fell_off no-show: broken-off',
      'fell_off -: not-counted',
    ]);
  });

  it('never ends in a record that counts against her still', () => {
    for (const status of STATUSES) {
      for (const endReason of correctionsOf(status)) expect(endCounts({ status, endReason })).not.toBe('broken-off');
    }
  });

  it('corrects what fits where it is granted, and nothing where it is dismissed', () => {
    for (const status of STATUSES) {
      for (const correctedTo of [...CORRECTED_REASONS, null]) {
        const placement = { id: 'p', status };
        const fits = correctedTo !== null && correctionsOf(status).includes(correctedTo);
        expect(refusalOf(() => checkCorrection(placement, 'granted', correctedTo))).toBe(
          fits ? 'allowed' : 'CORRECTION_INVALID',
        );
        expect(refusalOf(() => checkCorrection(placement, 'dismissed', correctedTo))).toBe(
          correctedTo === null ? 'allowed' : 'CORRECTION_INVALID',
        );
      }
    }
  });

  it('is decided or withdrawn once', () => {
    const ends = recordAppealLifecycle.states.filter((status) => recordAppealLifecycle.isFinal(status));
    expect(ends).toEqual(['granted', 'dismissed', 'withdrawn']);
  });
});
