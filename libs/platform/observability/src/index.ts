export { allowed, safeError, withoutValues, type LogFields } from './allow-list.js';
export { HealthModule } from './health.module.js';
export { createLogger, type Logger, type LoggerOptions } from './logger.js';
export { Metrics, type QueueCounts } from './metrics.js';
export { NestLogger } from './nest-logger.js';
export { Readiness, type ReadinessCheck, type ReadinessReport } from './readiness.js';
