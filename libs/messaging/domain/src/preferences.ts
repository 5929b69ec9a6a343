import { DomainError, type Problem } from '@crossward/kernel';
import type { ReaderLanguage } from '@crossward/contracts';
import { isAlwaysInApp, isNeverByEmail, NOTICE_KINDS, type NoticeKind } from './notice-kinds.js';

export { READER_LANGUAGES as LANGUAGES, type ReaderLanguage as LanguageCode } from '@crossward/contracts';

export const EMAIL_TIMINGS = ['at-once', 'digest', 'none'] as const;
export type EmailTiming = (typeof EMAIL_TIMINGS)[number];

export interface Channels {
  readonly inApp: boolean;
  readonly email: EmailTiming;
}

/** From one full hour to another one of the local day, over midnight where `until` is the smaller. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

export interface Preferences {
  readonly language: ReaderLanguage;
  readonly timeZone: string;
  readonly quietHours: QuietHours | null;
  /** Local hour of the daily digest. */
  readonly digestHour: number;
  /** Kinds that are told otherwise than by default. */
  readonly channels: Readonly<Partial<Record<NoticeKind, Channels>>>;
}

/** What does not wait is told at once; the rest once a day. */
const AT_ONCE: ReadonlySet<NoticeKind> = new Set([
  'offer-extended',
  'offer-lapsing',
  'offer-rescinded',
  'offer-accepted',
  'verification-needs-you',
  'proposal-to-confirm',
  'interview-proposed',
  'interview-scheduled',
  'interview-cancelled',
  'contract-to-sign',
  'amendment-to-answer',
  'extension-to-answer',
  'task-overdue',
]);

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  timeZone: 'UTC',
  quietHours: null,
  digestHour: 7,
  channels: {},
};

export const defaultChannels = (kind: NoticeKind): Channels => ({
  inApp: true,
  email: isNeverByEmail(kind) ? 'none' : AT_ONCE.has(kind) ? 'at-once' : 'digest',
});

export const channelsOf = (kind: NoticeKind, { channels }: Preferences): Channels => {
  const wanted = channels[kind] ?? defaultChannels(kind);
  return {
    inApp: wanted.inApp || isAlwaysInApp(kind),
    email: isNeverByEmail(kind) ? 'none' : wanted.email,
  };
};

/** Every kind with what holds for it, for whoever reads or edits them. */
export const allChannels = (preferences: Preferences): (Channels & { kind: NoticeKind; alwaysInApp: boolean })[] =>
  NOTICE_KINDS.map((kind) => ({ kind, ...channelsOf(kind, preferences), alwaysInApp: isAlwaysInApp(kind) }));

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

/** @throws DomainError 422 PREFERENCES_INVALID naming each fault */
export const checkPreferences = (preferences: Preferences): void => {
  const problems: Problem[] = [];
  const find = (at: string, code: string, message: string): void => void problems.push({ at, code, message });
  const { timeZone, quietHours, channels } = preferences;
  // An offset has no daylight saving time: the hours of somebody who lives by it would be wrong half of the year.
  if (!isTimeZone(timeZone) || /^[+-]/.test(timeZone)) {
    find('/timeZone', 'UNKNOWN_TIME_ZONE', `(${timeZone.slice(0, 40)}) is no IANA time zone, like Europe/Paris`);
  }
  if (quietHours && quietHours.from === quietHours.until) {
    find('/quietHours', 'QUIET_HOURS_EMPTY', 'begin and end at the same hour; leave them out to have none');
  }
  for (const kind of NOTICE_KINDS) {
    const wanted = channels[kind];
    if (wanted && !wanted.inApp && isAlwaysInApp(kind)) {
      find(`/channels/${kind}`, 'ALWAYS_IN_APP', `(${kind}) tells of a deadline or a right and cannot be switched off`);
    }
    if (wanted && wanted.email !== 'none' && isNeverByEmail(kind)) {
      find(`/channels/${kind}`, 'NEVER_BY_EMAIL', `(${kind}) is never told by e-mail`);
    }
  }
  if (problems.length === 0) return;
  throw new DomainError({
    kind: 'unprocessable',
    code: 'PREFERENCES_INVALID',
    message: `The preferences have (${problems.length}) faults.`,
    nextStep: 'Correct what the problems name and send all of the preferences again.',
    problems,
  });
};
