import { defineLifecycle } from '@crossward/kernel';

export type InterviewStatus =
  'proposed' | 'scheduled' | 'reschedule_requested' | 'held' | 'no_show' | 'declined' | 'cancelled';

/** The hospital proposes times, the nurse chooses one; either may ask for others until it has begun. */
export const interviewLifecycle = defineLifecycle<InterviewStatus>('interview', 'proposed', {
  proposed: ['proposed', 'scheduled', 'reschedule_requested', 'declined', 'cancelled'],
  scheduled: ['proposed', 'reschedule_requested', 'held', 'no_show', 'cancelled'],
  reschedule_requested: ['proposed', 'declined', 'cancelled'],
  held: [],
  no_show: [],
  declined: [],
  cancelled: [],
});

/** States in which a submission waits for its interview; it has at most one of them. The database has the same list. */
export const LIVE_INTERVIEWS: readonly InterviewStatus[] = ['proposed', 'scheduled', 'reschedule_requested'];

export const INTERVIEW_MEDIA = ['video', 'phone', 'on-site'] as const;
export type InterviewMedium = (typeof INTERVIEW_MEDIA)[number];

export const INTERVIEW_OUTCOMES = ['recommended', 'not-recommended', 'another-interview'] as const;
export type InterviewOutcome = (typeof INTERVIEW_OUTCOMES)[number];

export const INTERVIEW_PARTIES = ['nurse', 'hospital'] as const;
export type InterviewParty = (typeof INTERVIEW_PARTIES)[number];

export const INTERVIEW_REASONS = [
  'illness',
  'shift-changed',
  'time-does-not-suit',
  'technical-trouble',
  'position-withdrawn',
  'not-interested',
  'submission-closed',
  'other',
] as const;
export type InterviewReason = (typeof INTERVIEW_REASONS)[number];
