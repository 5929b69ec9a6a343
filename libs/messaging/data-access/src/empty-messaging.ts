import type { Transaction } from '@crossward/platform-database';

const TABLES = [
  ...['email_notices', 'emails', 'stopped_addresses', 'notices', 'preferences'],
  ...['read_marks', 'messages', 'threads'],
];

/** Removes every message, notice and e-mail, to start a demo market anew. As the system only. */
export const emptyMessaging = async (tx: Transaction): Promise<void> => {
  for (const table of TABLES) await tx.execute(`DELETE FROM messaging.${table}`);
};
