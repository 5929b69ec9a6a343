import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents of nurses to single gaps, who submitted on them, who learns when who a nurse is, restrictions, and reviews of facilities. */
export class FairDealing1764360000000 implements MigrationInterface {
  name = 'FairDealing1764360000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CONSENTS, SUBMISSIONS, IDENTITY, RESTRICTIONS, REVIEWS]) await runner.query(part);
    for (const [table, policies] of Object.entries(POLICIES)) await runner.query(guard(table, policies));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const CONSENTS = `
CREATE TABLE marketplace.submission_consents (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL REFERENCES marketplace.nurses (id),
  status text NOT NULL CHECK (status IN ('given', 'used', 'withdrawn')),
  text_version text NOT NULL,
  terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object'),
  terms_hash text NOT NULL CHECK (terms_hash ~ '^[0-9a-f]{64}$'),
  token_hash bytea CONSTRAINT submission_consents_one_token UNIQUE CHECK (octet_length(token_hash) = 32),
  expires_at timestamptz(3) NOT NULL,
  created_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  used_by_role text,
  withdrawn_at timestamptz(3),
  version integer NOT NULL,
  CHECK (expires_at > created_at AND expires_at <= created_at + interval '2160 hours'),
  CHECK ((used_at IS NULL) = (used_by_role IS NULL)),
  CHECK (status <> 'used' OR used_at IS NOT NULL),
  CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  FOREIGN KEY (organisation_id, gap_id) REFERENCES marketplace.gaps (organisation_id, id),
  UNIQUE (organisation_id, gap_id, nurse_id, id)
);
CREATE UNIQUE INDEX submission_consents_one_unused ON marketplace.submission_consents (nurse_id, gap_id)
  WHERE status = 'given';
CREATE INDEX submission_consents_with_token ON marketplace.submission_consents (created_at) WHERE token_hash IS NOT NULL;
CREATE INDEX submission_consents_by_nurse ON marketplace.submission_consents (nurse_id, id);
`;

// Rows from before name no consent; every new one does, whoever writes it.
const SUBMISSIONS = `
ALTER TABLE marketplace.submissions
  ADD COLUMN consent_id uuid CONSTRAINT submissions_one_per_consent UNIQUE,
  ADD COLUMN consent_expires_at timestamptz(3),
  ADD COLUMN submitted_by_role text CHECK (submitted_by_role IN ('nurse', 'recruiter', 'system')),
  ADD COLUMN submitted_by uuid,
  ADD CONSTRAINT submissions_consent_whole CHECK ((consent_id IS NULL) = (consent_expires_at IS NULL)),
  ADD CONSTRAINT submissions_on_own_consent FOREIGN KEY (organisation_id, gap_id, nurse_id, consent_id)
    REFERENCES marketplace.submission_consents (organisation_id, gap_id, nurse_id, id);
-- For the response times that nurses are shown with a gap.
CREATE INDEX submissions_by_organisation ON marketplace.submissions (organisation_id, created_at);
CREATE FUNCTION marketplace.refuse_submission_without_consent() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'The submission (%) names no consent', NEW.id
    USING ERRCODE = 'check_violation', CONSTRAINT = 'submissions_need_consent';
END $$;
REVOKE ALL ON FUNCTION marketplace.refuse_submission_without_consent() FROM PUBLIC;
CREATE TRIGGER need_consent BEFORE INSERT ON marketplace.submissions
  FOR EACH ROW WHEN (NEW.consent_id IS NULL) EXECUTE FUNCTION marketplace.refuse_submission_without_consent();
ALTER TABLE marketplace.submissions ENABLE ALWAYS TRIGGER need_consent;
`;

// Ciphertexts of AES-256-GCM, as in nurse_secrets.
const IDENTITY = `
CREATE TABLE marketplace.nurse_contacts (
  nurse_id uuid NOT NULL PRIMARY KEY REFERENCES marketplace.nurses (id),
  data_key bytea NOT NULL,
  email bytea NOT NULL,
  phone bytea,
  version integer NOT NULL,
  updated_at timestamptz(3) NOT NULL
);
CREATE TABLE marketplace.name_disclosures (
  account_id uuid NOT NULL,
  submission_id uuid NOT NULL REFERENCES marketplace.submissions (id),
  organisation_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  disclosed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (account_id, submission_id)
);
CREATE INDEX name_disclosures_by_submission ON marketplace.name_disclosures (submission_id);
`;

// The notice, the evidence, the second person and the end are asked for here too, whoever writes.
const RESTRICTIONS = `
CREATE TABLE marketplace.restrictions (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  unit_id uuid,
  nurse_id uuid NOT NULL REFERENCES marketplace.nurses (id),
  scope text NOT NULL CHECK (scope IN ('unit', 'facility', 'organisation')),
  status text NOT NULL CHECK (status IN ('proposed', 'notified', 'in_force', 'appealed', 'upheld', 'lifted', 'expired')),
  kind text NOT NULL
    CHECK (kind IN ('no-call-no-show', 'patient-safety', 'conduct', 'attendance', 'documentation', 'confidentiality')),
  happened_on date NOT NULL,
  account text NOT NULL CHECK (account ~ '[^[:space:]]'),
  statement text NOT NULL CHECK (statement ~ '[^[:space:]]'),
  statement_by text NOT NULL,
  proposed_by uuid,
  notified_on date,
  enforced_by uuid,
  in_force_on date,
  expires_on date,
  patient_safety_reason text,
  appealed_on date,
  appeal text,
  decision_reason text,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL,
  CHECK (scope <> 'unit' OR unit_id IS NOT NULL),
  CHECK (status IN ('proposed', 'lifted') OR notified_on IS NOT NULL),
  CHECK (status <> 'in_force' OR in_force_on IS NOT NULL),
  CHECK ((in_force_on IS NULL) = (expires_on IS NULL) AND (in_force_on IS NULL) = (enforced_by IS NULL)),
  CONSTRAINT restrictions_second_person CHECK (enforced_by <> proposed_by),
  CONSTRAINT restrictions_notice
    CHECK (in_force_on IS NULL OR (notified_on IS NOT NULL AND (in_force_on >= notified_on + 7 OR patient_safety_reason IS NOT NULL))),
  CONSTRAINT restrictions_end
    CHECK (expires_on > in_force_on AND expires_on <= (in_force_on + interval '24 months')::date),
  CHECK ((appealed_on IS NULL) = (appeal IS NULL)),
  FOREIGN KEY (organisation_id, facility_id) REFERENCES marketplace.facilities (organisation_id, id),
  FOREIGN KEY (organisation_id, facility_id, unit_id) REFERENCES marketplace.units (organisation_id, facility_id, id)
);
CREATE INDEX restrictions_by_nurse ON marketplace.restrictions (nurse_id, organisation_id);
CREATE INDEX restrictions_by_organisation ON marketplace.restrictions (organisation_id, id);
`;

const REVIEWS = `
CREATE TABLE marketplace.facility_reviews (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  facility_id uuid NOT NULL,
  placement_id uuid NOT NULL CONSTRAINT facility_reviews_one_per_placement UNIQUE REFERENCES marketplace.placements (id),
  nurse_id uuid NOT NULL REFERENCES marketplace.nurses (id),
  status text NOT NULL CHECK (status IN ('published', 'removed')),
  unit_safety smallint NOT NULL CHECK (unit_safety BETWEEN 1 AND 5),
  orientation smallint NOT NULL CHECK (orientation BETWEEN 1 AND 5),
  scheduling smallint NOT NULL CHECK (scheduling BETWEEN 1 AND 5),
  housing_as_promised smallint NOT NULL CHECK (housing_as_promised BETWEEN 1 AND 5),
  pay_as_promised smallint NOT NULL CHECK (pay_as_promised BETWEEN 1 AND 5),
  text text NOT NULL CHECK (char_length(text) <= 2000),
  answer text CHECK (char_length(answer) <= 2000),
  answered_at timestamptz(3),
  removal_reason text,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL,
  CHECK ((answer IS NULL) = (answered_at IS NULL)),
  CHECK ((status = 'removed') = (removal_reason IS NOT NULL)),
  FOREIGN KEY (organisation_id, facility_id) REFERENCES marketplace.facilities (organisation_id, id)
);
CREATE INDEX facility_reviews_by_facility ON marketplace.facility_reviews (facility_id, id);
`;

const SYSTEM = 'platform.is_system()';
const OWN_NURSE = `(platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;

const OWN_HOSPITAL = `(platform.actor_role() IN ('hospital-requester', 'hospital-approver')
  AND organisation_id = platform.actor_organisation())`;

/** Who reads beside the system. All writing is the product's own, through services that have checked the right to it. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  submission_consents: [OWN_NURSE],
  nurse_contacts: [OWN_NURSE],
  name_disclosures: [OWN_NURSE, OWN_HOSPITAL],
  // Rows name the author: what others read goes through a service that leaves that out.
  facility_reviews: [OWN_NURSE],
  // The nurse sees it from the notice on; administrators because they decide appeals. Nobody else's hospital ever does.
  restrictions: [`(${OWN_NURSE} AND notified_on IS NOT NULL)`, OWN_HOSPITAL, `platform.actor_role() = 'admin'`],
};

const guard = (table: string, readers: readonly string[]): string => `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app
  USING (${[SYSTEM, ...readers].join(' OR ')});
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_change ON marketplace.${table} FOR UPDATE TO crossward_app USING (${SYSTEM}) WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;
