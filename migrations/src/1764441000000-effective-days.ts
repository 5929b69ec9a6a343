import type { MigrationInterface, QueryRunner } from 'typeorm';

/** History tells why a change was written down later than it holds. */
export class EffectiveDays1764441000000 implements MigrationInterface {
  name = 'EffectiveDays1764441000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LATE_REASON);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const LATE_REASON = `
ALTER TABLE marketplace.history ADD COLUMN late_reason text CHECK (char_length(late_reason) <= 500);
CREATE OR REPLACE FUNCTION marketplace.keep_history() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
  acting text := coalesce(nullif(current_setting('app.acting_role', true), ''), nullif(asking, ''));
  account text := nullif(current_setting('app.account', true), '');
  recorded timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  effective date := nullif(current_setting('app.effective_on', true), '')::date;
  kept jsonb := to_jsonb(NEW);
  facility uuid := kept ->> 'facility_id';
  gap uuid := kept ->> 'gap_id';
  placement uuid := kept ->> 'placement_id';
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.version = OLD.version THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('app.role', 'system', true);
  IF effective IS NULL THEN
    IF facility IS NULL THEN
      gap := coalesce(gap, (SELECT p.gap_id FROM marketplace.placements p WHERE p.id = placement));
      facility := (SELECT g.facility_id FROM marketplace.gaps g WHERE g.id = gap);
    END IF;
    effective := (recorded AT TIME ZONE coalesce(
      (SELECT f.time_zone FROM marketplace.facilities f WHERE f.id = facility), 'UTC'))::date;
  END IF;
  INSERT INTO marketplace.history (subject_type, subject_id, version, organisation_id, nurse_id, status, begins_stage,
      reason, effective_on, recorded_at, actor_role, actor_account_id, state, late_reason)
    VALUES (TG_ARGV[0], NEW.id, NEW.version, NEW.organisation_id, (kept ->> 'nurse_id')::uuid, NEW.status,
      TG_OP = 'INSERT' OR OLD.status <> NEW.status,
      coalesce(kept ->> 'reason', kept ->> 'status_reason', kept ->> 'end_reason', kept ->> 'end_cause'),
      effective, recorded, acting, account::uuid, kept, nullif(current_setting('app.late_reason', true), ''));
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
`;
