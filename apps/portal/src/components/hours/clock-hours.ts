const WITHIN_A_DAY_MS = 24 * 3_600_000;

/** `2027-01-04T19:00`, with an offset behind it where somebody said which of two hours is meant. */
const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})([+-]\d{2}:\d{2}|Z)?$/;

/** How far the clocks of a zone are ahead of UTC at an instant. */
const aheadMs = (timeZone: string, instant: number): number => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
  const [, sign, hours, minutes] =
    /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
};

/** The instant at which a clock of the zone shows this; null where it is no time. */
export const instantOf = (local: string, timeZone: string): number | null => {
  const [, clock, offset] = WALL_CLOCK.exec(local) ?? [];
  if (clock === undefined) return null;
  if (offset !== undefined) return Date.parse(`${clock}:00${offset}`);
  const asUtc = Date.parse(`${clock}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const guess = asUtc - aheadMs(timeZone, asUtc);
  return asUtc - aheadMs(timeZone, guess);
};

/** What such a clock shows at an instant. */
export const clockAt = (instant: number, timeZone: string): string =>
  new Date(instant + aheadMs(timeZone, instant)).toISOString().slice(0, 16);

/** Whether two zones show the same time at an instant, however they are called. */
export const sameClock = (one: string, other: string, instant: number): boolean =>
  aheadMs(one, instant) === aheadMs(other, instant);

/**
 * Hours that truly pass less the break, also when clocks change, as the server counts them: a part of a hundredth is a whole.
 * Null while the times are none that can be worked.
 */
export const workedHours = (
  { startsAt, endsAt, breakMinutes }: { startsAt: string; endsAt: string; breakMinutes: number },
  timeZone: string,
): number | null => {
  const [from, until] = [instantOf(startsAt, timeZone), instantOf(endsAt, timeZone)];
  if (from === null || until === null || until <= from || until - from > WITHIN_A_DAY_MS) return null;
  const hundredths = Math.ceil((until - from - breakMinutes * 60_000) / 36_000);
  return hundredths > 0 ? hundredths / 100 : null;
};
