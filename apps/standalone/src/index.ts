export { Api } from './demo/api.js';
export { tellStory, type StoryEnd, type StoryOptions } from './demo/story.js';
export { Teller } from './demo/teller.js';
export { until } from './demo/until.js';
export { tellWithdrawal, type WithdrawalEnd } from './demo/withdrawal/tell-withdrawal.js';
export { loadDemoMarket } from './demo-market.js';
export { readHomeNote } from './home-note.js';
export { StandaloneModule } from './standalone.module.js';
export { describeApi } from './describe-api.js';
