import type { MigrationInterface, QueryRunner } from 'typeorm';

/** History of what is agreed on and worked: contracts, extensions, shifts, timecards, and restrictions. */
export class HistoryOfAgreements1764380000000 implements MigrationInterface {
  name = 'HistoryOfAgreements1764380000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, subject] of KEPT) await runner.query(keep(table, subject));
    await runner.query(READ);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const KEPT = [
  ['contracts', 'contract'],
  ['placement_extensions', 'extension'],
  ['shifts', 'shift'],
  ['timecards', 'timecard'],
  ['restrictions', 'restriction'],
] as const;

/** Of what is there already, history begins now: nothing is made up about before. */
const keep = (table: string, subject: string): string => `
SELECT set_config('app.role', 'system', true);
INSERT INTO marketplace.history
  SELECT '${subject}', id, version, organisation_id, nurse_id, status, true, NULL,
    (now() AT TIME ZONE 'UTC')::date, now(), 'system', NULL, to_jsonb(t)
  FROM marketplace.${table} t;
CREATE TRIGGER history AFTER INSERT OR UPDATE ON marketplace.${table}
  FOR EACH ROW EXECUTE FUNCTION marketplace.keep_history('${subject}');
ALTER TABLE marketplace.${table} ENABLE ALWAYS TRIGGER history;
`;

// Before its notice a restriction is the hospital's own; from then on the nurse reads all of what becomes of it.
const READ = `
DROP POLICY history_read ON marketplace.history;
CREATE POLICY history_read ON marketplace.history FOR SELECT TO crossward_app USING (
  platform.is_system() OR platform.actor_role() = 'admin'
  OR (platform.actor_role() = 'recruiter' AND subject_type <> 'restriction')
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse() AND (
    subject_type IN ('submission', 'interview', 'offer', 'contract', 'placement', 'extension', 'shift', 'timecard')
    OR (subject_type = 'restriction' AND status <> 'proposed'))));
`;
