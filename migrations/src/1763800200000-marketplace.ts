import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Hospitals and their gaps, nurses and their profiles, submissions, offers and placements.
 * Foreign keys look past row-level security, hence every one of a hospital's carries the organisation.
 */
export class Marketplace1763800200000 implements MigrationInterface {
  name = 'Marketplace1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [HOSPITALS, GAPS, NURSES, ENGAGEMENTS, PLACEMENTS, START_GATE]) await runner.query(part);
    for (const [table, policies] of Object.entries(POLICIES)) await runner.query(guard(table, policies));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const HOSPITALS = `
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
CREATE SCHEMA marketplace;
GRANT USAGE ON SCHEMA marketplace TO crossward_app;
CREATE TABLE marketplace.organisations (
  id uuid NOT NULL PRIMARY KEY,
  name text NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL
);
CREATE TABLE marketplace.facilities (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES marketplace.organisations (id),
  name text NOT NULL,
  jurisdiction text NOT NULL,
  place text NOT NULL,
  latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
  time_zone text NOT NULL,
  setting text NOT NULL,
  underserved boolean NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  UNIQUE (organisation_id, id)
);
CREATE TABLE marketplace.units (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  name text NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  FOREIGN KEY (organisation_id, facility_id) REFERENCES marketplace.facilities (organisation_id, id),
  UNIQUE (organisation_id, facility_id, id)
);
CREATE INDEX units_by_facility ON marketplace.units (facility_id);
`;

const GAPS = `
CREATE TABLE marketplace.gaps (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  jurisdiction text NOT NULL,
  profession text NOT NULL CHECK (profession IN ('RN', 'LPN', 'RM', 'APRN')),
  status text NOT NULL CHECK (status IN ('draft', 'open', 'on_hold', 'filled', 'closed', 'cancelled')),
  status_reason text,
  seats integer NOT NULL CHECK (seats > 0),
  seats_taken integer NOT NULL DEFAULT 0,
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on > starts_on),
  shift_pattern text NOT NULL CHECK (shift_pattern IN ('days', 'nights', 'rotating', 'weekends')),
  weekly_hours double precision NOT NULL CHECK (weekly_hours > 0),
  pay_minor_units bigint NOT NULL CHECK (pay_minor_units > 0),
  pay_currency text NOT NULL,
  specialty text NOT NULL,
  minimum_years double precision NOT NULL,
  certificates text[] NOT NULL,
  languages jsonb NOT NULL,
  accepts_pending_licence boolean NOT NULL,
  requested_by uuid,
  approved_by uuid,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CONSTRAINT gaps_seats_never_exceeded CHECK (seats_taken BETWEEN 0 AND seats),
  FOREIGN KEY (organisation_id, facility_id, unit_id) REFERENCES marketplace.units (organisation_id, facility_id, id),
  UNIQUE (organisation_id, id)
);
CREATE INDEX gaps_open ON marketplace.gaps (jurisdiction, specialty, id) WHERE status = 'open';
`;

const NURSES = `
CREATE TABLE marketplace.nurses (
  id uuid NOT NULL PRIMARY KEY,
  facts jsonb NOT NULL,
  states_licences boolean NOT NULL,
  specialties jsonb NOT NULL,
  available_from date NOT NULL,
  available_until date CHECK (available_until > available_from),
  pay_floor_minor_units bigint,
  pay_floor_currency text,
  shift_patterns text[] NOT NULL,
  no_go_jurisdictions text[] NOT NULL,
  no_go_organisation_ids uuid[] NOT NULL,
  home_place text NOT NULL,
  home_jurisdiction text NOT NULL,
  home_latitude double precision NOT NULL CHECK (home_latitude BETWEEN -90 AND 90),
  home_longitude double precision NOT NULL CHECK (home_longitude BETWEEN -180 AND 180),
  home_time_zone text NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  CHECK ((pay_floor_minor_units IS NULL) = (pay_floor_currency IS NULL))
);
CREATE TABLE marketplace.nurse_names (
  nurse_id uuid NOT NULL PRIMARY KEY REFERENCES marketplace.nurses (id),
  given_names text NOT NULL,
  family_name text NOT NULL
);
-- Ciphertexts of AES-256-GCM; the data key of the row is wrapped by the key of the configuration.
CREATE TABLE marketplace.nurse_secrets (
  nurse_id uuid NOT NULL PRIMARY KEY REFERENCES marketplace.nurses (id),
  data_key bytea NOT NULL,
  birth_date bytea NOT NULL,
  passport_mrz bytea
);
CREATE TABLE marketplace.licences (
  id uuid NOT NULL PRIMARY KEY,
  nurse_id uuid NOT NULL REFERENCES marketplace.nurses (id),
  jurisdiction text NOT NULL,
  profession text NOT NULL,
  number text NOT NULL,
  expires_on date,
  statement jsonb NOT NULL,
  UNIQUE (nurse_id, jurisdiction, profession, number)
);
`;

const ENGAGEMENTS = `
CREATE TABLE marketplace.submissions (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL REFERENCES marketplace.nurses (id),
  status text NOT NULL CHECK (status IN ('submitted', 'offered', 'placed', 'rejected', 'withdrawn', 'not_assigned')),
  reason text,
  verdict text NOT NULL CHECK (verdict IN ('authorised', 'pathway', 'undetermined')),
  corpus_version text NOT NULL,
  consent_text_version text NOT NULL,
  consented_at timestamptz(3) NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  FOREIGN KEY (organisation_id, gap_id) REFERENCES marketplace.gaps (organisation_id, id),
  UNIQUE (organisation_id, gap_id, nurse_id, id)
);
CREATE UNIQUE INDEX submissions_one_live ON marketplace.submissions (nurse_id, gap_id)
  WHERE status IN ('submitted', 'offered', 'placed');
CREATE INDEX submissions_by_gap ON marketplace.submissions (gap_id);
CREATE TABLE marketplace.offers (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  submission_id uuid NOT NULL CONSTRAINT offers_one_per_submission UNIQUE,
  status text NOT NULL CHECK (status IN ('extended', 'accepted', 'declined', 'expired', 'rescinded')),
  deadline timestamptz(3) NOT NULL,
  -- What is offered, frozen: later changes of the gap change no offer.
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on > starts_on),
  shift_pattern text NOT NULL,
  weekly_hours double precision NOT NULL,
  pay_minor_units bigint NOT NULL,
  pay_currency text NOT NULL,
  extended_by uuid,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  answered_at timestamptz(3),
  FOREIGN KEY (organisation_id, gap_id, nurse_id, submission_id)
    REFERENCES marketplace.submissions (organisation_id, gap_id, nurse_id, id),
  UNIQUE (organisation_id, gap_id, nurse_id, submission_id, id)
);
CREATE INDEX offers_by_gap ON marketplace.offers (gap_id);
CREATE INDEX offers_by_nurse ON marketplace.offers (nurse_id);
CREATE INDEX offers_awaiting_answer ON marketplace.offers (deadline) WHERE status = 'extended';
`;

const PLACEMENTS = `
CREATE TABLE marketplace.placements (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  submission_id uuid NOT NULL,
  offer_id uuid NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('pending_start', 'on_assignment', 'ended', 'fell_off')),
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on > starts_on),
  during daterange NOT NULL GENERATED ALWAYS AS (daterange(starts_on, ends_on, '[)')) STORED,
  accepted_on date NOT NULL,
  created_at timestamptz(3) NOT NULL,
  started_at timestamptz(3),
  ended_at timestamptz(3),
  end_reason text,
  version integer NOT NULL,
  CONSTRAINT placements_no_double_booking EXCLUDE USING gist (nurse_id WITH =, during WITH &&)
    WHERE (status IN ('pending_start', 'on_assignment')),
  FOREIGN KEY (organisation_id, gap_id, nurse_id, submission_id, offer_id)
    REFERENCES marketplace.offers (organisation_id, gap_id, nurse_id, submission_id, id)
);
CREATE INDEX placements_by_gap ON marketplace.placements (gap_id);
CREATE INDEX placements_by_nurse ON marketplace.placements (nurse_id);
`;

// The function asks as the system and as the owner: who starts a placement needs no right to read packets and plans.
// The role is set by hand, since only a superuser may write `SET app.role` into a function.
// PL/pgSQL looks the tables up when it runs, so that their contexts may migrate later than this one.
const START_GATE = `
CREATE FUNCTION marketplace.refuse_uncleared_start() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
  packet_cleared boolean;
  plan_completed boolean;
BEGIN
  PERFORM set_config('app.role', 'system', true);
  packet_cleared := EXISTS (SELECT FROM credentials.packets WHERE placement_id = NEW.id AND status = 'cleared');
  plan_completed := EXISTS (SELECT FROM onboarding.plans WHERE placement_id = NEW.id AND status = 'completed');
  PERFORM set_config('app.role', asking, true);
  IF NOT packet_cleared THEN
    RAISE EXCEPTION 'The placement (%) cannot start: its packet is not cleared', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placements_start_gate';
  END IF;
  IF NOT plan_completed THEN
    RAISE EXCEPTION 'The placement (%) cannot start: its onboarding plan is not completed', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placements_start_gate';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION marketplace.refuse_uncleared_start() FROM PUBLIC;
CREATE TRIGGER start_gate_of_new BEFORE INSERT ON marketplace.placements
  FOR EACH ROW WHEN (NEW.status = 'on_assignment') EXECUTE FUNCTION marketplace.refuse_uncleared_start();
CREATE TRIGGER start_gate BEFORE UPDATE ON marketplace.placements
  FOR EACH ROW WHEN (NEW.status = 'on_assignment' AND (OLD.status <> 'on_assignment' OR OLD.id <> NEW.id))
  EXECUTE FUNCTION marketplace.refuse_uncleared_start();
ALTER TABLE marketplace.placements ENABLE ALWAYS TRIGGER start_gate_of_new;
ALTER TABLE marketplace.placements ENABLE ALWAYS TRIGGER start_gate;
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const ADMIN = `platform.actor_role() = 'admin'`;
const NURSE = `platform.actor_role() = 'nurse'`;
const APPROVER = `platform.actor_role() = 'hospital-approver'`;
const HOSPITAL = `platform.actor_role() IN ('hospital-requester', 'hospital-approver')`;
const OWN_HOSPITAL = `(${HOSPITAL} AND organisation_id = platform.actor_organisation())`;
const OWN_APPROVER = `(${APPROVER} AND organisation_id = platform.actor_organisation())`;
const OWN_NURSE = `(${NURSE} AND nurse_id = platform.actor_nurse())`;
/** A hospital's view of a nurse hangs on a submission to one of its gaps. */
const submittedTo = (nurse: string, statuses = ''): string => `(${HOSPITAL} AND EXISTS (
  SELECT FROM marketplace.submissions s WHERE s.nurse_id = ${nurse} AND s.organisation_id = platform.actor_organisation()${statuses}))`;
const NAMED = ` AND s.status IN ('submitted', 'offered', 'placed')`;
const SUBMITTED_MYSELF = `(${NURSE} AND EXISTS (
  SELECT FROM marketplace.submissions s WHERE s.gap_id = gaps.id AND s.nurse_id = platform.actor_nurse()))`;

interface Policies {
  read: string[];
  add: string[];
  change: string[];
  /** Beside the system, which may empty a demo market. */
  remove?: string[];
}

const PARTIES: string[] = [STAFF, OWN_HOSPITAL, OWN_NURSE];
const POLICIES: Readonly<Record<string, Policies>> = {
  organisations: {
    read: [STAFF, NURSE, `(${HOSPITAL} AND id = platform.actor_organisation())`],
    add: [ADMIN],
    change: [ADMIN],
  },
  facilities: { read: [STAFF, NURSE, OWN_HOSPITAL], add: [ADMIN, OWN_APPROVER], change: [ADMIN, OWN_APPROVER] },
  units: { read: [STAFF, NURSE, OWN_HOSPITAL], add: [ADMIN, OWN_APPROVER], change: [ADMIN, OWN_APPROVER] },
  gaps: {
    read: [STAFF, OWN_HOSPITAL, `(${NURSE} AND status = 'open')`, SUBMITTED_MYSELF],
    add: [ADMIN, OWN_HOSPITAL],
    change: [ADMIN, OWN_HOSPITAL],
  },
  nurses: {
    read: [STAFF, `(${NURSE} AND id = platform.actor_nurse())`, submittedTo('nurses.id')],
    add: [`(${NURSE} AND id = platform.actor_nurse())`],
    change: [`(${NURSE} AND id = platform.actor_nurse())`],
  },
  nurse_names: {
    read: [STAFF, OWN_NURSE, submittedTo('nurse_names.nurse_id', NAMED)],
    add: [OWN_NURSE],
    change: [OWN_NURSE],
  },
  nurse_secrets: { read: [OWN_NURSE], add: [OWN_NURSE], change: [OWN_NURSE] },
  licences: {
    read: [STAFF, OWN_NURSE, submittedTo('licences.nurse_id', NAMED)],
    add: [OWN_NURSE],
    change: [OWN_NURSE],
    remove: [OWN_NURSE],
  },
  submissions: { read: PARTIES, add: [OWN_NURSE], change: [OWN_HOSPITAL, OWN_NURSE] },
  offers: { read: PARTIES, add: [OWN_APPROVER], change: [OWN_HOSPITAL, OWN_NURSE] },
  placements: { read: PARTIES, add: [], change: [STAFF, OWN_HOSPITAL] },
};

const guard = (table: string, { read, add, change, remove = [] }: Policies): string => {
  const any = (conditions: string[]): string => [SYSTEM, ...conditions].join('\n  OR ');
  return `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app USING (${any(read)});
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (${any(add)});
CREATE POLICY ${table}_change ON marketplace.${table} FOR UPDATE TO crossward_app USING (${any(change)}) WITH CHECK (${any(change)});
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (${any(remove)});`;
};
