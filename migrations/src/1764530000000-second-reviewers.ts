import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that take two: what the first reviewer proposed stays a proposal until another account confirms it. */
export class SecondReviewers1764530000000 implements MigrationInterface {
  name = 'SecondReviewers1764530000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [PROPOSALS, LIVE, TWO]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const PROPOSALS = `
ALTER TABLE credentials.verifications
  ADD COLUMN proposed_outcome text CHECK (proposed_outcome IN ('accepted', 'rejected')),
  ADD COLUMN proposed_reason text,
  ADD COLUMN proposal_rule text,
  ADD COLUMN proposed_by uuid,
  ADD COLUMN proposer_name text,
  ADD COLUMN proposed_at timestamptz(3),
  DROP CONSTRAINT verifications_status_check,
  ADD CONSTRAINT verifications_status_check CHECK (status IN ('queued', 'running', 'awaiting_source', 'verified', 'discrepancy',
    'unable_to_verify', 'review', 'second_review', 'accepted', 'rejected')),
  ADD CONSTRAINT verifications_proposal_whole CHECK (
    num_nonnulls(proposed_outcome, proposed_reason, proposal_rule, proposed_by, proposed_at) IN (0, 5)
    AND (status <> 'second_review' OR proposed_by IS NOT NULL)),
  ADD CONSTRAINT verifications_four_eyes CHECK (
    proposed_by IS NULL OR decided_at IS NULL OR (decided_by IS NOT NULL AND decided_by <> proposed_by));
`;

const LIVE = `
DROP INDEX credentials.verifications_one_live;
CREATE UNIQUE INDEX verifications_one_live ON credentials.verifications (nurse_id, kind, source, fingerprint)
  WHERE status IN ('queued', 'running', 'awaiting_source', 'review', 'second_review');
CREATE INDEX verifications_for_second_reviewer ON credentials.verifications (needed_by, id) WHERE status = 'second_review';
`;

// On the step alone: checks from before were accepted by one person, and may still become more urgent. What the findings
// say is sealed, so that the database holds those of the rules that kind, outcome and reason tell.
const TWO = `
CREATE FUNCTION credentials.keep_two_reviewers() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF OLD.status = 'second_review' AND NEW.status IN ('second_review', 'accepted', 'rejected') THEN
    IF (NEW.proposed_outcome, NEW.proposed_reason, NEW.proposal_rule, NEW.proposed_by, NEW.proposed_at) IS DISTINCT FROM
       (OLD.proposed_outcome, OLD.proposed_reason, OLD.proposal_rule, OLD.proposed_by, OLD.proposed_at)
      OR (NEW.status <> 'second_review' AND (NEW.status, NEW.decision_reason) IS DISTINCT FROM
        (OLD.proposed_outcome, OLD.proposed_reason)) THEN
      RAISE EXCEPTION 'The verification (%) is decided as it was proposed, or returned', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'verifications_as_proposed';
    END IF;
  ELSIF NEW.status = 'accepted' AND NEW.decided_at IS NOT NULL
    AND (NEW.kind = 'exclusion-list' OR NEW.outcome IS DISTINCT FROM 'discrepancy'
      OR NEW.decision_reason IN ('document-seen', 'discipline-not-relevant')) THEN
    RAISE EXCEPTION 'The verification (%) cannot be accepted: no second reviewer was asked', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'verifications_second_reviewer';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION credentials.keep_two_reviewers() FROM PUBLIC;
CREATE TRIGGER two_reviewers BEFORE UPDATE ON credentials.verifications
  FOR EACH ROW WHEN (OLD.status = 'second_review' OR (NEW.status = 'accepted' AND OLD.status <> 'accepted'))
  EXECUTE FUNCTION credentials.keep_two_reviewers();
ALTER TABLE credentials.verifications ENABLE ALWAYS TRIGGER two_reviewers;
`;
