import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was shown for which gap, at which rank: what the report of exposure by corridor is counted from. */
export class CandidateLists1764500200000 implements MigrationInterface {
  name = 'CandidateLists1764500200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LISTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// A row for each page that was given out: ids alone, removed after a time. Nobody reads rows; services count them.
const LISTS = `
CREATE TABLE marketplace.candidate_lists (
  id uuid NOT NULL PRIMARY KEY,
  gap_id uuid NOT NULL,
  first_rank integer NOT NULL CHECK (first_rank >= 1),
  nurse_ids uuid[] NOT NULL CHECK (cardinality(nurse_ids) BETWEEN 1 AND 200),
  served_at timestamptz(3) NOT NULL
);
CREATE INDEX candidate_lists_by_time ON marketplace.candidate_lists (served_at);
CREATE INDEX submissions_by_time ON marketplace.submissions (created_at);
CREATE INDEX placements_by_time ON marketplace.placements (created_at);
ALTER TABLE marketplace.candidate_lists ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.candidate_lists FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON marketplace.candidate_lists TO crossward_app;
CREATE POLICY candidate_lists_read ON marketplace.candidate_lists FOR SELECT TO crossward_app USING (platform.is_system());
CREATE POLICY candidate_lists_add ON marketplace.candidate_lists FOR INSERT TO crossward_app
  WITH CHECK (platform.is_system());
CREATE POLICY candidate_lists_remove ON marketplace.candidate_lists FOR DELETE TO crossward_app
  USING (platform.is_system());
`;
