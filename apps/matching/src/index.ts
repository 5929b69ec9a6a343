export { bootstrap } from './bootstrap.js';
export { MatchingAppModule } from './matching-app.module.js';
