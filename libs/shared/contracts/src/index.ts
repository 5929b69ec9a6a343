export * from './contract.js';
export * from './demo-market.js';
export * from './events.js';
export * from './identity.js';
export * from './market.js';
export * from './ports.js';
export * from './prices.js';
export * from './recognition.js';
