import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every context stands on: the role that services run as, the actor of a transaction, the audit log,
 * outbox and inbox, dead letters and idempotency keys. SQL of PostgreSQL 15 and later.
 */
export class Platform1763800000000 implements MigrationInterface {
  name = 'Platform1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ROLE, ACTOR, AUDIT, MESSAGES, IDEMPOTENCY]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// From PostgreSQL 16 on, creating a role does not make its creator a member; services that log in as the owner
// need the membership to run as crossward_app.
const ROLE = `
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'crossward_app') THEN
    CREATE ROLE crossward_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
  IF NOT pg_has_role(current_user, 'crossward_app', 'MEMBER') THEN
    EXECUTE format('GRANT crossward_app TO %I', current_user);
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION 'The role crossward_app is missing, or (%) is not a member of it', current_user USING
    ERRCODE = 'insufficient_privilege',
    HINT = 'Let an administrator run: CREATE ROLE crossward_app NOLOGIN; GRANT crossward_app TO the owner''s and the services'' login.';
END $$;
CREATE SCHEMA IF NOT EXISTS platform;
GRANT USAGE ON SCHEMA platform TO crossward_app;
`;

// A setting that was local to an earlier transaction reads '' afterwards, not NULL: hence NULLIF.
const ACTOR = `
CREATE FUNCTION platform.actor_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.role', true), '');
CREATE FUNCTION platform.actor_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.account', true), '')::uuid;
CREATE FUNCTION platform.actor_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.organisation', true), '')::uuid;
CREATE FUNCTION platform.actor_nurse() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.nurse', true), '')::uuid;
CREATE FUNCTION platform.is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN platform.actor_role() IS NOT DISTINCT FROM 'system';
`;

const AUDIT = `
CREATE TABLE platform.audit_chains (
  chain_id text NOT NULL PRIMARY KEY,
  sequence bigint NOT NULL CHECK (sequence >= 0),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE TABLE platform.audit_events (
  chain_id text NOT NULL REFERENCES platform.audit_chains (chain_id),
  sequence bigint NOT NULL CHECK (sequence >= 1),
  id uuid NOT NULL,
  occurred_at timestamptz(3) NOT NULL,
  actor_role text NOT NULL,
  actor_account_id uuid,
  actor_organisation_id uuid,
  actor_nurse_id uuid,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  nurse_id uuid,
  organisation_id uuid,
  details jsonb NOT NULL,
  request_id text,
  previous_hash text NOT NULL CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (chain_id, sequence)
);
CREATE INDEX audit_events_by_nurse ON platform.audit_events (nurse_id, occurred_at) WHERE nurse_id IS NOT NULL;
CREATE INDEX audit_events_by_organisation ON platform.audit_events (organisation_id, occurred_at) WHERE organisation_id IS NOT NULL;
CREATE INDEX audit_events_by_account ON platform.audit_events (actor_account_id, occurred_at) WHERE actor_account_id IS NOT NULL;
CREATE INDEX audit_events_by_subject ON platform.audit_events (subject_type, subject_id);

CREATE FUNCTION platform.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of %.% is refused: the table is append-only', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION platform.only_advance_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.chain_id <> OLD.chain_id OR NEW.sequence <= OLD.sequence THEN
    RAISE EXCEPTION 'An audit chain only grows (% from % to %)', OLD.chain_id, OLD.sequence, NEW.sequence
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON platform.audit_events
  FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON platform.audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER only_advance BEFORE UPDATE ON platform.audit_chains
  FOR EACH ROW EXECUTE FUNCTION platform.only_advance_chain();
CREATE TRIGGER no_delete BEFORE DELETE ON platform.audit_chains
  FOR EACH ROW EXECUTE FUNCTION platform.refuse_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON platform.audit_chains
  FOR EACH STATEMENT EXECUTE FUNCTION platform.refuse_change();
ALTER TABLE platform.audit_events ENABLE ALWAYS TRIGGER append_only;
ALTER TABLE platform.audit_events ENABLE ALWAYS TRIGGER no_truncate;
ALTER TABLE platform.audit_chains ENABLE ALWAYS TRIGGER only_advance;
ALTER TABLE platform.audit_chains ENABLE ALWAYS TRIGGER no_delete;
ALTER TABLE platform.audit_chains ENABLE ALWAYS TRIGGER no_truncate;

ALTER TABLE platform.audit_chains ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.audit_chains FORCE ROW LEVEL SECURITY;
ALTER TABLE platform.audit_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.audit_events FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON platform.audit_chains TO crossward_app;
GRANT SELECT, INSERT ON platform.audit_events TO crossward_app;
CREATE POLICY read_head ON platform.audit_chains FOR SELECT TO crossward_app USING (platform.actor_role() IS NOT NULL);
CREATE POLICY begin_chain ON platform.audit_chains FOR INSERT TO crossward_app
  WITH CHECK (platform.actor_role() IS NOT NULL AND sequence = 0);
CREATE POLICY advance_chain ON platform.audit_chains FOR UPDATE TO crossward_app
  USING (platform.actor_role() IS NOT NULL) WITH CHECK (platform.actor_role() IS NOT NULL);
CREATE POLICY read_own ON platform.audit_events FOR SELECT TO crossward_app USING (
  platform.is_system()
  OR platform.actor_role() = 'admin'
  OR actor_account_id = platform.actor_account()
  OR nurse_id = platform.actor_nurse()
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
);
CREATE POLICY record_own ON platform.audit_events FOR INSERT TO crossward_app WITH CHECK (
  actor_role = platform.actor_role() AND actor_account_id IS NOT DISTINCT FROM platform.actor_account()
);
`;

const MESSAGES = `
CREATE TABLE platform.outbox_events (
  id uuid NOT NULL PRIMARY KEY,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  queues text[] NOT NULL,
  settled_queues text[] NOT NULL DEFAULT '{}',
  occurred_at timestamptz(3) NOT NULL,
  available_at timestamptz(3) NOT NULL,
  published_at timestamptz(3),
  request_id text
);
CREATE INDEX outbox_events_to_publish ON platform.outbox_events (available_at, id) WHERE published_at IS NULL;
CREATE INDEX outbox_events_to_settle ON platform.outbox_events (published_at)
  WHERE published_at IS NOT NULL AND cardinality(settled_queues) < cardinality(queues);
CREATE TABLE platform.inbox_events (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  handled_at timestamptz(3) NOT NULL,
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_events_by_age ON platform.inbox_events (handled_at);
CREATE TABLE platform.dead_letters (
  event_id uuid NOT NULL,
  consumer text NOT NULL,
  queue text NOT NULL,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  code text NOT NULL,
  reason text NOT NULL,
  attempts integer NOT NULL CHECK (attempts >= 0),
  died_at timestamptz(3) NOT NULL,
  PRIMARY KEY (event_id, consumer)
);
ALTER TABLE platform.outbox_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.outbox_events FORCE ROW LEVEL SECURITY;
ALTER TABLE platform.inbox_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.inbox_events FORCE ROW LEVEL SECURITY;
ALTER TABLE platform.dead_letters ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.dead_letters FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.outbox_events TO crossward_app;
GRANT SELECT, INSERT, DELETE ON platform.inbox_events TO crossward_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.dead_letters TO crossward_app;
CREATE POLICY publish ON platform.outbox_events FOR INSERT TO crossward_app WITH CHECK (platform.actor_role() IS NOT NULL);
CREATE POLICY relay_read ON platform.outbox_events FOR SELECT TO crossward_app USING (platform.is_system());
CREATE POLICY relay_mark ON platform.outbox_events FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
CREATE POLICY relay_purge ON platform.outbox_events FOR DELETE TO crossward_app USING (platform.is_system());
CREATE POLICY consumer_read ON platform.inbox_events FOR SELECT TO crossward_app USING (platform.is_system());
CREATE POLICY consumer_add ON platform.inbox_events FOR INSERT TO crossward_app WITH CHECK (platform.is_system());
CREATE POLICY consumer_purge ON platform.inbox_events FOR DELETE TO crossward_app USING (platform.is_system());
CREATE POLICY read_dead ON platform.dead_letters FOR SELECT TO crossward_app
  USING (platform.is_system() OR platform.actor_role() = 'admin');
CREATE POLICY bury ON platform.dead_letters FOR INSERT TO crossward_app WITH CHECK (platform.is_system());
CREATE POLICY bury_again ON platform.dead_letters FOR UPDATE TO crossward_app
  USING (platform.is_system()) WITH CHECK (platform.is_system());
CREATE POLICY exhume ON platform.dead_letters FOR DELETE TO crossward_app USING (platform.is_system());
`;

// The answer is text, not jsonb: a replay must be the same bytes, and jsonb reorders keys.
const IDEMPOTENCY = `
CREATE TABLE platform.idempotency_keys (
  scope text NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  account_id uuid,
  request_hash text NOT NULL,
  answer text,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_by_expiry ON platform.idempotency_keys (expires_at);
ALTER TABLE platform.idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE platform.idempotency_keys FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.idempotency_keys TO crossward_app;
CREATE POLICY read_own ON platform.idempotency_keys FOR SELECT TO crossward_app USING (
  platform.is_system()
  OR (platform.actor_role() IS NOT NULL AND account_id IS NOT DISTINCT FROM platform.actor_account())
);
CREATE POLICY add_own ON platform.idempotency_keys FOR INSERT TO crossward_app WITH CHECK (
  platform.actor_role() IS NOT NULL AND account_id IS NOT DISTINCT FROM platform.actor_account()
);
CREATE POLICY answer_own ON platform.idempotency_keys FOR UPDATE TO crossward_app
  USING (platform.actor_role() IS NOT NULL AND account_id IS NOT DISTINCT FROM platform.actor_account())
  WITH CHECK (platform.actor_role() IS NOT NULL AND account_id IS NOT DISTINCT FROM platform.actor_account());
CREATE POLICY purge ON platform.idempotency_keys FOR DELETE TO crossward_app USING (
  platform.is_system()
  OR (platform.actor_role() IS NOT NULL AND account_id IS NOT DISTINCT FROM platform.actor_account())
);
`;
