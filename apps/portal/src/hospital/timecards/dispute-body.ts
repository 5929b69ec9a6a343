import type { components } from '@crossward/api-client';
import { clockOf, typedClock } from './typed-clock.js';

type Schemas = components['schemas'];
export type DisputeBody = Schemas['DisputeBody'];

export type TypedTime = Schemas['StatedTimeAnswer'] & {
  /** The hospital says that it was not worked. */
  leftOut: boolean;
};

export interface TypedDispute {
  reason: DisputeBody['reason'];
  note: string;
  entries: TypedTime[];
}

/** A dispute begins with the times that were stated last. */
export const typedDispute = ({ statements }: Pick<Schemas['TimecardAnswer'], 'statements'>): TypedDispute => ({
  reason: 'hours-differ',
  note: '',
  entries: (statements.at(-1)?.entries ?? []).map((entry) => ({
    ...entry,
    startsAt: typedClock(entry.localStartsAt),
    endsAt: typedClock(entry.localEndsAt),
    leftOut: false,
  })),
});

/** By the clock of the facility, as it was typed. */
export const disputeBody = ({ reason, note, entries }: TypedDispute): DisputeBody => ({
  reason,
  ...(note.trim() === '' ? {} : { note }),
  entries: entries
    .filter(({ leftOut }) => !leftOut)
    .map(({ startsAt, endsAt, localStartsAt, localEndsAt, breakMinutes, kind, charge, shiftId }) => ({
      startsAt: clockOf(startsAt, localStartsAt),
      endsAt: clockOf(endsAt, localEndsAt),
      breakMinutes,
      kind,
      charge,
      ...(shiftId === null ? {} : { shiftId }),
    })),
});
