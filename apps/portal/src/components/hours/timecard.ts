import type { components } from '@crossward/api-client';

type Schemas = components['schemas'];
export type Timecard = Schemas['TimecardAnswer'];
export type TimecardStatus = Timecard['status'];
export type Said = Schemas['StatementAnswer'];
export type StatedTime = Schemas['StatedTimeAnswer'];

export const WORK_KINDS: readonly StatedTime['kind'][] = ['regular', 'holiday', 'call-back', 'on-call'];
export const DISPUTE_REASONS = ['hours-differ', 'not-on-shift', 'break-missing', 'wrong-kind', 'other'] as const;

/** In the order in which somebody is waited for. */
export const TIMECARD_STATUSES = [
  'submitted',
  'corrected',
  'disputed',
  'approved',
  'invoiced',
  'reopened',
  'open',
] as const satisfies readonly TimecardStatus[];

export const isTimecardStatus = (text: string | undefined): text is TimecardStatus =>
  (TIMECARD_STATUSES as readonly (string | undefined)[]).includes(text);

type Counted = Pick<StatedTime, 'hours' | 'kind'>;

/** Hours have two decimals at most. */
const sumOf = (times: readonly Counted[]): number =>
  Math.round(times.reduce((sum, { hours }) => sum + hours, 0) * 100) / 100;

/** At work: time on call is none, and a call-back lies within it. */
export const sumOfHours = (times: readonly Counted[]): number => sumOf(times.filter(({ kind }) => kind !== 'on-call'));

export const sumOnCall = (times: readonly Counted[]): number => sumOf(times.filter(({ kind }) => kind === 'on-call'));

/** Figures of one column are read below each other: with decimals all of them, or none. */
export const decimalsOf = (lines: readonly { hours: number | null }[]): Intl.NumberFormatOptions =>
  lines.every(({ hours }) => hours === null || Number.isInteger(hours)) ? {} : { minimumFractionDigits: 2 };

/** What the pay of a card is worked out from: the nurse's last word. */
export const saidByNurse = ({ statements }: Pick<Timecard, 'statements'>): Said | undefined =>
  statements.findLast(({ by }) => by === 'nurse');

export const statedHours = (card: Pick<Timecard, 'statements'>): number => sumOfHours(saidByNurse(card)?.entries ?? []);
