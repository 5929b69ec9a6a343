export { allowed, safeError, withoutValues, type LogFields } from './allow-list.js';
export { HealthModule, type QueueProbe } from './health.module.js';
export { createLogger, type Logger, type LoggerOptions } from './logger.js';
export { Metrics, type HandledJob, type QueueFigures } from './metrics.js';
export { NestLogger } from './nest-logger.js';
export { Readiness, type ReadinessCheck, type ReadinessReport } from './readiness.js';
