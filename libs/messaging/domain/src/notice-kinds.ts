/** What people are told of. A name is stored and is part of the catalogues: it never changes. */
export const NOTICE_KINDS = [
  'submission-received',
  'submission-withdrawn',
  'submission-declined',
  'offer-extended',
  'offer-lapsing',
  'offer-accepted',
  'offer-declined',
  'offer-lapsed',
  'offer-rescinded',
  'verification-needs-you',
  'proposal-to-confirm',
  'proposal-confirmed',
  'proposal-returned',
  'placement-started',
  'placement-ended',
  'message-received',
  'interview-proposed',
  'interview-scheduled',
  'interview-cancelled',
  'contract-to-sign',
  'contract-signed',
  'amendment-to-answer',
  'extension-to-answer',
  'timecard-disputed',
  'task-falling-due',
  'task-overdue',
  'record-appeal-made',
  'record-appeal-decided',
  'record-corrected',
  'round-orders-closed',
  'round-proposal-to-answer',
  'round-proposal-made',
  'email-stopped',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Deadlines and the end of a right: whoever misses them loses something, so they always stand in the product itself. */
const ALWAYS_IN_APP: ReadonlySet<NoticeKind> = new Set([
  'offer-extended',
  'offer-lapsing',
  'offer-lapsed',
  'offer-rescinded',
  'verification-needs-you',
  'contract-to-sign',
  'amendment-to-answer',
  'extension-to-answer',
  'task-falling-due',
  'task-overdue',
  'record-appeal-decided',
  'round-proposal-to-answer',
  'email-stopped',
]);

/** An address that refuses e-mail is not told so by e-mail. */
const NEVER_BY_EMAIL: ReadonlySet<NoticeKind> = new Set(['email-stopped']);

/** What binds: nobody leaves these as one leaves a list, by a press in a mail program; the preferences still have them. */
const ESSENTIAL: ReadonlySet<NoticeKind> = new Set([
  'contract-to-sign',
  'contract-signed',
  'amendment-to-answer',
  'extension-to-answer',
  'email-stopped',
]);

export const isEssential = (kind: NoticeKind): boolean => ESSENTIAL.has(kind);
export const isAlwaysInApp = (kind: NoticeKind): boolean => ALWAYS_IN_APP.has(kind);
export const isNeverByEmail = (kind: NoticeKind): boolean => NEVER_BY_EMAIL.has(kind);
