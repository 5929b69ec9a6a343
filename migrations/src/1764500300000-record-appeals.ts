import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nurses object to how the end of a placement is on record; whoever is not of the hospital decides. */
export class RecordAppeals1764500300000 implements MigrationInterface {
  name = 'RecordAppeals1764500300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [APPEALS, ISOLATION]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// What is decided is decided: only an appeal that the nurse took back herself makes room for another one.
const APPEALS = `
CREATE TABLE marketplace.record_appeals (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  nurse_id uuid NOT NULL REFERENCES marketplace.nurses (id),
  placement_id uuid NOT NULL REFERENCES marketplace.placements (id),
  status text NOT NULL CHECK (status IN ('open', 'granted', 'dismissed', 'withdrawn')),
  recorded_reason text NOT NULL CHECK (recorded_reason IN ('ended-by-nurse', 'no-show')),
  statement text NOT NULL CHECK (char_length(statement) BETWEEN 20 AND 5000),
  corrected_to text CHECK (corrected_to IN ('completed', 'ended-by-hospital', 'not-cleared')),
  decision_reason text CHECK (char_length(decision_reason) BETWEEN 20 AND 5000),
  decided_by uuid,
  decided_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  CONSTRAINT record_appeals_decided CHECK (
    (status IN ('granted', 'dismissed')) = (decision_reason IS NOT NULL AND decided_at IS NOT NULL)),
  CONSTRAINT record_appeals_corrected CHECK ((status = 'granted') = (corrected_to IS NOT NULL))
);
CREATE UNIQUE INDEX record_appeals_one ON marketplace.record_appeals (placement_id) WHERE status <> 'withdrawn';
CREATE INDEX record_appeals_by_nurse ON marketplace.record_appeals (nurse_id, id);
CREATE INDEX record_appeals_by_status ON marketplace.record_appeals (status, id);
`;

// Hospitals do not read what a nurse says of them here; they are told of a correction.
const ISOLATION = `
ALTER TABLE marketplace.record_appeals ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.record_appeals FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.record_appeals TO crossward_app;
CREATE POLICY record_appeals_read ON marketplace.record_appeals FOR SELECT TO crossward_app USING (
  platform.is_system() OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse()));
CREATE POLICY record_appeals_add ON marketplace.record_appeals FOR INSERT TO crossward_app WITH CHECK (platform.is_system());
CREATE POLICY record_appeals_change ON marketplace.record_appeals FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
CREATE POLICY record_appeals_remove ON marketplace.record_appeals FOR DELETE TO crossward_app USING (platform.is_system());
`;
