export { DEMO_NURSE_KEY, DEMO_ORGANISATION_KEY, DEMO_REVIEWER_EMAIL, demoAccounts } from './accounts.js';
export { buildDemoMarket, DEMO_SEED } from './build-demo-market.js';
export { DEMO_RATES } from './demo-rates.js';
export { EXCLUSION_LIST_HEADER, exclusionListRows, LISTED_NAME_ONLY, LISTED_NAMESAKE } from './exclusion-list.js';
export { plainlyFits, plainlyLicensed } from './hospitals/plain-fit.js';
export { registerEntries, type RegisterEntry } from './register/register-entry.js';
export { STORIES, type RegisterStory } from './register/stories.js';
export { STORY_CORRIDORS, storyPerson, storyRegisterEntry, type StoryCorridor, type StoryPerson } from './story.js';
