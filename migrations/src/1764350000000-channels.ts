import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ways out of the product: events in one order, webhooks, streams and calendar feeds. SQL of PostgreSQL 15 and later. */
export class Channels1764350000000 implements MigrationInterface {
  name = 'Channels1764350000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [EVENTS, WEBHOOKS, PEOPLE, POLICIES, ARRIVALS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// The position is given out under a lock that is held until the commit: whoever read up to n never misses an n-1.
const EVENTS = `
CREATE SCHEMA channels;
GRANT USAGE ON SCHEMA channels TO crossward_app;
CREATE TABLE channels.arrivals (
  event_id uuid NOT NULL PRIMARY KEY,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  occurred_at timestamptz(3) NOT NULL,
  available_at timestamptz(3) NOT NULL
);
CREATE INDEX arrivals_due ON channels.arrivals (available_at, event_id);
CREATE SEQUENCE channels.event_positions;
CREATE TABLE channels.events (
  id uuid NOT NULL PRIMARY KEY,
  position bigint NOT NULL UNIQUE,
  topic text NOT NULL,
  data jsonb NOT NULL CHECK (jsonb_typeof(data) = 'object'),
  organisation_id uuid,
  nurse_id uuid,
  occurred_at timestamptz(3) NOT NULL,
  fed_at timestamptz(3) NOT NULL
);
CREATE INDEX events_by_organisation ON channels.events (organisation_id, position) WHERE organisation_id IS NOT NULL;
CREATE INDEX events_by_nurse ON channels.events (nurse_id, position) WHERE nurse_id IS NOT NULL;
CREATE INDEX events_by_age ON channels.events (fed_at);
GRANT USAGE ON SEQUENCE channels.event_positions TO crossward_app;
`;

const WEBHOOKS = `
CREATE TABLE channels.webhook_endpoints (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  url text NOT NULL CHECK (length(url) BETWEEN 8 AND 2000),
  description text NOT NULL CHECK (length(description) <= 200),
  topics text[] NOT NULL CHECK (cardinality(topics) >= 1),
  status text NOT NULL CHECK (status IN ('enabled', 'disabled')),
  disabled_reason text CHECK (disabled_reason IN ('by-hand', 'gone', 'failing')),
  failing_since timestamptz(3),
  data_key bytea NOT NULL,
  secret bytea NOT NULL,
  previous_secret bytea,
  previous_until timestamptz(3),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  CONSTRAINT webhook_endpoints_disabled_with_reason CHECK ((status = 'disabled') = (disabled_reason IS NOT NULL)),
  CONSTRAINT webhook_endpoints_overlap_whole CHECK ((previous_secret IS NULL) = (previous_until IS NULL)),
  UNIQUE (organisation_id, id)
);
CREATE TABLE channels.webhook_messages (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  event_id uuid NOT NULL,
  topic text NOT NULL,
  -- The bytes that are signed: the same at every attempt.
  body text NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'delivered', 'failed')),
  attempts integer NOT NULL CHECK (attempts >= 0),
  attempts_of_round integer NOT NULL CHECK (attempts_of_round BETWEEN 0 AND attempts),
  next_attempt_at timestamptz(3),
  claim uuid,
  claimed_until timestamptz(3),
  occurred_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  settled_at timestamptz(3),
  CONSTRAINT webhook_messages_one_per_endpoint UNIQUE (organisation_id, endpoint_id, event_id),
  CONSTRAINT webhook_messages_settled CHECK ((status = 'pending') = (next_attempt_at IS NOT NULL)
    AND (status = 'pending') = (settled_at IS NULL)),
  FOREIGN KEY (organisation_id, endpoint_id) REFERENCES channels.webhook_endpoints (organisation_id, id)
);
CREATE INDEX webhook_messages_due ON channels.webhook_messages (next_attempt_at) WHERE status = 'pending';
CREATE INDEX webhook_messages_by_endpoint ON channels.webhook_messages (endpoint_id, id);
CREATE INDEX webhook_messages_by_age ON channels.webhook_messages (created_at);
CREATE TABLE channels.webhook_attempts (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  message_id uuid NOT NULL REFERENCES channels.webhook_messages (id) ON DELETE CASCADE,
  number integer NOT NULL CHECK (number >= 1),
  outcome text NOT NULL CHECK (outcome IN ('delivered', 'refused', 'gone', 'redirected', 'timed-out', 'unreachable', 'address-refused')),
  status_code integer CHECK (status_code BETWEEN 100 AND 999),
  duration_ms integer NOT NULL CHECK (duration_ms >= 0),
  answer text,
  attempted_at timestamptz(3) NOT NULL
);
CREATE INDEX webhook_attempts_by_message ON channels.webhook_attempts (message_id, id);
`;

const PEOPLE = `
CREATE TABLE channels.stream_connections (
  id uuid NOT NULL PRIMARY KEY,
  account_id uuid NOT NULL,
  seen_at timestamptz(3) NOT NULL
);
CREATE INDEX stream_connections_by_account ON channels.stream_connections (account_id);
CREATE TABLE channels.calendar_feeds (
  account_id uuid NOT NULL PRIMARY KEY,
  token_digest bytea NOT NULL UNIQUE CHECK (length(token_digest) = 32),
  created_at timestamptz(3) NOT NULL,
  rotated_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1)
);
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const HOSPITAL = `(platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())`;
const NURSE = `(platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;
const APPROVER = `(platform.actor_role() = 'hospital-approver' AND organisation_id = platform.actor_organisation())`;
const MANAGERS = `${SYSTEM} OR platform.actor_role() = 'admin' OR ${APPROVER}`;
const OWN = `${SYSTEM} OR account_id = platform.actor_account()`;

const guard = (table: string, read: string, write: string = SYSTEM, add: string = write): string => `
ALTER TABLE channels.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE channels.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON channels.${table} TO crossward_app;
CREATE POLICY ${table}_read ON channels.${table} FOR SELECT TO crossward_app USING (${read});
CREATE POLICY ${table}_add ON channels.${table} FOR INSERT TO crossward_app WITH CHECK (${add});
CREATE POLICY ${table}_change ON channels.${table} FOR UPDATE TO crossward_app USING (${write}) WITH CHECK (${write});
CREATE POLICY ${table}_remove ON channels.${table} FOR DELETE TO crossward_app USING (${write});`;

const POLICIES = [
  guard('arrivals', SYSTEM, SYSTEM, 'platform.actor_role() IS NOT NULL'),
  guard('events', `${SYSTEM} OR ${STAFF} OR ${HOSPITAL} OR ${NURSE}`),
  guard('webhook_endpoints', MANAGERS, MANAGERS, `${SYSTEM} OR ${APPROVER}`),
  guard('webhook_messages', MANAGERS, MANAGERS),
  guard('webhook_attempts', MANAGERS),
  guard('stream_connections', OWN),
  guard('calendar_feeds', OWN, OWN),
].join('\n');

// In the transaction that publishes: an event is either announced here as well, or never happened.
const ARRIVALS = `
CREATE FUNCTION channels.announce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO channels.arrivals (event_id, topic, payload, occurred_at, available_at)
    SELECT id, topic, payload, occurred_at, available_at FROM added;
  RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER INSERT ON platform.outbox_events REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION channels.announce();
`;
