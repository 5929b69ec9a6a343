import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which recruiter a submission is in the hands of, and since when. */
export class SubmissionRecruiters1764442000000 implements MigrationInterface {
  name = 'SubmissionRecruiters1764442000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECRUITERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// The name as it was when the submission was taken over: accounts of staff are nobody else's to read.
// A recruiter who submitted a nurse has been the one so far; these rows keep their version, and hence their history.
const RECRUITERS = `
ALTER TABLE marketplace.submissions
  ADD COLUMN recruiter_id uuid,
  ADD COLUMN recruiter_name text CHECK (char_length(recruiter_name) BETWEEN 1 AND 120),
  ADD COLUMN recruiter_since timestamptz(3),
  ADD CONSTRAINT submissions_recruiter_whole CHECK ((recruiter_id IS NULL) = (recruiter_since IS NULL)
    AND (recruiter_name IS NULL OR recruiter_id IS NOT NULL));
SELECT set_config('app.role', 'system', true);
UPDATE marketplace.submissions SET recruiter_id = submitted_by, recruiter_since = created_at
  WHERE submitted_by_role = 'recruiter' AND submitted_by IS NOT NULL;
CREATE INDEX submissions_by_recruiter ON marketplace.submissions (recruiter_id, id) WHERE recruiter_id IS NOT NULL;
`;
