export { OnEvent, type EventHandler, type EventJobInfo } from './on-event.js';
export { RetryLater } from './retry-later.js';
