import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages about submissions, notices, how people want to be told, and e-mails on their way. */
export class Messaging1764340000000 implements MigrationInterface {
  name = 'Messaging1764340000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [THREADS, NOTICES, EMAILS, ISOLATION]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// A thread has the id of its submission. Nurse and organisation stand on every row, so that isolation never needs a
// join; the sequence is given under the lock of the thread, so that nobody marks as read what commits later.
const THREADS = `
CREATE SCHEMA messaging;
CREATE TABLE messaging.threads (
  submission_id uuid NOT NULL PRIMARY KEY,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  last_sequence integer NOT NULL CHECK (last_sequence >= 0),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT threads_parties UNIQUE (submission_id, nurse_id, organisation_id)
);
CREATE TABLE messaging.messages (
  id uuid NOT NULL PRIMARY KEY,
  submission_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence >= 1),
  author_account_id uuid NOT NULL,
  author_side text NOT NULL CHECK (author_side IN ('nurse', 'hospital', 'recruiter')),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  posted_at timestamptz(3) NOT NULL,
  CONSTRAINT messages_sequence UNIQUE (submission_id, sequence),
  FOREIGN KEY (submission_id, nurse_id, organisation_id)
    REFERENCES messaging.threads (submission_id, nurse_id, organisation_id)
);
CREATE TABLE messaging.read_marks (
  account_id uuid NOT NULL,
  submission_id uuid NOT NULL REFERENCES messaging.threads (submission_id),
  sequence integer NOT NULL CHECK (sequence >= 0),
  PRIMARY KEY (account_id, submission_id)
);
`;

const NOTICES = `
CREATE TABLE messaging.preferences (
  account_id uuid NOT NULL PRIMARY KEY,
  language text NOT NULL CHECK (language IN ('en', 'fr', 'es')),
  time_zone text NOT NULL,
  quiet_from integer CHECK (quiet_from BETWEEN 0 AND 23),
  quiet_until integer CHECK (quiet_until BETWEEN 0 AND 23),
  digest_hour integer NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
  channels jsonb NOT NULL CHECK (jsonb_typeof(channels) = 'object'),
  version integer NOT NULL CHECK (version >= 1),
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT preferences_quiet_hours CHECK ((quiet_from IS NULL) = (quiet_until IS NULL) AND quiet_from <> quiet_until)
);
CREATE TABLE messaging.notices (
  id uuid NOT NULL PRIMARY KEY,
  account_id uuid NOT NULL,
  kind text NOT NULL,
  event_id uuid NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  due_at timestamptz(3),
  in_app boolean NOT NULL,
  created_at timestamptz(3) NOT NULL,
  read_at timestamptz(3),
  CONSTRAINT notices_one_per_person_and_event UNIQUE (account_id, event_id, kind)
);
CREATE INDEX notices_of_account ON messaging.notices (account_id, id) WHERE in_app;
CREATE INDEX notices_unread ON messaging.notices (account_id) WHERE in_app AND read_at IS NULL;
`;

// Ids and states only: the address and the words are looked up when the e-mail leaves.
const EMAILS = `
CREATE TABLE messaging.emails (
  id uuid NOT NULL PRIMARY KEY,
  account_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('notice', 'digest')),
  key text NOT NULL,
  status text NOT NULL CHECK (status IN ('queued', 'sending', 'sent', 'dropped', 'failed', 'uncertain')),
  attempts integer NOT NULL CHECK (attempts >= 0),
  due_at timestamptz(3) NOT NULL,
  claimed_at timestamptz(3),
  settled_at timestamptz(3),
  code text CHECK (length(code) <= 40),
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT emails_once UNIQUE (account_id, purpose, key),
  CONSTRAINT emails_claimed CHECK (status <> 'sending' OR claimed_at IS NOT NULL),
  CONSTRAINT emails_settled CHECK ((status IN ('queued', 'sending')) = (settled_at IS NULL))
);
CREATE INDEX emails_due ON messaging.emails (due_at, id) WHERE status = 'queued';
CREATE INDEX emails_claimed_at ON messaging.emails (claimed_at) WHERE status = 'sending';
CREATE TABLE messaging.email_notices (
  email_id uuid NOT NULL REFERENCES messaging.emails (id),
  notice_id uuid NOT NULL REFERENCES messaging.notices (id),
  account_id uuid NOT NULL,
  PRIMARY KEY (notice_id)
);
CREATE INDEX email_notices_of_email ON messaging.email_notices (email_id);
-- Of the address only its SHA-256: another address of the same person is tried again.
CREATE TABLE messaging.stopped_addresses (
  account_id uuid NOT NULL PRIMARY KEY,
  address_digest bytea NOT NULL CHECK (length(address_digest) = 32),
  code text NOT NULL CHECK (length(code) <= 40),
  stopped_at timestamptz(3) NOT NULL
);
CREATE FUNCTION messaging.refuse_second_sending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The e-mail (%) is settled (%)', OLD.id, OLD.status
    USING ERRCODE = 'check_violation', CONSTRAINT = 'emails_settled_is_final';
END $$;
CREATE TRIGGER settled_is_final BEFORE UPDATE ON messaging.emails
  FOR EACH ROW WHEN (OLD.settled_at IS NOT NULL) EXECUTE FUNCTION messaging.refuse_second_sending();
ALTER TABLE messaging.emails ENABLE ALWAYS TRIGGER settled_is_final;
`;

const SYSTEM = 'platform.is_system()';
// No administrator: what nurse and hospital write to each other is not for running the market.
const PARTIES = `${SYSTEM} OR platform.actor_role() = 'recruiter'
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;
const OWN = `${SYSTEM} OR account_id = platform.actor_account()`;
const SIDE = `CASE platform.actor_role() WHEN 'nurse' THEN 'nurse' WHEN 'recruiter' THEN 'recruiter' ELSE 'hospital' END`;

const isolated = (table: string, read: string): string => `
ALTER TABLE messaging.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE messaging.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON messaging.${table} TO crossward_app;
CREATE POLICY ${table}_read ON messaging.${table} FOR SELECT TO crossward_app USING (${read});
-- Only to empty a demo market.
CREATE POLICY ${table}_remove ON messaging.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;

const added = (table: string, check: string): string =>
  `CREATE POLICY ${table}_add ON messaging.${table} FOR INSERT TO crossward_app WITH CHECK (${check});`;

const changed = (table: string, columns: string, check: string): string => `
GRANT UPDATE (${columns}) ON messaging.${table} TO crossward_app;
CREATE POLICY ${table}_change ON messaging.${table} FOR UPDATE TO crossward_app USING (${check}) WITH CHECK (${check});`;

const ISOLATION = `
GRANT USAGE ON SCHEMA messaging TO crossward_app;
${['threads', 'messages'].map((table) => isolated(table, PARTIES)).join('\n')}
${['read_marks', 'preferences', 'notices', 'stopped_addresses'].map((table) => isolated(table, OWN)).join('\n')}
${['emails', 'email_notices'].map((table) => isolated(table, SYSTEM)).join('\n')}
${added('threads', PARTIES)}
${changed('threads', 'last_sequence', PARTIES)}
${added('messages', `(${PARTIES}) AND author_account_id = platform.actor_account() AND author_side = ${SIDE}`)}
${added('read_marks', 'account_id = platform.actor_account()')}
${changed('read_marks', 'sequence', 'account_id = platform.actor_account()')}
${added('preferences', 'account_id = platform.actor_account()')}
${changed('preferences', 'language, time_zone, quiet_from, quiet_until, digest_hour, channels, version, updated_at', 'account_id = platform.actor_account()')}
${added('notices', SYSTEM)}
${changed('notices', 'read_at', OWN)}
${added('emails', SYSTEM)}
${changed('emails', 'status, attempts, due_at, claimed_at, settled_at, code', SYSTEM)}
${added('email_notices', SYSTEM)}
${added('stopped_addresses', SYSTEM)}
${changed('stopped_addresses', 'address_digest, code, stopped_at', SYSTEM)}
`;
