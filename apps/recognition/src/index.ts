export { bootstrap, statelessConfig } from './bootstrap.js';
export { RecognitionAppModule } from './recognition-app.module.js';
