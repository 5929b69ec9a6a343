import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which gaps changed in which transaction: what keeps an index of gaps in step, as `nurse_changes` does one of nurses. */
export class GapChanges1764510100000 implements MigrationInterface {
  name = 'GapChanges1764510100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CHANGES, NOTING, TRIGGERS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// The transaction as bigint, for the reasons told of nurse_changes.
const CHANGES = `
CREATE TABLE marketplace.gap_changes (
  transaction bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  gap_id uuid NOT NULL,
  changed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (transaction, gap_id)
);
CREATE INDEX gap_changes_by_age ON marketplace.gap_changes (changed_at);
-- Up to which transaction changes have been removed: who was last here before that has to read every gap anew.
CREATE TABLE marketplace.gap_changes_kept (
  only_row boolean NOT NULL PRIMARY KEY DEFAULT true CHECK (only_row),
  removed_until bigint NOT NULL CHECK (removed_until >= 0)
);
INSERT INTO marketplace.gap_changes_kept (removed_until) VALUES (0);
ALTER TABLE marketplace.gap_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.gap_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE marketplace.gap_changes_kept ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.gap_changes_kept FORCE ROW LEVEL SECURITY;
GRANT SELECT, DELETE ON marketplace.gap_changes TO crossward_app;
GRANT SELECT, UPDATE ON marketplace.gap_changes_kept TO crossward_app;
CREATE POLICY gap_changes_read ON marketplace.gap_changes FOR SELECT TO crossward_app USING (platform.is_system());
-- Nobody has the privilege to insert but the owner, as whom the triggers write.
CREATE POLICY gap_changes_add ON marketplace.gap_changes FOR INSERT TO crossward_app WITH CHECK (true);
CREATE POLICY gap_changes_remove ON marketplace.gap_changes FOR DELETE TO crossward_app USING (platform.is_system());
CREATE POLICY gap_changes_kept_read ON marketplace.gap_changes_kept FOR SELECT TO crossward_app
  USING (platform.is_system());
CREATE POLICY gap_changes_kept_change ON marketplace.gap_changes_kept FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
`;

const NOTING = `
CREATE FUNCTION marketplace.note_gap() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO marketplace.gap_changes (gap_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION marketplace.note_gaps() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO marketplace.gap_changes (gap_id) SELECT id FROM changed ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
-- Reads as the system: a summary holds names and the place of what a gap belongs to, whoever changes these.
CREATE FUNCTION marketplace.note_gaps_of_its_place() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
BEGIN
  PERFORM set_config('app.role', 'system', true);
  INSERT INTO marketplace.gap_changes (gap_id)
    SELECT g.id FROM marketplace.gaps g
    WHERE g.status = 'open' AND CASE TG_TABLE_NAME
      WHEN 'units' THEN g.unit_id = NEW.id
      WHEN 'facilities' THEN g.facility_id = NEW.id
      ELSE g.organisation_id = NEW.id END
    ON CONFLICT DO NOTHING;
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION marketplace.note_gap(), marketplace.note_gaps(), marketplace.note_gaps_of_its_place() FROM PUBLIC;
`;

const trigger = (name: string, table: string, on: string, run: string): string => `
CREATE TRIGGER ${name} AFTER ${on} EXECUTE FUNCTION marketplace.${run}();
ALTER TABLE marketplace.${table} ENABLE ALWAYS TRIGGER ${name};`;

const changed = (table: string, run: string, columns?: readonly string[]): string => {
  const of = (row: string): string => (columns ?? []).map((column) => `${row}.${column}`).join(', ');
  const when = columns ? `WHEN ((${of('OLD')}) IS DISTINCT FROM (${of('NEW')})) ` : '';
  return trigger('noted_gap_changed', table, `UPDATE ON marketplace.${table} FOR EACH ROW ${when}`, run);
};

const TRIGGERS = [
  trigger(
    'noted_gap_added',
    'gaps',
    'INSERT ON marketplace.gaps REFERENCING NEW TABLE AS changed FOR EACH STATEMENT',
    'note_gaps',
  ),
  trigger(
    'noted_gap_removed',
    'gaps',
    'DELETE ON marketplace.gaps REFERENCING OLD TABLE AS changed FOR EACH STATEMENT',
    'note_gaps',
  ),
  changed('gaps', 'note_gap'),
  changed('units', 'note_gaps_of_its_place', ['name']),
  changed('facilities', 'note_gaps_of_its_place', [
    ...['name', 'time_zone', 'latitude', 'longitude', 'underserved', 'setting', 'place'],
  ]),
  changed('organisations', 'note_gaps_of_its_place', ['name']),
].join('\n');
