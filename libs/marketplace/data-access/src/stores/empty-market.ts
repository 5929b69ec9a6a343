import type { Transaction } from '@crossward/platform-database';

const TABLES = [
  'rechecks',
  'law_impact_findings',
  'law_impacts',
  'facility_reviews',
  'placements',
  'offers',
  'name_disclosures',
  'restrictions',
  'submissions',
  'submission_consents',
  'licences',
  'nurse_contacts',
  'nurse_secrets',
  'nurse_names',
  'nurses',
  'gaps',
  'units',
  'facilities',
  'organisations',
];

/** Removes every row of this context, as the system; accounts stay, and the audit log keeps what happened. */
export const emptyMarket = async (tx: Transaction): Promise<void> => {
  for (const table of TABLES) await tx.execute(`DELETE FROM marketplace.${table}`);
};
