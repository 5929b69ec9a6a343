import type { Transaction } from '@crossward/platform-database';

const TABLES = [
  'shares',
  'document_contents',
  'documents',
  'packet_items',
  'packets',
  'exclusion_resolutions',
  'exclusion_screens',
  'exclusion_lists',
  'exclusion_entries',
  'exclusion_import_chunks',
  'exclusion_imports',
  'submission_checks',
  'submission_plans',
  'verification_events',
  'verifications',
];

/** Removes every row of this context, as the system; the audit log keeps what happened. */
export const emptyCredentials = async (tx: Transaction): Promise<void> => {
  for (const table of TABLES) await tx.execute(`DELETE FROM credentials.${table}`);
};
