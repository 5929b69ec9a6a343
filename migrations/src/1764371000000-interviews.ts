import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Interviews of submissions. The exclusion keeps a nurse from two at once, whichever hospitals they are with. */
export class Interviews1764371000000 implements MigrationInterface {
  name = 'Interviews1764371000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [INTERVIEWS, POLICIES, HISTORY]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const INTERVIEWS = `
CREATE TABLE marketplace.interviews (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  submission_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN
    ('proposed', 'scheduled', 'reschedule_requested', 'held', 'no_show', 'declined', 'cancelled')),
  reason text,
  round integer NOT NULL CHECK (round > 0),
  medium text NOT NULL CHECK (medium IN ('video', 'phone', 'on-site')),
  place text NOT NULL,
  duration_minutes integer NOT NULL CHECK (duration_minutes BETWEEN 15 AND 180),
  slots timestamptz(3)[] NOT NULL CHECK (cardinality(slots) BETWEEN 1 AND 5),
  starts_at timestamptz(3),
  ends_at timestamptz(3) CHECK (ends_at > starts_at),
  outcome text CHECK (outcome IN ('recommended', 'not-recommended', 'another-interview')),
  absent_party text CHECK (absent_party IN ('nurse', 'hospital')),
  arranged_by uuid,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  CHECK ((status IN ('scheduled', 'held', 'no_show')) <= (starts_at IS NOT NULL AND ends_at IS NOT NULL)),
  CHECK ((status = 'held') = (outcome IS NOT NULL)),
  CHECK ((status = 'no_show') = (absent_party IS NOT NULL)),
  CONSTRAINT interviews_no_two_at_once EXCLUDE USING gist (nurse_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)
    WHERE (status = 'scheduled'),
  FOREIGN KEY (organisation_id, gap_id, nurse_id, submission_id)
    REFERENCES marketplace.submissions (organisation_id, gap_id, nurse_id, id)
);
CREATE UNIQUE INDEX interviews_one_live ON marketplace.interviews (submission_id)
  WHERE status IN ('proposed', 'scheduled', 'reschedule_requested');
CREATE INDEX interviews_by_submission ON marketplace.interviews (submission_id);
CREATE INDEX interviews_by_organisation ON marketplace.interviews (organisation_id, id);
CREATE INDEX interviews_by_nurse ON marketplace.interviews (nurse_id, id);
`;

const SYSTEM = 'platform.is_system()';
const PARTIES = `${SYSTEM} OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;

/** Written by services that have checked who may do what; read by those whom it is about. */
const POLICIES = `
ALTER TABLE marketplace.interviews ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.interviews FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.interviews TO crossward_app;
CREATE POLICY interviews_read ON marketplace.interviews FOR SELECT TO crossward_app USING (${PARTIES});
CREATE POLICY interviews_add ON marketplace.interviews FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY interviews_change ON marketplace.interviews FOR UPDATE TO crossward_app USING (${SYSTEM}) WITH CHECK (${SYSTEM});
CREATE POLICY interviews_remove ON marketplace.interviews FOR DELETE TO crossward_app USING (${SYSTEM});
`;

const HISTORY = `
CREATE TRIGGER history AFTER INSERT OR UPDATE ON marketplace.interviews
  FOR EACH ROW EXECUTE FUNCTION marketplace.keep_history('interview');
ALTER TABLE marketplace.interviews ENABLE ALWAYS TRIGGER history;
`;
