import { dayIn, type LocalDate } from './local-date.js';

/** Time is an argument: domain code gets instants and days, the edge asks the clock. */
export interface Clock {
  now(): Date;
  /** Today in an IANA zone; UTC unless told. */
  today(timeZone?: string): LocalDate;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: (timeZone = 'UTC') => dayIn(new Date(), timeZone),
};

/** Ids are an argument too; in services they are UUIDv7, so that newer rows sort after older ones. */
export interface IdSource {
  next(): string;
}
