import { Temporal } from 'temporal-polyfill';
import { DomainError } from './domain-error.js';
import { shownValue } from './shown-value.js';

/** A time as clocks of a place show it, to the minute; the offset tells apart what a clock shows twice. */
export const WALL_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The instant at which clocks of the place show this time.
 * @throws DomainError NO_SUCH_TIME for a time that clocks skip, show twice, or never show with this offset
 */
export const instantAt = (raw: string, timeZone: string): Date => {
  try {
    if (!WALL_CLOCK.test(raw)) throw new RangeError('form');
    const options = { offset: 'reject', disambiguation: 'reject', overflow: 'reject' } as const;
    return new Date(Temporal.ZonedDateTime.from(`${raw}[${timeZone}]`, options).epochMilliseconds);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError({
      kind: 'unprocessable',
      code: 'NO_SUCH_TIME',
      message: `Clocks in (${timeZone}) do not show (${shownValue(raw)}), or show it twice.`,
      nextStep: 'Write the time as 2026-11-22T19:00; where clocks go back, add the offset: 2026-11-01T01:30-05:00.',
      facts: { time: shownValue(raw), timeZone },
    });
  }
};

/** What clocks of the place show at an instant, with their offset. */
export const wallClockAt = (instant: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
