export type { AuditRecord } from '@crossward/platform-audit';
export { asSystem, sendAsSystem } from './as-system.js';
export { SERVICE_ROLE, serviceSessionOptions, type EntityClasses } from './data-source.js';
export { planningClient } from './planning-client.js';
export {
  constraintOf,
  isExclusionViolation,
  isForeignKeyViolation,
  isUnavailable,
  isUniqueViolation,
  sqlState,
  versionConflict,
} from './database-errors.js';
export { DatabaseHealth } from './database-health.js';
export { DatabaseModule } from './database.module.js';
export { listServiceRoleBreaches, listTablesWithoutForcedRls, listTablesWithoutPolicies } from './isolation-guard.js';
export { QUEUE_SCHEMA, migrate } from './migrate.js';
export { openDatabase, type OpenDatabase } from './open-database.js';
export { currentRequest, runInRequest, type IdempotencyRequest, type RequestContext } from './request-context.js';
export type { Transaction } from './transaction.js';
export { UnitOfWork, type PublishListener } from './unit-of-work.js';
