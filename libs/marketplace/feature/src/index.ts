export { DemoMarketLoader } from './demo/demo-market-loader.js';
export { demoId } from './demo/demo-id.js';
export { MarketplaceModule, type MarketplaceOptions } from './marketplace.module.js';
export { jobPostingOf } from './public-gaps/job-posting.js';
