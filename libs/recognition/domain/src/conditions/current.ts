import type { LocalDate } from '@crossward/kernel';
import { FALSE, TRUE, UNKNOWN } from '../truth.js';
import type { Node, Value } from './node.js';

interface Dated {
  from?: LocalDate;
  issuedOn?: LocalDate;
  since?: LocalDate;
  until?: LocalDate;
  expiresOn?: LocalDate;
}

/** `until` is the first day that no longer counts, `expiresOn` the last that does. */
const covers = (item: Dated, on: LocalDate): boolean => {
  const start = item.from ?? item.issuedOn ?? item.since;
  if (start !== undefined && on < start) return false;
  if (item.until !== undefined && on >= item.until) return false;
  return item.expiresOn === undefined || on <= item.expiresOn;
};

/** The item covers the day; without an end it is still so, without a beginning it has begun. */
export const current = (item: Value, day: Value): Node => ({
  truth(context) {
    const on = day.read(context) as LocalDate | undefined;
    const dated = item.read(context) as Dated | undefined;
    if (on === undefined || dated === undefined) return UNKNOWN;
    return covers(dated, on) ? TRUE : FALSE;
  },
  explain: day.explain,
  rests: () => {},
});
