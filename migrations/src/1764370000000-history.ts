import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every engagement was at any past instant: one row for each version of it, kept by the database itself. */
export class History1764370000000 implements MigrationInterface {
  name = 'History1764370000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [HISTORY, KEEPING, POLICIES]) await runner.query(part);
    for (const [table, subject] of KEPT) await runner.query(keep(table, subject));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const HISTORY = `
CREATE TABLE marketplace.history (
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  version integer NOT NULL,
  organisation_id uuid NOT NULL,
  nurse_id uuid,
  status text NOT NULL,
  -- Whether this version began a stage, or only changed something within it.
  begins_stage boolean NOT NULL,
  reason text,
  effective_on date NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  actor_role text NOT NULL,
  actor_account_id uuid,
  state jsonb NOT NULL,
  PRIMARY KEY (subject_type, subject_id, version)
);
CREATE INDEX history_stages ON marketplace.history (organisation_id, recorded_at) WHERE begins_stage;
`;

// As the owner and the system: whoever changes a row needs no right to write its history, and nobody has one.
// What is recorded carries the instant of the transaction, what it is effective from is the day that the service names.
const KEEPING = `
CREATE FUNCTION marketplace.keep_history() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
  account text := nullif(current_setting('app.account', true), '');
  recorded timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  effective date := coalesce(nullif(current_setting('app.effective_on', true), '')::date, (recorded AT TIME ZONE 'UTC')::date);
  kept jsonb := to_jsonb(NEW);
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.version = OLD.version THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('app.role', 'system', true);
  INSERT INTO marketplace.history VALUES (
    TG_ARGV[0], NEW.id, NEW.version, NEW.organisation_id, (kept ->> 'nurse_id')::uuid, NEW.status,
    TG_OP = 'INSERT' OR OLD.status <> NEW.status,
    coalesce(kept ->> 'reason', kept ->> 'status_reason', kept ->> 'end_reason'),
    effective, recorded, nullif(asking, ''), account::uuid, kept);
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION marketplace.keep_history() FROM PUBLIC;
`;

const SYSTEM = 'platform.is_system()';

// A nurse reads what became of what is hers; what a hospital plans before it is told to her is not kept under her types.
const POLICIES = `
ALTER TABLE marketplace.history ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.history FORCE ROW LEVEL SECURITY;
GRANT SELECT, DELETE ON marketplace.history TO crossward_app;
CREATE POLICY history_read ON marketplace.history FOR SELECT TO crossward_app USING (
  ${SYSTEM} OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse()
    AND subject_type IN ('submission', 'interview', 'offer', 'placement')));
CREATE POLICY history_add ON marketplace.history FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY history_remove ON marketplace.history FOR DELETE TO crossward_app USING (${SYSTEM});
`;

const KEPT = [
  ['gaps', 'gap'],
  ['submissions', 'submission'],
  ['offers', 'offer'],
  ['placements', 'placement'],
] as const;

/** Of what is there already, history begins now: nothing is made up about before. */
const keep = (table: string, subject: string): string => `
SELECT set_config('app.role', 'system', true);
INSERT INTO marketplace.history
  SELECT '${subject}', id, version, organisation_id, (to_jsonb(t) ->> 'nurse_id')::uuid, status, true, NULL,
    (now() AT TIME ZONE 'UTC')::date, now(), 'system', NULL, to_jsonb(t)
  FROM marketplace.${table} t;
CREATE TRIGGER history AFTER INSERT OR UPDATE ON marketplace.${table}
  FOR EACH ROW EXECUTE FUNCTION marketplace.keep_history('${subject}');
ALTER TABLE marketplace.${table} ENABLE ALWAYS TRIGGER history;
`;
