import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Verifications with their timeline, the checks that a submission needs, exclusion lists by version with every screen
 * against them, and the packets of placements. SQL of PostgreSQL 15 and later.
 */
export class Credentials1763800300000 implements MigrationInterface {
  name = 'Credentials1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    const guards = Object.entries(POLICIES).map(([table, policies]) => guard(table, policies));
    for (const part of [SCHEMA, VERIFICATIONS, EXCLUSION_LISTS, PACKETS, ...guards]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const SCHEMA = `
CREATE SCHEMA credentials;
GRANT USAGE ON SCHEMA credentials TO crossward_app;
`;

// `file` is the ciphertext (AES-256-GCM) of claim, comparison and evidence: they hold names, birth dates, documents.
// `fingerprint` is a keyed hash of the question, so that an answer is found again without storing what was asked.
const VERIFICATIONS = `
CREATE TABLE credentials.verifications (
  id uuid NOT NULL PRIMARY KEY,
  nurse_id uuid NOT NULL,
  submission_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('identity', 'exclusion-list', 'licence')),
  source text NOT NULL,
  licence_id uuid,
  destination text NOT NULL,
  fingerprint text NOT NULL,
  status text NOT NULL CHECK (status IN ('queued', 'running', 'awaiting_source', 'verified', 'discrepancy',
    'unable_to_verify', 'review', 'accepted', 'rejected')),
  outcome text CHECK (outcome IN ('verified', 'discrepancy', 'unable_to_verify')),
  simulated boolean NOT NULL,
  needed_by date NOT NULL,
  good_until date,
  established_on date,
  list_version uuid,
  replaces uuid,
  data_key bytea NOT NULL,
  file bytea NOT NULL,
  reference text,
  attempts integer NOT NULL CHECK (attempts >= 0),
  failures integer NOT NULL CHECK (failures >= 0),
  waiting_for text CHECK (waiting_for IN ('answer', 'recovery')),
  waiting_reason text,
  next_attempt_at timestamptz(3),
  run_token uuid,
  run_until timestamptz(3),
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CHECK ((status = 'running') = (run_token IS NOT NULL)),
  CHECK ((status IN ('accepted', 'rejected')) = (decided_at IS NOT NULL)),
  CHECK (status NOT IN ('verified', 'accepted') OR established_on IS NOT NULL)
);
CREATE UNIQUE INDEX verifications_one_live ON credentials.verifications (nurse_id, kind, source, fingerprint)
  WHERE status IN ('queued', 'running', 'awaiting_source', 'review');
CREATE INDEX verifications_to_reuse ON credentials.verifications (nurse_id, kind, source, fingerprint, created_at DESC);
CREATE INDEX verifications_by_urgency ON credentials.verifications (needed_by, id);
CREATE INDEX verifications_in_review ON credentials.verifications (needed_by, id) WHERE status = 'review';
CREATE TABLE credentials.verification_events (
  verification_id uuid NOT NULL REFERENCES credentials.verifications (id) ON DELETE CASCADE,
  sequence integer NOT NULL CHECK (sequence >= 1),
  nurse_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  from_status text,
  to_status text NOT NULL,
  attempt integer NOT NULL,
  actor_role text NOT NULL,
  actor_account_id uuid,
  detail text,
  PRIMARY KEY (verification_id, sequence)
);
CREATE TABLE credentials.submission_plans (
  submission_id uuid NOT NULL PRIMARY KEY,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  requirements_version text NOT NULL,
  needed_by date NOT NULL,
  created_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3)
);
CREATE TABLE credentials.submission_checks (
  submission_id uuid NOT NULL REFERENCES credentials.submission_plans (submission_id) ON DELETE CASCADE,
  requirement_key text NOT NULL,
  nurse_id uuid NOT NULL,
  kind text NOT NULL,
  label text NOT NULL,
  verification_id uuid NOT NULL REFERENCES credentials.verifications (id),
  PRIMARY KEY (submission_id, requirement_key)
);
CREATE INDEX submission_checks_by_verification ON credentials.submission_checks (verification_id);
`;

// The file waits here in chunks, so that any worker can read it; entries of a version become visible with the one
// update of `exclusion_lists` that points to it.
const EXCLUSION_LISTS = `
CREATE TABLE credentials.exclusion_imports (
  id uuid NOT NULL PRIMARY KEY,
  source text NOT NULL,
  status text NOT NULL CHECK (status IN ('received', 'importing', 'completed', 'rejected', 'superseded')),
  file_name text NOT NULL,
  file_bytes integer NOT NULL CHECK (file_bytes >= 0),
  file_sha256 text NOT NULL,
  simulated boolean NOT NULL,
  accept_smaller boolean NOT NULL,
  listed_on date NOT NULL,
  lines_read integer NOT NULL CHECK (lines_read >= 0),
  accepted integer NOT NULL CHECK (accepted >= 0),
  error_count integer NOT NULL CHECK (error_count >= 0),
  errors jsonb NOT NULL,
  run_token uuid,
  run_until timestamptz(3),
  requested_by uuid,
  requested_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  CHECK ((status = 'importing') = (run_token IS NOT NULL)),
  CHECK ((status IN ('completed', 'rejected', 'superseded')) = (finished_at IS NOT NULL)),
  CHECK (status <> 'completed' OR (error_count = 0 AND accepted > 0))
);
CREATE TABLE credentials.exclusion_import_chunks (
  import_id uuid NOT NULL REFERENCES credentials.exclusion_imports (id) ON DELETE CASCADE,
  sequence integer NOT NULL CHECK (sequence >= 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (import_id, sequence)
);
CREATE TABLE credentials.exclusion_entries (
  import_id uuid NOT NULL REFERENCES credentials.exclusion_imports (id) ON DELETE CASCADE,
  line_number integer NOT NULL,
  entry_key text NOT NULL,
  is_person boolean NOT NULL,
  birth_date date,
  family_keys text[] NOT NULL,
  entry jsonb NOT NULL,
  PRIMARY KEY (import_id, line_number)
);
CREATE INDEX exclusion_entries_by_birth_date ON credentials.exclusion_entries (import_id, birth_date) WHERE is_person;
CREATE INDEX exclusion_entries_without_birth_date ON credentials.exclusion_entries USING gin (family_keys)
  WHERE is_person AND birth_date IS NULL;
CREATE INDEX exclusion_entries_by_key ON credentials.exclusion_entries (import_id, entry_key);
CREATE TABLE credentials.exclusion_lists (
  source text NOT NULL PRIMARY KEY,
  import_id uuid NOT NULL REFERENCES credentials.exclusion_imports (id),
  activated_at timestamptz(3) NOT NULL
);
CREATE TABLE credentials.exclusion_screens (
  id uuid NOT NULL PRIMARY KEY,
  nurse_id uuid NOT NULL,
  verification_id uuid NOT NULL REFERENCES credentials.verifications (id),
  import_id uuid NOT NULL,
  candidates integer NOT NULL CHECK (candidates >= 0),
  screened_at timestamptz(3) NOT NULL
);
CREATE INDEX exclusion_screens_by_nurse ON credentials.exclusion_screens (nurse_id, screened_at);
CREATE INDEX exclusion_screens_by_verification ON credentials.exclusion_screens (verification_id);
CREATE TABLE credentials.exclusion_resolutions (
  nurse_id uuid NOT NULL,
  entry_key text NOT NULL,
  same_person boolean NOT NULL,
  verification_id uuid NOT NULL REFERENCES credentials.verifications (id),
  decided_by uuid,
  decided_at timestamptz(3) NOT NULL,
  PRIMARY KEY (nurse_id, entry_key)
);
CREATE INDEX exclusion_resolutions_confirmed ON credentials.exclusion_resolutions (entry_key) WHERE same_person;
`;

const PACKETS = `
CREATE TABLE credentials.packets (
  id uuid NOT NULL PRIMARY KEY,
  placement_id uuid NOT NULL UNIQUE,
  submission_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  jurisdiction text NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  status text NOT NULL CHECK (status IN ('collecting', 'review', 'cleared', 'returned')),
  requirements_version text NOT NULL,
  cleared_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CHECK ((status = 'cleared') = (cleared_at IS NOT NULL))
);
CREATE TABLE credentials.packet_items (
  packet_id uuid NOT NULL REFERENCES credentials.packets (id) ON DELETE CASCADE,
  requirement_key text NOT NULL,
  nurse_id uuid NOT NULL,
  kind text NOT NULL,
  label text NOT NULL,
  verification_id uuid NOT NULL REFERENCES credentials.verifications (id),
  PRIMARY KEY (packet_id, requirement_key)
);
CREATE INDEX packet_items_by_verification ON credentials.packet_items (verification_id);
`;

const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const OWN_NURSE = `(platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;
const OWN_HOSPITAL = `(platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())`;

interface Policies {
  read: string[];
  add?: string[];
  /** Absent: nobody but the system, which also empties a demo market. */
  change?: string[];
}

const POLICIES: Readonly<Record<string, Policies>> = {
  verifications: { read: [STAFF, OWN_NURSE], change: [STAFF] },
  verification_events: { read: [STAFF, OWN_NURSE], add: [STAFF] },
  submission_plans: { read: [STAFF, OWN_NURSE] },
  submission_checks: { read: [STAFF, OWN_NURSE], change: [STAFF] },
  exclusion_imports: { read: [STAFF], add: [STAFF] },
  exclusion_import_chunks: { read: [], add: [STAFF] },
  exclusion_entries: { read: [] },
  exclusion_lists: { read: [STAFF] },
  exclusion_screens: { read: [STAFF, OWN_NURSE] },
  exclusion_resolutions: { read: [STAFF], add: [STAFF], change: [STAFF] },
  packets: { read: [STAFF, OWN_NURSE, OWN_HOSPITAL], change: [STAFF] },
  packet_items: { read: [STAFF, OWN_NURSE], change: [STAFF] },
};

const guard = (table: string, { read, add = [], change = [] }: Policies): string => {
  const any = (conditions: string[]): string => ['platform.is_system()', ...conditions].join('\n  OR ');
  return `
ALTER TABLE credentials.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE credentials.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON credentials.${table} TO crossward_app;
CREATE POLICY ${table}_read ON credentials.${table} FOR SELECT TO crossward_app USING (${any(read)});
CREATE POLICY ${table}_add ON credentials.${table} FOR INSERT TO crossward_app WITH CHECK (${any(add)});
CREATE POLICY ${table}_change ON credentials.${table} FOR UPDATE TO crossward_app USING (${any(change)}) WITH CHECK (${any(change)});
CREATE POLICY ${table}_remove ON credentials.${table} FOR DELETE TO crossward_app USING (platform.is_system());`;
};
