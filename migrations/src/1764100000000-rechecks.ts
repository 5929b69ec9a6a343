import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The decision that an offer and a placement rest on, what changes of law put at risk, and the marks of what has to be
 * asked again.
 */
export class Rechecks1764100000000 implements MigrationInterface {
  name = 'Rechecks1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DECISIONS, IMPACTS, RECHECKS, POLICIES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Null in rows from before: what the law said of them was not kept, and nothing is made up. A re-check may find what a
// submission never could: that the nurse is barred.
const DECISIONS = `
ALTER TABLE marketplace.submissions DROP CONSTRAINT submissions_verdict_check;
ALTER TABLE marketplace.submissions ADD CONSTRAINT submissions_verdict_check
  CHECK (verdict IN ('authorised', 'pathway', 'undetermined', 'barred'));
ALTER TABLE marketplace.offers
  ADD COLUMN verdict text CHECK (verdict IN ('authorised', 'pathway', 'undetermined')),
  ADD COLUMN corpus_version text,
  ADD CONSTRAINT offers_decision_whole CHECK ((verdict IS NULL) = (corpus_version IS NULL));
ALTER TABLE marketplace.placements
  ADD COLUMN verdict text CHECK (verdict IN ('authorised', 'pathway', 'undetermined', 'barred')),
  ADD COLUMN corpus_version text,
  ADD CONSTRAINT placements_decision_whole CHECK ((verdict IS NULL) = (corpus_version IS NULL));
`;

const IMPACTS = `
CREATE TABLE marketplace.law_impacts (
  id uuid NOT NULL PRIMARY KEY,
  base_version text NOT NULL,
  head_version text NOT NULL,
  found integer NOT NULL CHECK (found >= 0),
  created_at timestamptz(3) NOT NULL
);
CREATE TABLE marketplace.law_impact_findings (
  impact_id uuid NOT NULL REFERENCES marketplace.law_impacts (id),
  kind text NOT NULL CHECK (kind IN ('submission', 'placement')),
  subject_id uuid NOT NULL,
  arrangement text,
  loses_on date NOT NULL,
  before_verdict text NOT NULL CHECK (before_verdict IN ('authorised', 'pathway', 'undetermined', 'barred')),
  after_verdict text NOT NULL CHECK (after_verdict IN ('authorised', 'pathway', 'undetermined', 'barred')),
  PRIMARY KEY (impact_id, kind, subject_id)
);
`;

const RECHECKS = `
CREATE TABLE marketplace.rechecks (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  submission_id uuid NOT NULL,
  placement_id uuid REFERENCES marketplace.placements (id),
  impact_id uuid NOT NULL REFERENCES marketplace.law_impacts (id),
  status text NOT NULL CHECK (status IN ('open', 'confirmed', 'lifted', 'moot')),
  reason text NOT NULL CHECK (reason = 'law-changed'),
  arrangement text,
  loses_on date NOT NULL,
  before_verdict text NOT NULL CHECK (before_verdict IN ('authorised', 'pathway', 'undetermined', 'barred')),
  after_verdict text NOT NULL CHECK (after_verdict IN ('authorised', 'pathway', 'undetermined', 'barred')),
  base_version text NOT NULL,
  head_version text NOT NULL,
  decided_verdict text CHECK (decided_verdict IN ('authorised', 'pathway', 'undetermined', 'barred')),
  decided_version text,
  decided_at timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL,
  CHECK ((status IN ('confirmed', 'lifted')) <= (decided_verdict IS NOT NULL AND decided_version IS NOT NULL)),
  FOREIGN KEY (organisation_id, gap_id, nurse_id, submission_id)
    REFERENCES marketplace.submissions (organisation_id, gap_id, nurse_id, id)
);
-- The same change of law, found twice, is one mark.
CREATE UNIQUE INDEX rechecks_one_mark ON marketplace.rechecks (submission_id, base_version, head_version)
  WHERE status IN ('open', 'confirmed');
CREATE INDEX rechecks_by_nurse ON marketplace.rechecks (nurse_id);
CREATE INDEX rechecks_by_organisation ON marketplace.rechecks (organisation_id, status);
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const PARTIES = `${SYSTEM} OR ${STAFF}
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;

/** All writing is the product's own: whoever decides does so through a service that has checked the right to it. */
const guard = (table: string, read: string): string => `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app USING (${read});
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_change ON marketplace.${table} FOR UPDATE TO crossward_app USING (${SYSTEM}) WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;

const POLICIES = [
  guard('law_impacts', `${SYSTEM} OR ${STAFF}`),
  guard('law_impact_findings', `${SYSTEM} OR ${STAFF}`),
  guard('rechecks', PARTIES),
].join('\n');
