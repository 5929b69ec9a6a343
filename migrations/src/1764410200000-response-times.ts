import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Response times as they are shown, worked out from time to time, so that a list of gaps need not read their history. */
export class ResponseTimes1764410200000 implements MigrationInterface {
  name = 'ResponseTimes1764410200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TIMES, POLICIES, INDEXES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TIMES = `
CREATE TABLE marketplace.response_times (
  -- Null: of all recruiters.
  organisation_id uuid REFERENCES marketplace.organisations (id) ON DELETE CASCADE,
  answered integer NOT NULL CHECK (answered >= 0),
  unanswered integer NOT NULL CHECK (unanswered >= 0),
  median_minutes integer CHECK (median_minutes >= 0),
  p90_minutes integer CHECK (p90_minutes >= median_minutes),
  worked_out_at timestamptz(3) NOT NULL,
  CONSTRAINT response_times_one UNIQUE NULLS NOT DISTINCT (organisation_id),
  CHECK ((median_minutes IS NULL) = (p90_minutes IS NULL))
);
`;

// They stand beside every gap that somebody signed in sees, and tell of nobody but the house.
const POLICIES = `
ALTER TABLE marketplace.response_times ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.response_times FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.response_times TO crossward_app;
CREATE POLICY response_times_read ON marketplace.response_times FOR SELECT TO crossward_app
  USING (platform.actor_role() <> 'anonymous');
CREATE POLICY response_times_add ON marketplace.response_times FOR INSERT TO crossward_app WITH CHECK (platform.is_system());
CREATE POLICY response_times_change ON marketplace.response_times FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
CREATE POLICY response_times_remove ON marketplace.response_times FOR DELETE TO crossward_app USING (platform.is_system());
`;

// Cases of the last half-year, of all houses in their turn.
const INDEXES = `
CREATE INDEX submissions_of_late ON marketplace.submissions (created_at);
`;
