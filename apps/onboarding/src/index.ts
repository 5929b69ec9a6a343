export { bootstrap } from './bootstrap.js';
export { OnboardingAppModule } from './onboarding-app.module.js';
export { OnboardingContextModule } from './onboarding-context.module.js';
