export * from './catalogue/catalogue.js';
export * from './delivery-time.js';
export * from './email-retry.js';
export * from './email-words.js';
export * from './notice-kinds.js';
export * from './preferences.js';
export * from './response-times.js';
export * from './thread.js';
