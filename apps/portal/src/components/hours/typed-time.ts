import type { components } from '@crossward/api-client';
import type { StatedTime } from './timecard.js';
import { clockOf, typedClock } from './typed-clock.js';

type Schemas = components['schemas'];

export interface TypedTime extends Pick<
  StatedTime,
  'startsAt' | 'endsAt' | 'breakMinutes' | 'kind' | 'charge' | 'shiftId'
> {
  /** As it was before anybody typed, with its offset; empty of a time that was added. */
  localStartsAt: string;
  localEndsAt: string;
  /** Not worked: it stays in sight, and is not sent. */
  leftOut: boolean;
}

type Known = Pick<StatedTime, 'localStartsAt' | 'localEndsAt' | 'breakMinutes' | 'kind' | 'charge' | 'shiftId'>;

/** A time that is known, to be typed over. */
export const typedTime = ({ localStartsAt, localEndsAt, breakMinutes, kind, charge, shiftId }: Known): TypedTime => ({
  ...{ startsAt: typedClock(localStartsAt), endsAt: typedClock(localEndsAt), localStartsAt, localEndsAt },
  ...{ breakMinutes, kind, charge, shiftId, leftOut: false },
});

/** By the clock of the facility, as it was typed. */
export const timeBodies = (times: readonly TypedTime[]): Schemas['TimeBody'][] =>
  times
    .filter(({ leftOut }) => !leftOut)
    .map(({ startsAt, endsAt, localStartsAt, localEndsAt, breakMinutes, kind, charge, shiftId }) => ({
      startsAt: clockOf(startsAt, localStartsAt),
      endsAt: clockOf(endsAt, localEndsAt),
      breakMinutes,
      kind,
      charge,
      ...(shiftId === null ? {} : { shiftId }),
    }));

/** Where a time stands in what is sent, which is how the server names it. */
export const placeSent = (times: readonly TypedTime[], index: number): number =>
  times.slice(0, index).filter(({ leftOut }) => !leftOut).length;
