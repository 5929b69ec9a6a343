import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hospital reads the name and the licence numbers of a nurse only while something gives it a right to: her consent that
 * has not lapsed, a placement that was not called off before its start, or a contract that both have signed.
 */
export class IdentityLapses1764440000000 implements MigrationInterface {
  name = 'IdentityLapses1764440000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['nurse_names', 'licences']) await runner.query(readWhileKnown(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const AT_MY_ORGANISATION = (table: string, row: string): string =>
  `${row}.nurse_id = ${table}.nurse_id AND ${row}.organisation_id = platform.actor_organisation()`;

// The instant of the transaction, as everywhere in the product: a consent ends for the row and for the answer at once.
const NOW = `coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())`;

const readWhileKnown = (table: string): string => `
DROP POLICY ${table}_read ON marketplace.${table};
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app USING (
  platform.is_system() OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND (
    EXISTS (SELECT FROM marketplace.submissions s WHERE ${AT_MY_ORGANISATION(table, 's')}
      AND s.status IN ('submitted', 'offered') AND (s.consent_expires_at IS NULL OR s.consent_expires_at > ${NOW}))
    OR EXISTS (SELECT FROM marketplace.placements p WHERE ${AT_MY_ORGANISATION(table, 'p')} AND p.status <> 'fell_off')
    OR EXISTS (SELECT FROM marketplace.contract_versions v WHERE v.status = 'signed' AND v.contract_id IN (
      SELECT c.id FROM marketplace.contracts c WHERE ${AT_MY_ORGANISATION(table, 'c')})))));
`;
