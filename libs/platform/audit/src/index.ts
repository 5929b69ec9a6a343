export { appendAudit } from './append-audit.js';
export { auditEntry } from './audit-entry.js';
export { GENESIS_HASH, chainOf, hashOf, linkTo } from './audit-hash.js';
export type { AuditEntry, AuditLink, AuditRecord, SqlExecutor, SqlSender } from './audit-record.js';
export {
  auditHeads,
  verifyAllChains,
  verifyChain,
  type ChainFault,
  type ChainHead,
  type ChainVerdict,
} from './verify-audit.js';
