import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The whole market ranked under two laws or rates: how far it is, batch by batch, and what differs, gap by gap and nurse by
 * nurse.
 */
export class Rerankings1764490000000 implements MigrationInterface {
  name = 'Rerankings1764490000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [RUNS, BATCHES, DIFFERENCES, POLICIES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const RUNS = `
CREATE SCHEMA IF NOT EXISTS matching;
GRANT USAGE ON SCHEMA matching TO crossward_app;
CREATE TABLE matching.rerankings (
  id uuid NOT NULL PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('queued', 'running', 'completed', 'cancelled')),
  before_basis jsonb NOT NULL,
  after_basis jsonb NOT NULL,
  depth integer NOT NULL CHECK (depth BETWEEN 1 AND 1000),
  gaps_total integer NOT NULL CHECK (gaps_total >= 0),
  batches_total integer NOT NULL CHECK (batches_total >= 0),
  batches_done integer NOT NULL CHECK (batches_done BETWEEN 0 AND batches_total),
  gaps_ranked integer NOT NULL CHECK (gaps_ranked BETWEEN 0 AND gaps_total),
  gaps_changed integer NOT NULL CHECK (gaps_changed BETWEEN 0 AND gaps_ranked),
  appear bigint NOT NULL CHECK (appear >= 0),
  disappear bigint NOT NULL CHECK (disappear >= 0),
  move bigint NOT NULL CHECK (move >= 0),
  requested_by uuid,
  requested_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  CHECK ((status IN ('completed', 'cancelled')) = (finished_at IS NOT NULL)),
  CHECK ((status = 'completed') <= (batches_done = batches_total)),
  CHECK ((status = 'queued') <= (batches_total = 0))
);
`;

// Which gaps a job ranks is settled once, when the run begins: a job that is repeated finds the same ones.
const BATCHES = `
CREATE TABLE matching.reranking_batches (
  reranking_id uuid NOT NULL REFERENCES matching.rerankings (id) ON DELETE CASCADE,
  number integer NOT NULL CHECK (number >= 1),
  gap_ids uuid[] NOT NULL CHECK (cardinality(gap_ids) BETWEEN 1 AND 1000),
  done_at timestamptz(3),
  PRIMARY KEY (reranking_id, number)
);
`;

// The primary keys are what keeps a repeated batch from counting twice.
const DIFFERENCES = `
CREATE TABLE matching.gap_differences (
  reranking_id uuid NOT NULL REFERENCES matching.rerankings (id) ON DELETE CASCADE,
  gap_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  eligible_before integer NOT NULL CHECK (eligible_before >= 0),
  eligible_after integer NOT NULL CHECK (eligible_after >= 0),
  appear integer NOT NULL CHECK (appear >= 0),
  disappear integer NOT NULL CHECK (disappear >= 0),
  move integer NOT NULL CHECK (move >= 0),
  PRIMARY KEY (reranking_id, gap_id)
);
CREATE INDEX gap_differences_by_organisation ON matching.gap_differences (organisation_id, reranking_id, gap_id);
CREATE TABLE matching.ranking_changes (
  reranking_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  change text NOT NULL CHECK (change IN ('appears', 'disappears', 'moves')),
  cause text NOT NULL CHECK (cause IN ('constraint', 'score', 'others')),
  rank_before integer CHECK (rank_before >= 1),
  rank_after integer CHECK (rank_after >= 1),
  score_before double precision NOT NULL CHECK (score_before BETWEEN 0 AND 1),
  score_after double precision NOT NULL CHECK (score_after BETWEEN 0 AND 1),
  verdict_before text NOT NULL,
  verdict_after text NOT NULL,
  arrangement_before text,
  arrangement_after text,
  legal_basis_before text,
  legal_basis_after text,
  failed jsonb NOT NULL CHECK (jsonb_typeof(failed) = 'array'),
  PRIMARY KEY (reranking_id, gap_id, nurse_id),
  FOREIGN KEY (reranking_id, gap_id) REFERENCES matching.gap_differences (reranking_id, gap_id) ON DELETE CASCADE,
  CHECK ((change = 'appears') = (rank_before IS NULL)),
  CHECK ((change = 'disappears') = (rank_after IS NULL)),
  CHECK ((cause = 'constraint') = (jsonb_array_length(failed) > 0)),
  CHECK (cause <> 'constraint' OR change <> 'moves')
);
CREATE INDEX ranking_changes_by_nurse ON matching.ranking_changes (nurse_id, reranking_id, gap_id);
CREATE INDEX ranking_changes_by_organisation ON matching.ranking_changes (organisation_id, reranking_id, gap_id, nurse_id);
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const HOSPITAL = `platform.actor_role() IN ('hospital-requester', 'hospital-approver')`;
const OWN_GAP = `(${HOSPITAL} AND organisation_id = platform.actor_organisation())`;
// A nurse learns which gaps she gains or loses by a rule; where she stands among others is not hers to know.
const OWN_RULE = `(platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse() AND cause = 'constraint')`;

const guard = (table: string, read: readonly string[], write: readonly string[]): string => `
ALTER TABLE matching.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE matching.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON matching.${table} TO crossward_app;
CREATE POLICY ${table}_read ON matching.${table} FOR SELECT TO crossward_app USING (${read.join(' OR ')});
CREATE POLICY ${table}_add ON matching.${table} FOR INSERT TO crossward_app WITH CHECK (${write.join(' OR ')});
CREATE POLICY ${table}_change ON matching.${table} FOR UPDATE TO crossward_app
  USING (${write.join(' OR ')}) WITH CHECK (${write.join(' OR ')});
CREATE POLICY ${table}_remove ON matching.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;

const NURSE = `platform.actor_role() = 'nurse'`;

const POLICIES = [
  guard('rerankings', [SYSTEM, STAFF, HOSPITAL, NURSE], [SYSTEM, STAFF]),
  guard('reranking_batches', [SYSTEM, STAFF], [SYSTEM]),
  guard('gap_differences', [SYSTEM, STAFF, OWN_GAP], [SYSTEM]),
  guard('ranking_changes', [SYSTEM, STAFF, OWN_GAP, OWN_RULE], [SYSTEM]),
].join('\n');
