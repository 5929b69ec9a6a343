import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every list needs to read no more rows than it returns: its order, after each condition that it knows, as an index.
 * A list that names its party in the query is served by these; row-level security decides as before.
 */
export class NewestFirst1764390000000 implements MigrationInterface {
  name = 'NewestFirst1764390000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, keys] of LISTS) for (const columns of keys) await runner.query(newestFirst(table, columns));
    await runner.query(TAKEN_OVER);
    await runner.query(ONE_BY_ONE);
    await runner.query(OF_ONE_NURSE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const PARTIES = ['organisation_id', 'nurse_id'];
const PARTIES_AND_STATUS = [...PARTIES, 'status', 'organisation_id, status'];

const LISTS: readonly (readonly [table: string, keys: readonly string[]])[] = [
  ['submissions', [...PARTIES_AND_STATUS, 'gap_id']],
  ['offers', [...PARTIES_AND_STATUS, 'gap_id']],
  ['placements', [...PARTIES_AND_STATUS, 'gap_id']],
  ['shifts', PARTIES_AND_STATUS],
  ['timecards', PARTIES_AND_STATUS],
  ['placement_extensions', [...PARTIES_AND_STATUS, 'placement_id']],
  ['placement_notices', [...PARTIES, 'placement_id']],
  ['rechecks', PARTIES_AND_STATUS],
  ['restrictions', ['nurse_id', 'status', 'organisation_id, status']],
  ['interviews', ['status', 'organisation_id, status']],
  ['fees', [...PARTIES, 'placement_id']],
  ['invoices', ['organisation_id']],
  ['declared_margins', ['organisation_id']],
  ['gap_templates', ['organisation_id, status']],
  ['units', ['organisation_id']],
];

const newestFirst = (table: string, columns: string): string =>
  `CREATE INDEX ${table}_newest_by_${columns.replaceAll(', ', '_and_')} ON marketplace.${table} (${columns}, id)`;

// The same columns at the head of a longer index: the shorter one would only cost writing.
const TAKEN_OVER = [
  'submissions_by_gap',
  'offers_by_gap',
  'offers_by_nurse',
  'placements_by_gap',
  'placements_by_nurse',
  'rechecks_by_nurse',
  'rechecks_by_organisation',
  'timecards_by_nurse',
  'timecards_by_organisation',
  'placement_extensions_by_nurse',
  'placement_notices_by_nurse',
  'fees_by_placement',
  'fees_by_nurse',
]
  .map((index) => `DROP INDEX marketplace.${index};`)
  .join('\n');

// A hospital's right to read a nurse hangs on a submission. OFFSET 0 keeps the planner from collecting all submissions of
// the hospital to look one nurse up in them: each nurse of the page is looked up by herself.
const ONE_BY_ONE = `
DROP POLICY nurses_read ON marketplace.nurses;
CREATE POLICY nurses_read ON marketplace.nurses FOR SELECT TO crossward_app USING (
  platform.is_system() OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() = 'nurse' AND id = platform.actor_nurse())
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND EXISTS (
    SELECT FROM marketplace.submissions s
    WHERE s.nurse_id = nurses.id AND s.organisation_id = platform.actor_organisation() OFFSET 0)));
DROP POLICY nurse_names_read ON marketplace.nurse_names;
CREATE POLICY nurse_names_read ON marketplace.nurse_names FOR SELECT TO crossward_app USING (
  platform.is_system() OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND EXISTS (
    SELECT FROM marketplace.submissions s
    WHERE s.nurse_id = nurse_names.nurse_id AND s.organisation_id = platform.actor_organisation()
      AND s.status IN ('submitted', 'offered', 'placed') OFFSET 0)));
`;

const OF_ONE_NURSE =
  'CREATE INDEX submissions_of_nurse_to_organisation ON marketplace.submissions (nurse_id, organisation_id)';
