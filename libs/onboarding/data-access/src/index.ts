export { DatabaseOnboardingPort } from './database-onboarding-port.js';
export { emptyOnboarding } from './empty-onboarding.js';
export { OnboardingParties } from './onboarding-parties.js';
export { OnboardingPortsModule } from './onboarding-ports.module.js';
export * from './plan-store.js';
export type { PlanRecord, TaskRecord } from './records.js';
export { DatabaseTaskConcernPort } from './database-task-concern-port.js';
export { listOpenTasks, type OpenTask, type OpenTaskFilter } from './task-list.js';
export { addTaskReminder, listRemindableTasks, type RemindableTask } from './task-reminders.js';
