import type { Transaction } from '@crossward/platform-database';

const TABLES = [
  'rechecks',
  'law_impact_findings',
  'law_impacts',
  'placements',
  'offers',
  'submissions',
  'licences',
  'nurse_secrets',
  'nurse_names',
  'nurses',
  'gap_bill_rates',
  'gaps',
  'gap_template_versions',
  'gap_templates',
  'requirement_layers',
  'units',
  'facilities',
  'organisations',
];

/** Removes every row of this context, as the system; accounts stay, and the audit log keeps what happened. */
export const emptyMarket = async (tx: Transaction): Promise<void> => {
  for (const table of TABLES) await tx.execute(`DELETE FROM marketplace.${table}`);
};
