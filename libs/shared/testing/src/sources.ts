import { dayIn, type Clock, type IdSource } from '@crossward/kernel';

export interface SettableClock extends Clock {
  /** Moves the clock to this instant (ISO 8601). */
  set(instant: string): void;
  advance(ms: number): void;
}

/** A clock that stands still until it is told otherwise. */
export const fixedClock = (instant: string): SettableClock => {
  let now = new Date(instant);
  return {
    now: () => new Date(now),
    today: (timeZone = 'UTC') => dayIn(now, timeZone),
    set: (next) => {
      now = new Date(next);
    },
    advance: (ms) => {
      now = new Date(now.getTime() + ms);
    },
  };
};

/** UUIDs in version 7's shape that count: `00000000-0000-7000-8000-000000000001` and so on. */
export const sequentialIds = (first = 1): IdSource => {
  let next = first;
  return { next: () => `00000000-0000-7000-8000-${String(next++).padStart(12, '0')}` };
};
