import { Temporal } from 'temporal-polyfill';
import type { Preferences, QuietHours } from './preferences.js';

const zoned = (instant: Date, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);

const dateOf = (when: Temporal.ZonedDateTime): Date => new Date(when.epochMilliseconds);

/** That hour of a local day; where the clocks skip it, the hour after; where they repeat it, the first of both. */
const atHour = (day: Temporal.PlainDate, hour: number, timeZone: string): Temporal.ZonedDateTime =>
  day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });

const isQuiet = (hour: number, { from, until }: QuietHours): boolean =>
  from < until ? hour >= from && hour < until : hour >= from || hour < until;

/** The instant itself, or the end of the quiet hours in which it lies. */
export const afterQuietHours = (
  instant: Date,
  { quietHours, timeZone }: Pick<Preferences, 'quietHours' | 'timeZone'>,
): Date => {
  if (quietHours === null) return instant;
  const local = zoned(instant, timeZone);
  if (!isQuiet(local.hour, quietHours)) return instant;
  const today = local.toPlainDate();
  const day = local.hour < quietHours.until ? today : today.add({ days: 1 });
  const end = dateOf(atHour(day, quietHours.until, timeZone));
  // In the night in which an hour comes twice, its end may lie before the second one.
  return end.getTime() > instant.getTime() ? end : instant;
};

/** The first digest at or after the instant. */
export const nextDigestAt = (
  instant: Date,
  { digestHour, timeZone }: Pick<Preferences, 'digestHour' | 'timeZone'>,
): Date => {
  const today = zoned(instant, timeZone).toPlainDate();
  for (let days = 0; ; days += 1) {
    const digest = dateOf(atHour(today.add({ days }), digestHour, timeZone));
    if (digest.getTime() >= instant.getTime()) return digest;
  }
};
