export * from './calendar-feeds.js';
export { emptyChannels } from './empty-channels.js';
export * from './endpoint-store.js';
export * from './event-store.js';
export * from './message-store.js';
export * from './stream-connections.js';
export { listMissedEvents } from './missed-events.js';
