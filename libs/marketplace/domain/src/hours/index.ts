export * from './call-off-ledger.js';
export * from './holidays.js';
export * from './hundredths.js';
export * from './shift-lifecycle.js';
export * from './timecard-lifecycle.js';
export * from './timecard-pay.js';
export * from './work-week.js';
export * from './worked-time.js';
