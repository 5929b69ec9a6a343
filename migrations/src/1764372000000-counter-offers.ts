import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What nurses ask for in place of what they are offered. One at a time; the offer waits in the state `countered`. */
export class CounterOffers1764372000000 implements MigrationInterface {
  name = 'CounterOffers1764372000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [OFFERS, COUNTERS, POLICIES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const OFFERS = `
ALTER TABLE marketplace.offers DROP CONSTRAINT offers_status_check;
ALTER TABLE marketplace.offers ADD CONSTRAINT offers_status_check
  CHECK (status IN ('extended', 'countered', 'accepted', 'declined', 'expired', 'rescinded'));
DROP INDEX marketplace.offers_awaiting_answer;
CREATE INDEX offers_awaiting_answer ON marketplace.offers (deadline) WHERE status IN ('extended', 'countered');
`;

const COUNTERS = `
CREATE TABLE marketplace.counter_offers (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  submission_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('open', 'accepted', 'declined', 'withdrawn', 'moot')),
  reason text,
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on > starts_on),
  shift_pattern text NOT NULL,
  weekly_hours double precision NOT NULL CHECK (weekly_hours > 0),
  pay_minor_units bigint NOT NULL CHECK (pay_minor_units > 0),
  pay_currency text NOT NULL,
  -- What was offered when it was asked for: the two stand beside each other whatever comes later.
  offered jsonb NOT NULL,
  note text,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  answered_at timestamptz(3),
  CHECK ((status = 'open') = (answered_at IS NULL)),
  FOREIGN KEY (organisation_id, gap_id, nurse_id, submission_id, offer_id)
    REFERENCES marketplace.offers (organisation_id, gap_id, nurse_id, submission_id, id)
);
CREATE UNIQUE INDEX counter_offers_one_open ON marketplace.counter_offers (offer_id) WHERE status = 'open';
CREATE INDEX counter_offers_by_offer ON marketplace.counter_offers (offer_id, id);
`;

const SYSTEM = 'platform.is_system()';
const PARTIES = `${SYSTEM} OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;

const POLICIES = `
ALTER TABLE marketplace.counter_offers ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.counter_offers FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.counter_offers TO crossward_app;
CREATE POLICY counter_offers_read ON marketplace.counter_offers FOR SELECT TO crossward_app USING (${PARTIES});
CREATE POLICY counter_offers_add ON marketplace.counter_offers FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY counter_offers_change ON marketplace.counter_offers FOR UPDATE TO crossward_app
  USING (${SYSTEM}) WITH CHECK (${SYSTEM});
CREATE POLICY counter_offers_remove ON marketplace.counter_offers FOR DELETE TO crossward_app USING (${SYSTEM});
`;
