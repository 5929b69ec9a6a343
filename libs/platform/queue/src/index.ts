export { BackgroundLoop } from './background-loop.js';
export { DeadLetters, type DeadLetter } from './dead-letters.js';
export { OnEvent, type EventHandler, type EventJobInfo } from './on-event.js';
export { QUEUE_METRICS, QueueCounters, type HandlingOutcome, type QueueMetrics } from './queue-metrics.js';
export { QueueModule } from './queue.module.js';
export { QueueMonitor, type QueueSnapshot } from './queue-monitor.js';
export { DEFAULT_TUNING, type QueueModuleOptions, type QueueTuning } from './queue-tuning.js';
export { RecurringWork, type Recurrence } from './recurring-work.js';
export { RetryLater } from './retry-later.js';
