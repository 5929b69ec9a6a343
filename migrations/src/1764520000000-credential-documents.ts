import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Photos and files that nurses attach to their credentials, and what a decision of a check rested on. */
export class CredentialDocuments1764520000000 implements MigrationInterface {
  name = 'CredentialDocuments1764520000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [DOCUMENTS, ISOLATION]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Names and bytes are ciphertexts under the data key of the row; the bytes stand apart, so that lists never read them.
// The digest is of the file itself: the same file is told from another one without opening either.
const DOCUMENTS = `
CREATE TABLE credentials.documents (
  id uuid NOT NULL PRIMARY KEY,
  nurse_id uuid NOT NULL,
  credential_key text NOT NULL CHECK (char_length(credential_key) BETWEEN 1 AND 200),
  credential_kind text NOT NULL CHECK (credential_kind IN ('identity', 'licence', 'certificate', 'language-test', 'exam',
    'degree')),
  status text NOT NULL CHECK (status IN ('attached', 'withdrawn')),
  media_type text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
  byte_size integer NOT NULL CHECK (byte_size BETWEEN 1 AND 10485760),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  pages integer CHECK (pages >= 1),
  data_key bytea NOT NULL,
  file_name bytea NOT NULL,
  replaces uuid REFERENCES credentials.documents (id),
  relied_on_by uuid REFERENCES credentials.verifications (id),
  relied_on_at timestamptz(3),
  withdrawn_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CHECK ((media_type = 'application/pdf') = (pages IS NOT NULL)),
  CHECK ((relied_on_by IS NULL) = (relied_on_at IS NULL)),
  CONSTRAINT documents_kept_for_decision CHECK (relied_on_by IS NULL OR status = 'attached')
);
CREATE UNIQUE INDEX documents_one_of_a_file ON credentials.documents (nurse_id, credential_key, sha256)
  WHERE status = 'attached';
CREATE INDEX documents_by_nurse ON credentials.documents (nurse_id, id);
CREATE INDEX documents_by_file ON credentials.documents (sha256) WHERE status = 'attached';
CREATE TABLE credentials.document_contents (
  document_id uuid NOT NULL PRIMARY KEY REFERENCES credentials.documents (id) ON DELETE CASCADE,
  nurse_id uuid NOT NULL,
  sealed bytea NOT NULL
);
`;

const OWN = `(platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;
// A recruiter reads what belongs to somebody whose credentials are being checked, or were; an administrator does not.
const REVIEWED = `(platform.actor_role() = 'recruiter'
    AND EXISTS (SELECT FROM credentials.verifications v WHERE v.nurse_id = documents.nurse_id))`;

// Whoever sees the row of a document sees its bytes: the sub-select is itself under the policies of documents.
const ISOLATION = `
ALTER TABLE credentials.documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE credentials.documents FORCE ROW LEVEL SECURITY;
ALTER TABLE credentials.document_contents ENABLE ROW LEVEL SECURITY;
ALTER TABLE credentials.document_contents FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON credentials.documents TO crossward_app;
GRANT SELECT, INSERT, DELETE ON credentials.document_contents TO crossward_app;
CREATE POLICY documents_read ON credentials.documents FOR SELECT TO crossward_app
  USING (platform.is_system() OR ${OWN} OR ${REVIEWED});
CREATE POLICY documents_add ON credentials.documents FOR INSERT TO crossward_app
  WITH CHECK (platform.is_system() OR (${OWN} AND status = 'attached' AND relied_on_by IS NULL));
CREATE POLICY documents_change ON credentials.documents FOR UPDATE TO crossward_app
  USING (platform.is_system() OR (${OWN} AND relied_on_by IS NULL) OR ${REVIEWED})
  WITH CHECK (platform.is_system() OR (${OWN} AND relied_on_by IS NULL)
    OR (${REVIEWED} AND status = 'attached' AND relied_on_by IS NOT NULL));
CREATE POLICY documents_remove ON credentials.documents FOR DELETE TO crossward_app USING (platform.is_system());
CREATE POLICY document_contents_read ON credentials.document_contents FOR SELECT TO crossward_app
  USING (EXISTS (SELECT FROM credentials.documents d WHERE d.id = document_id AND d.status = 'attached'));
CREATE POLICY document_contents_add ON credentials.document_contents FOR INSERT TO crossward_app
  WITH CHECK (platform.is_system() OR ${OWN});
CREATE POLICY document_contents_remove ON credentials.document_contents FOR DELETE TO crossward_app
  USING (platform.is_system() OR (${OWN} AND NOT EXISTS (
    SELECT FROM credentials.documents d WHERE d.id = document_id AND d.relied_on_by IS NOT NULL)));
`;
