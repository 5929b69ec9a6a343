/** A time of the clock of the facility, with its offset, as a field of date and time shows it: 2027-01-04T19:00. */
export const typedClock = (local: string): string => local.slice(0, 16);

/** What was not typed anew keeps its offset, so that a time that a clock shows twice stays the one that was meant. */
export const clockOf = (typed: string, local: string): string => (typed === typedClock(local) ? local : typed);
