export { OnboardingConsumers } from './onboarding.consumers.js';
export { OnboardingModule, type OnboardingOptions } from './onboarding.module.js';
export { OnboardingPlanAnswer } from './plans/plan.answer.js';
export { CompletionBody, OnboardingTaskAnswer, WaiverBody } from './tasks/task.answer.js';
