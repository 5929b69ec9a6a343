import type { LocalDate } from '@crossward/kernel';
import { addBusinessDays, type BusinessCalendar } from './business-days.js';

export const REMINDER_STAGES = ['falling-due', 'overdue'] as const;
export type ReminderStage = (typeof REMINDER_STAGES)[number];

/** Business days of the place before the due day from which its owner is told. */
export const REMINDED_BEFORE = 2;

/** What is to be told of an open task on this day of its place, if anything. */
export const reminderStage = (
  dueOn: LocalDate,
  today: LocalDate,
  isBusinessDay: BusinessCalendar,
): ReminderStage | null => {
  if (today > dueOn) return 'overdue';
  return today >= addBusinessDays(dueOn, -REMINDED_BEFORE, isBusinessDay) ? 'falling-due' : null;
};
