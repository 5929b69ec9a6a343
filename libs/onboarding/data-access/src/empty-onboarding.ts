import type { Transaction } from '@crossward/platform-database';

/** Removes every plan, to start a demo market anew. As the system only; the audit log keeps what happened. */
export const emptyOnboarding = async (tx: Transaction): Promise<void> => {
  for (const table of ['task_reminders', 'task_events', 'task_dependencies', 'tasks', 'plans']) {
    await tx.execute(`DELETE FROM onboarding.${table}`);
  }
};
