export { OnboardingConsumers } from './onboarding.consumers.js';
export { emptyOnboarding, OnboardingParties, OnboardingPortsModule } from '@crossward/onboarding-data-access';
export { OnboardingApiModule, OnboardingWorkerModule } from './onboarding.module.js';
export { OnboardingPlanAnswer } from './plans/plan.answer.js';
export { CompletionBody, OnboardingTaskAnswer, WaiverBody } from './tasks/task.answer.js';
