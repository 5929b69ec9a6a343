import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may come in: accounts, their passwords and sessions. SQL of PostgreSQL 15 and later. */
export class Identity1763800100000 implements MigrationInterface {
  name = 'Identity1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ACCOUNTS, PASSWORDS, SESSIONS, FAILURES, AUDIT]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// The e-mail address is stored in lower case, so that a plain unique index tells two accounts apart. What a role needs
// (a nurse her profile, a hospital user the organisation) is a constraint, since row-level security builds on it.
const ACCOUNTS = `
CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO crossward_app;
CREATE TABLE identity.accounts (
  id uuid NOT NULL PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  role text NOT NULL,
  organisation_id uuid,
  nurse_id uuid,
  display_name text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 120),
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'disabled')),
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT accounts_role_fits CHECK (
    (role = 'nurse' AND nurse_id IS NOT NULL AND organisation_id IS NULL)
    OR (role IN ('hospital-requester', 'hospital-approver') AND organisation_id IS NOT NULL AND nurse_id IS NULL)
    OR (role IN ('recruiter', 'admin') AND organisation_id IS NULL AND nurse_id IS NULL)
  )
);
CREATE UNIQUE INDEX accounts_by_email ON identity.accounts (email);
CREATE UNIQUE INDEX accounts_by_nurse ON identity.accounts (nurse_id) WHERE nurse_id IS NOT NULL;
CREATE INDEX accounts_by_organisation ON identity.accounts (organisation_id) WHERE organisation_id IS NOT NULL;
ALTER TABLE identity.accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.accounts FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.accounts TO crossward_app;
CREATE POLICY read_own ON identity.accounts FOR SELECT TO crossward_app USING (
  platform.is_system() OR platform.actor_role() = 'admin' OR id = platform.actor_account()
);
CREATE POLICY open_account ON identity.accounts FOR INSERT TO crossward_app WITH CHECK (
  platform.is_system() OR (platform.actor_role() = 'admin' AND role <> 'nurse')
);
CREATE POLICY manage ON identity.accounts FOR UPDATE TO crossward_app
  USING (platform.is_system() OR (platform.actor_role() = 'admin' AND role <> 'nurse'))
  WITH CHECK (platform.is_system() OR (platform.actor_role() = 'admin' AND role <> 'nurse'));
CREATE POLICY remove ON identity.accounts FOR DELETE TO crossward_app USING (platform.is_system());
`;

// Apart from the accounts: nobody who may read an account can read its hash, not even an administrator.
const PASSWORDS = `
CREATE TABLE identity.passwords (
  account_id uuid NOT NULL PRIMARY KEY REFERENCES identity.accounts (id) ON DELETE CASCADE,
  password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
  changed_at timestamptz(3) NOT NULL
);
ALTER TABLE identity.passwords ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.passwords FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON identity.passwords TO crossward_app;
CREATE POLICY sign_in ON identity.passwords FOR SELECT TO crossward_app USING (platform.is_system());
CREATE POLICY first_password ON identity.passwords FOR INSERT TO crossward_app WITH CHECK (
  platform.is_system() OR platform.actor_role() = 'admin'
);
CREATE POLICY change_password ON identity.passwords FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
`;

// Of a token only its SHA-256 is kept: who reads the table cannot become anybody.
const SESSIONS = `
CREATE TABLE identity.sessions (
  id uuid NOT NULL PRIMARY KEY,
  token_digest bytea NOT NULL CHECK (length(token_digest) = 32),
  account_id uuid NOT NULL REFERENCES identity.accounts (id) ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL CHECK (expires_at > created_at),
  revoked_at timestamptz(3)
);
CREATE UNIQUE INDEX sessions_by_token ON identity.sessions (token_digest);
CREATE INDEX sessions_by_account ON identity.sessions (account_id);
CREATE INDEX sessions_by_expiry ON identity.sessions (expires_at);
ALTER TABLE identity.sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.sessions FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sessions TO crossward_app;
CREATE POLICY read_own ON identity.sessions FOR SELECT TO crossward_app USING (
  platform.is_system() OR account_id = platform.actor_account()
);
CREATE POLICY open_own ON identity.sessions FOR INSERT TO crossward_app WITH CHECK (
  platform.is_system() OR account_id = platform.actor_account()
);
CREATE POLICY end_own ON identity.sessions FOR UPDATE TO crossward_app
  USING (platform.is_system() OR account_id = platform.actor_account())
  WITH CHECK (platform.is_system() OR account_id = platform.actor_account());
CREATE POLICY purge ON identity.sessions FOR DELETE TO crossward_app USING (platform.is_system());
`;

// Counted by the digest of the address, whether an account has it or not: the count tells nobody who is a member.
const FAILURES = `
CREATE TABLE identity.sign_in_failures (
  email_digest bytea NOT NULL PRIMARY KEY CHECK (length(email_digest) = 32),
  failures integer NOT NULL CHECK (failures >= 1),
  since timestamptz(3) NOT NULL
);
CREATE INDEX sign_in_failures_by_age ON identity.sign_in_failures (since);
ALTER TABLE identity.sign_in_failures ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.sign_in_failures FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sign_in_failures TO crossward_app;
CREATE POLICY see ON identity.sign_in_failures FOR SELECT TO crossward_app USING (platform.is_system());
CREATE POLICY count_first ON identity.sign_in_failures FOR INSERT TO crossward_app WITH CHECK (platform.is_system());
CREATE POLICY count_more ON identity.sign_in_failures FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
CREATE POLICY forget ON identity.sign_in_failures FOR DELETE TO crossward_app USING (platform.is_system());
`;

// What was done to an account is for the person to read, whoever did it.
const AUDIT = `
CREATE POLICY read_about_own_account ON platform.audit_events FOR SELECT TO crossward_app USING (
  subject_type = 'account' AND subject_id = platform.actor_account()::text
);
`;
