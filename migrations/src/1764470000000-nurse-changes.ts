import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which nurses changed in which transaction: what keeps a market index in step with the database. Noted by triggers,
 * since whoever forgets to tell of a change leaves an index wrong without anybody noticing.
 */
export class NurseChanges1764470000000 implements MigrationInterface {
  name = 'NurseChanges1764470000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CHANGES, NOTING, TRIGGERS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// The transaction, not a sequence: numbers of a sequence are drawn before the commit, so a reader who goes by them passes
// over what commits late. A reader keeps the snapshot it last saw and asks for what that snapshot did not show.
// As bigint, whose comparison is leakproof: row-level security lets only such conditions use the key.
const CHANGES = `
CREATE TABLE marketplace.nurse_changes (
  transaction bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  nurse_id uuid NOT NULL,
  changed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (transaction, nurse_id)
);
CREATE INDEX nurse_changes_by_age ON marketplace.nurse_changes (changed_at);
-- Up to which transaction changes have been removed: who was last here before that has to read everybody anew.
CREATE TABLE marketplace.nurse_changes_kept (
  only_row boolean NOT NULL PRIMARY KEY DEFAULT true CHECK (only_row),
  removed_until bigint NOT NULL CHECK (removed_until >= 0)
);
INSERT INTO marketplace.nurse_changes_kept (removed_until) VALUES (0);
ALTER TABLE marketplace.nurse_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.nurse_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE marketplace.nurse_changes_kept ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.nurse_changes_kept FORCE ROW LEVEL SECURITY;
GRANT SELECT, DELETE ON marketplace.nurse_changes TO crossward_app;
GRANT SELECT, UPDATE ON marketplace.nurse_changes_kept TO crossward_app;
CREATE POLICY nurse_changes_read ON marketplace.nurse_changes FOR SELECT TO crossward_app USING (platform.is_system());
-- Nobody has the privilege to insert but the owner, as whom the triggers write.
CREATE POLICY nurse_changes_add ON marketplace.nurse_changes FOR INSERT TO crossward_app WITH CHECK (true);
CREATE POLICY nurse_changes_remove ON marketplace.nurse_changes FOR DELETE TO crossward_app USING (platform.is_system());
CREATE POLICY nurse_changes_kept_read ON marketplace.nurse_changes_kept FOR SELECT TO crossward_app
  USING (platform.is_system());
CREATE POLICY nurse_changes_kept_change ON marketplace.nurse_changes_kept FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
`;

// Statements that add or remove many rows are noted at once; updates row by row, and only where what an index holds changes.
const NOTING = `
CREATE FUNCTION marketplace.note_nurse() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO marketplace.nurse_changes (nurse_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION marketplace.note_nurses() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO marketplace.nurse_changes (nurse_id) SELECT id FROM changed ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION marketplace.note_its_nurse() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO marketplace.nurse_changes (nurse_id) VALUES (NEW.nurse_id) ON CONFLICT DO NOTHING;
  IF OLD.nurse_id <> NEW.nurse_id THEN
    INSERT INTO marketplace.nurse_changes (nurse_id) VALUES (OLD.nurse_id) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION marketplace.note_their_nurses() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO marketplace.nurse_changes (nurse_id) SELECT nurse_id FROM changed ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
-- Reads as the system: whoever moves a gap or replaces a list need not see the nurses whom that concerns.
CREATE FUNCTION marketplace.note_nurses_of_gap() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
BEGIN
  PERFORM set_config('app.role', 'system', true);
  INSERT INTO marketplace.nurse_changes (nurse_id)
    SELECT nurse_id FROM marketplace.placements WHERE gap_id = NEW.id AND started_at IS NOT NULL ON CONFLICT DO NOTHING;
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
CREATE FUNCTION marketplace.note_excluded_nurses() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
BEGIN
  PERFORM set_config('app.role', 'system', true);
  INSERT INTO marketplace.nurse_changes (nurse_id)
    SELECT nurse_id FROM credentials.exclusion_resolutions WHERE same_person ON CONFLICT DO NOTHING;
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
CREATE FUNCTION marketplace.note_nurses_of_entries() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
BEGIN
  PERFORM set_config('app.role', 'system', true);
  INSERT INTO marketplace.nurse_changes (nurse_id)
    SELECT r.nurse_id FROM credentials.exclusion_resolutions r
    WHERE r.same_person AND EXISTS (
      SELECT FROM changed e JOIN credentials.exclusion_lists l ON l.import_id = e.import_id
      WHERE e.entry_key = r.entry_key)
    ON CONFLICT DO NOTHING;
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION marketplace.note_nurse(), marketplace.note_nurses(), marketplace.note_its_nurse(),
  marketplace.note_their_nurses(), marketplace.note_nurses_of_gap(), marketplace.note_excluded_nurses(),
  marketplace.note_nurses_of_entries() FROM PUBLIC;
`;

/** A trigger for each kind of statement: one that sees the rows of a statement stands for one kind alone. */
const added = (table: string, run: string): string => `
CREATE TRIGGER noted_added AFTER INSERT ON ${table} REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION marketplace.${run}();
ALTER TABLE ${table} ENABLE ALWAYS TRIGGER noted_added;`;

const removed = (table: string, run: string): string => `
CREATE TRIGGER noted_removed AFTER DELETE ON ${table} REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION marketplace.${run}();
ALTER TABLE ${table} ENABLE ALWAYS TRIGGER noted_removed;`;

const updated = (table: string, run: string, when = ''): string => `
CREATE TRIGGER noted_changed AFTER UPDATE ON ${table}
  FOR EACH ROW ${when && `WHEN (${when}) `}EXECUTE FUNCTION marketplace.${run}();
ALTER TABLE ${table} ENABLE ALWAYS TRIGGER noted_changed;`;

const differ = (...columns: string[]): string => {
  const of = (row: string): string => columns.map((column) => column.replaceAll('*', row)).join(', ');
  return `(${of('OLD')}) IS DISTINCT FROM (${of('NEW')})`;
};

const PLACEMENT = ['nurse_id', 'gap_id', 'status', 'starts_on', 'ends_on', 'started_at', 'end_reason'];
const SETTLED = `*.status IN ('verified', 'accepted')`;

const TRIGGERS = [
  added('marketplace.nurses', 'note_nurses'),
  updated('marketplace.nurses', 'note_nurse'),
  removed('marketplace.nurses', 'note_nurses'),
  added('marketplace.licences', 'note_their_nurses'),
  updated('marketplace.licences', 'note_its_nurse'),
  removed('marketplace.licences', 'note_their_nurses'),
  added('marketplace.placements', 'note_their_nurses'),
  updated('marketplace.placements', 'note_its_nurse', differ(...PLACEMENT.map((column) => `*.${column}`))),
  removed('marketplace.placements', 'note_their_nurses'),
  updated('marketplace.gaps', 'note_nurses_of_gap', differ('*.facility_id')),
  added('credentials.verifications', 'note_their_nurses'),
  updated('credentials.verifications', 'note_its_nurse', differ('*.nurse_id', SETTLED, '*.established_on')),
  removed('credentials.verifications', 'note_their_nurses'),
  added('credentials.exclusion_resolutions', 'note_their_nurses'),
  updated('credentials.exclusion_resolutions', 'note_its_nurse'),
  removed('credentials.exclusion_resolutions', 'note_their_nurses'),
  added('credentials.exclusion_lists', 'note_excluded_nurses'),
  updated('credentials.exclusion_lists', 'note_excluded_nurses', differ('*.import_id')),
  removed('credentials.exclusion_lists', 'note_excluded_nurses'),
  added('credentials.exclusion_entries', 'note_nurses_of_entries'),
  removed('credentials.exclusion_entries', 'note_nurses_of_entries'),
].join('\n');
