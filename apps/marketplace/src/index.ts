export { bootstrap, PORTAL_FOLDER } from './bootstrap.js';
export { MarketplaceAppModule } from './marketplace-app.module.js';
export { MarketplaceContextModule } from './marketplace-context.module.js';
