import type { Transaction } from '@crossward/platform-database';

const TABLES = [
  'history',
  'credit_note_lines',
  'credit_notes',
  'invoice_lines',
  'invoices',
  'declared_margins',
  'timecard_pay_lines',
  'timecards',
  'shifts',
  'placement_extensions',
  'placement_notices',
  'fees',
  'rechecks',
  'law_impact_findings',
  'law_impacts',
  'facility_reviews',
  'placements',
  'counter_offers',
  'offers',
  'interviews',
  'name_disclosures',
  'restrictions',
  'submissions',
  'submission_consents',
  'licences',
  'nurse_contacts',
  'nurse_secrets',
  'nurse_names',
  'nurses',
  'gap_imports',
  'gap_bill_rates',
  'gaps',
  'gap_counts',
  'gap_template_versions',
  'gap_templates',
  'requirement_layers',
  'units',
  'facilities',
  'response_times',
  'organisations',
];

/** Removes every row of this context, as the system; accounts stay, and the audit log keeps what happened. */
export const emptyMarket = async (tx: Transaction): Promise<void> => {
  for (const table of TABLES) await tx.execute(`DELETE FROM marketplace.${table}`);
};
