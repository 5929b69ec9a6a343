import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which policy the nurses of a gap are ranked, where its hospital has chosen one. */
export class GapPolicies1764480000000 implements MigrationInterface {
  name = 'GapPolicies1764480000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(POLICIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const TABLE = `
CREATE SCHEMA IF NOT EXISTS matching;
GRANT USAGE ON SCHEMA matching TO crossward_app;
CREATE TABLE matching.gap_policies (
  gap_id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  -- 'own' is weighed by the row itself, every other name by the product.
  policy text NOT NULL CHECK (policy ~ '^[a-z-]{1,40}$'),
  weights jsonb CHECK (jsonb_typeof(weights) = 'object'),
  chosen_by uuid,
  version integer NOT NULL CHECK (version >= 1),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CHECK ((policy = 'own') = (weights IS NOT NULL))
);
CREATE INDEX gap_policies_by_organisation ON matching.gap_policies (organisation_id, gap_id);
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const OWN = (roles: string): string =>
  `(platform.actor_role() IN (${roles}) AND organisation_id = platform.actor_organisation())`;
const READ = [SYSTEM, STAFF, OWN(`'hospital-requester', 'hospital-approver'`)].join(' OR ');
const WRITE = [SYSTEM, `platform.actor_role() = 'admin'`, OWN(`'hospital-approver'`)].join(' OR ');

const POLICIES = `
ALTER TABLE matching.gap_policies ENABLE ROW LEVEL SECURITY;
ALTER TABLE matching.gap_policies FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON matching.gap_policies TO crossward_app;
CREATE POLICY gap_policies_read ON matching.gap_policies FOR SELECT TO crossward_app USING (${READ});
CREATE POLICY gap_policies_add ON matching.gap_policies FOR INSERT TO crossward_app WITH CHECK (${WRITE});
CREATE POLICY gap_policies_change ON matching.gap_policies FOR UPDATE TO crossward_app USING (${WRITE}) WITH CHECK (${WRITE});
CREATE POLICY gap_policies_remove ON matching.gap_policies FOR DELETE TO crossward_app USING (${SYSTEM});
`;
