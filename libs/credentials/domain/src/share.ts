import { addDays, DomainError, type LocalDate } from '@crossward/kernel';

/** What an organisation is let to read credentials for. */
export const SHARE_PURPOSES = ['application', 'credentialing', 'onboarding', 'audit'] as const;
export type SharePurpose = (typeof SHARE_PURPOSES)[number];

export const SHARE_STATUSES = ['live', 'ended', 'expired'] as const;
export type ShareStatus = (typeof SHARE_STATUSES)[number];

/** A share that nobody thinks of any more should not live for ever. */
export const SHARE_MAX_DAYS = 365;

/** How a share stands at an instant; it expires by itself. */
export const shareStatus = (
  share: { readonly endedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): ShareStatus => (share.endedAt !== null ? 'ended' : share.expiresAt <= now ? 'expired' : 'live');

const refused = (code: string, at: string, message: string, nextStep: string): DomainError =>
  new DomainError({ kind: 'unprocessable', code, message, nextStep, problems: [{ at, code, message }] });

/**
 * @param today in the time zone of the share
 * @param claimed keys of what the profile claims
 * @throws DomainError SHARE_DAY_OUT_OF_RANGE, CREDENTIAL_NOT_CLAIMED
 */
export const checkShare = (
  share: { readonly lastDay: LocalDate; readonly credentials: readonly string[] },
  today: LocalDate,
  claimed: ReadonlySet<string>,
): void => {
  const latest = addDays(today, SHARE_MAX_DAYS);
  if (share.lastDay < today || share.lastDay > latest) {
    throw refused(
      'SHARE_DAY_OUT_OF_RANGE',
      '/lastDay',
      `The last day (${share.lastDay}) is not from (${today}) to (${latest}).`,
      'Choose today or a later day, at most a year from now; a share can be given anew.',
    );
  }
  const unknown = share.credentials.findIndex((key) => !claimed.has(key));
  if (unknown < 0) return;
  throw refused(
    'CREDENTIAL_NOT_CLAIMED',
    `/credentials/${unknown}`,
    'The profile holds no credential with this key.',
    'Take the keys from GET /v1/nurses/me/credentials.',
  );
};

/** @throws DomainError SHARE_OVER: what has ended or run out cannot be ended */
export const checkEndable = (id: string, status: ShareStatus): void => {
  if (status === 'live') return;
  throw new DomainError({
    kind: 'conflict',
    code: 'SHARE_OVER',
    message: `The share (${id}) is over already (${status}).`,
    nextStep: 'Nothing has to be done: nobody can read by it any more.',
    facts: { id, status },
  });
};
