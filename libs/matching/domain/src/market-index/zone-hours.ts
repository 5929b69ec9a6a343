import { dayNumber, fromDayNumber, type LocalDate } from '@crossward/kernel';
import { offsetHours } from '../time-zone.js';
import type { Dictionary } from './dictionary.js';

const UNKNOWN = NaN;

interface Year {
  readonly firstDay: number;
  /** By zone: the hours ahead of UTC on each day of the year. */
  readonly zones: Float64Array[];
}

/** `offsetHours` of all zones, a year at a time: asking the calendar of a zone takes longer than a whole search. */
export class ZoneHours {
  private readonly years = new Map<string, Year>();

  constructor(private readonly zones: Dictionary) {}

  /** NaN where the zone is unknown. */
  hours(zone: number, day: LocalDate): number {
    return this.ofDay(day)(zone);
  }

  /** One look-up of the year for many zones. */
  ofDay(day: LocalDate): (zone: number) => number {
    const year = this.year(day);
    const index = dayNumber(day) - year.firstDay;
    return (zone) => (year.zones[zone] ?? this.fill(year, zone))[index]!;
  }

  /** Looks everything up for the year of a day ahead of time. */
  prepare(day: LocalDate): void {
    const year = this.year(day);
    for (let zone = 0; zone < this.zones.size; zone += 1) if (!year.zones[zone]) this.fill(year, zone);
  }

  private year(day: LocalDate): Year {
    const name = day.slice(0, 4);
    const known = this.years.get(name);
    if (known) return known;
    const made = { firstDay: dayNumber(`${name}-01-01` as LocalDate), zones: [] };
    this.years.set(name, made);
    return made;
  }

  private fill(year: Year, zone: number): Float64Array {
    const name = this.zones.text(zone);
    const known = offsetHours(name, fromDayNumber(year.firstDay)) !== null;
    const hours = new Float64Array(366).fill(UNKNOWN);
    if (known)
      hours.forEach((_, day) => (hours[day] = offsetHours(name, fromDayNumber(year.firstDay + day)) ?? UNKNOWN));
    year.zones[zone] = hours;
    return hours;
  }
}
