import type { Actor } from '@crossward/contracts';
import { DomainError } from '@crossward/kernel';

export const SIDES = ['nurse', 'hospital', 'recruiter'] as const;
export type Side = (typeof SIDES)[number];

/** Characters (code points) of one message. */
export const LONGEST_MESSAGE = 4000;

const DAY = 86_400_000;
const OPEN_DAYS_AFTER_CLOSING = 30;

/** Whose submission it is that the thread is about. */
export interface ThreadParties {
  readonly nurseId: string;
  readonly organisationId: string;
}

/** The side for which the actor speaks; null for whoever takes no part, administrators included. */
export const sideOf = (actor: Actor, { nurseId, organisationId }: ThreadParties): Side | null => {
  switch (actor.role) {
    case 'nurse':
      return actor.nurseId === nurseId ? 'nurse' : null;
    case 'hospital-requester':
    case 'hospital-approver':
      return actor.organisationId === organisationId ? 'hospital' : null;
    case 'recruiter':
      return 'recruiter';
    default:
      return null;
  }
};

/** The first instant at which nothing can be written any more; null while the submission is open. */
export const readOnlyFrom = (closedAt: Date | null): Date | null =>
  closedAt && new Date(closedAt.getTime() + OPEN_DAYS_AFTER_CLOSING * DAY);

/** @throws DomainError 409 THREAD_READ_ONLY from 30 days after the submission closed */
export const checkWritable = (submissionId: string, closedAt: Date | null, now: Date): void => {
  const from = readOnlyFrom(closedAt);
  if (from === null || now.getTime() < from.getTime()) return;
  throw new DomainError({
    kind: 'conflict',
    code: 'THREAD_READ_ONLY',
    message: `The messages of the submission (${submissionId}) can only be read since (${from.toISOString()}), 30 days after it closed.`,
    nextStep: 'Write in a newer submission.',
    facts: { submissionId, readOnlyFrom: from.toISOString() },
  });
};

// Tab and line feed are the only controls of plain text; marks that turn the direction of writing hide what stands there.
const UNPLAIN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * The message as it is kept: line ends as line feeds, no blanks around it. What looks like HTML is text like any other.
 * @throws DomainError 400 MESSAGE_NOT_PLAIN_TEXT, MESSAGE_LENGTH
 */
export const plainText = (raw: string): string => {
  const text = raw.replaceAll(/\r\n?/g, '\n').trim();
  if (UNPLAIN.test(text)) {
    throw refused('MESSAGE_NOT_PLAIN_TEXT', 'The message holds control characters.', 'Send plain text.');
  }
  const length = [...text].length;
  if (length < 1 || length > LONGEST_MESSAGE) {
    throw refused(
      'MESSAGE_LENGTH',
      `A message has 1 to ${LONGEST_MESSAGE} characters, and this one (${length}).`,
      'Send a shorter message, or several.',
    );
  }
  return text;
};

const refused = (code: string, message: string, nextStep: string): DomainError =>
  new DomainError({
    kind: 'invalid',
    code,
    message,
    nextStep,
    problems: [{ at: '/text', code, message }],
  });
