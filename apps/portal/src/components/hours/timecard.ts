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

/** Hours have two decimals at most. */
export const sumOfHours = (times: readonly { hours: number }[]): number =>
  Math.round(times.reduce((sum, { hours }) => sum + hours, 0) * 100) / 100;

/** What the pay of a card is worked out from: the nurse's last word. */
export const saidByNurse = ({ statements }: Pick<Timecard, 'statements'>): Said | undefined =>
  statements.findLast(({ by }) => by === 'nurse');

export const statedHours = (card: Pick<Timecard, 'statements'>): number => sumOfHours(saidByNurse(card)?.entries ?? []);
