export const ATTEMPT_OUTCOMES = [
  'delivered',
  'refused',
  'gone',
  'redirected',
  'timed-out',
  'unreachable',
  'address-refused',
] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** What an answer's status means. A redirect is not followed: its target was never checked. */
export const outcomeOfStatus = (status: number): AttemptOutcome => {
  if (status >= 200 && status < 300) return 'delivered';
  if (status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
};
