import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A nurse lets one organisation read named credentials, for one purpose, until one day. */
export class CredentialShares1764520100000 implements MigrationInterface {
  name = 'CredentialShares1764520100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SHARES, ISOLATION, DOCUMENTS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// The last day ends where the nurse said that it is counted. The database works the instant out, and reads by it.
const SHARES = `
CREATE TABLE credentials.shares (
  id uuid NOT NULL PRIMARY KEY,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('application', 'credentialing', 'onboarding', 'audit')),
  credential_keys text[] NOT NULL CHECK (cardinality(credential_keys) BETWEEN 1 AND 50),
  last_day date NOT NULL,
  time_zone text NOT NULL,
  expires_at timestamptz(3) NOT NULL GENERATED ALWAYS AS (((last_day + 1)::timestamp) AT TIME ZONE time_zone) STORED,
  ended_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT shares_not_longer_than_a_year CHECK (expires_at <= created_at + interval '368 days')
);
CREATE INDEX shares_by_nurse ON credentials.shares (nurse_id, id);
CREATE INDEX shares_by_organisation ON credentials.shares (organisation_id, id) WHERE ended_at IS NULL;
`;

// The instant of the transaction, as everywhere in the product: a share ends for the row and for the answer at once.
const NOW = `coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())`;
const HOSPITAL = `platform.actor_role() IN ('hospital-requester', 'hospital-approver')`;
const OWN = `(platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;

const ISOLATION = `
ALTER TABLE credentials.shares ENABLE ROW LEVEL SECURITY;
ALTER TABLE credentials.shares FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON credentials.shares TO crossward_app;
CREATE POLICY shares_read ON credentials.shares FOR SELECT TO crossward_app USING (
  platform.is_system() OR ${OWN}
  OR (${HOSPITAL} AND organisation_id = platform.actor_organisation() AND ended_at IS NULL AND expires_at > ${NOW}));
CREATE POLICY shares_add ON credentials.shares FOR INSERT TO crossward_app
  WITH CHECK (platform.is_system() OR (${OWN} AND ended_at IS NULL));
-- What was shared, with whom and until when never changes: it can only end.
CREATE POLICY shares_change ON credentials.shares FOR UPDATE TO crossward_app
  USING (platform.is_system() OR (${OWN} AND ended_at IS NULL))
  WITH CHECK (platform.is_system() OR (${OWN} AND ended_at IS NOT NULL));
CREATE POLICY shares_remove ON credentials.shares FOR DELETE TO crossward_app USING (platform.is_system());
REVOKE UPDATE ON credentials.shares FROM crossward_app;
GRANT UPDATE (ended_at, version) ON credentials.shares TO crossward_app;
`;

// An organisation reads a document while a share of its credential lives: the sub-select is under the policies of shares.
const DOCUMENTS = `
DROP POLICY documents_read ON credentials.documents;
CREATE POLICY documents_read ON credentials.documents FOR SELECT TO crossward_app USING (
  platform.is_system() OR ${OWN}
  OR (platform.actor_role() = 'recruiter'
    AND EXISTS (SELECT FROM credentials.verifications v WHERE v.nurse_id = documents.nurse_id))
  OR (${HOSPITAL} AND status = 'attached' AND EXISTS (
    SELECT FROM credentials.shares s
    WHERE s.nurse_id = documents.nurse_id AND documents.credential_key = ANY (s.credential_keys))));
`;
