import { WORK_KINDS } from '../../components/hours/timecard.js';
import type { TypedTime } from '../../components/hours/typed-time.js';
import type { Draft } from '../../session/drafts.js';

export interface TypedHours {
  entries: TypedTime[];
  note: string;
}

/** What is kept of a form: what was typed, and the planned shifts that stood there before anybody typed. */
export interface HoursDraft extends TypedHours {
  planned: string[];
}

const isTime = (value: unknown): value is TypedTime => {
  const time = (value ?? {}) as Partial<TypedTime>;
  const texts = [time.startsAt, time.endsAt, time.localStartsAt, time.localEndsAt];
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof time.breakMinutes === 'number' &&
    WORK_KINDS.some((kind) => kind === time.kind) &&
    [time.charge, time.leftOut].every((flag) => typeof flag === 'boolean') &&
    (time.shiftId === null || typeof time.shiftId === 'string')
  );
};

const isDraft = (value: unknown): value is HoursDraft => {
  const { entries, note, planned } = (value ?? {}) as Partial<HoursDraft>;
  return Array.isArray(entries) && entries.every(isTime) && typeof note === 'string' && Array.isArray(planned);
};

export const plannedIn = (times: readonly TypedTime[]): string[] =>
  times.flatMap(({ shiftId }) => (shiftId === null ? [] : [shiftId]));

/** What a form goes on with, and the shifts behind it that ended since; null where nothing of this version is kept. */
export const takenUp = (draft: Draft | null, version: number, first: readonly TypedTime[]): TypedHours | null => {
  if (draft?.version !== version || !isDraft(draft.typed)) return null;
  const { entries, note, planned } = draft.typed;
  const known = new Set([...planned, ...plannedIn(entries)]);
  return { entries: [...entries, ...first.filter(({ shiftId }) => shiftId !== null && !known.has(shiftId))], note };
};
