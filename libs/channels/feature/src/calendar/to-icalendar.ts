import type { CalendarEntry, ReaderLanguage } from '@crossward/contracts';
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

const REFRESH_SECONDS = 3_600;

/** The VTIMEZONE of a zone, from the data of IANA. */
const timeZoneBlock = (timeZone: string): string | null => {
  const block = tzlib_get_ical_block(timeZone);
  // Renamed zones come under their new name, and everything has to speak of one.
  return Array.isArray(block) ? block[0]!.replaceAll(/^TZID:.*$/gm, `TZID:${timeZone}`) : null;
};

const whenOf = ({ when, timeZone }: CalendarEntry): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> => {
  if ('from' in when) {
    const [start, end] = [Temporal.PlainDate.from(when.from), Temporal.PlainDate.from(when.until)];
    return { start, end, allDay: true };
  }
  const inZone = (instant: Date): Temporal.ZonedDateTime =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  return { start: inZone(when.startsAt), end: inZone(when.endsAt), timezone: timeZone };
};

/**
 * RFC 5545 of these entries. The same entries are the same bytes: DTSTAMP is when the entry last changed, not when
 * somebody asked.
 */
export const toICalendar = (
  entries: readonly CalendarEntry[],
  { publicUrl, language }: { publicUrl: string; language: ReaderLanguage },
): string => {
  const { hostname } = new URL(publicUrl);
  const calendar = ical({
    name: 'Crossward',
    prodId: { company: 'Crossward', product: 'Calendar', language: language.toUpperCase() },
    timezone: { name: null, generator: timeZoneBlock },
    ttl: REFRESH_SECONDS,
  });
  for (const entry of [...entries].sort((a, b) => (a.uid < b.uid ? -1 : 1))) {
    calendar.createEvent({
      ...whenOf(entry),
      id: `${entry.uid}@${hostname}`,
      sequence: entry.version,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      summary: entry.summary,
      location: entry.location,
      // Many programs show the description and not the address.
      url: `${publicUrl}${entry.page}`,
      description: `${publicUrl}${entry.page}`,
      transparency: entry.busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: entry.busy ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
};
