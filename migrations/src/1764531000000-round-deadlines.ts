import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a round takes orders, told when it is planned; and why a nurse declined what it proposed to her. */
export class RoundDeadlines1764531000000 implements MigrationInterface {
  name = 'RoundDeadlines1764531000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, PLAN, PROPOSALS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const COLUMNS = `
ALTER TABLE matching.rounds ADD COLUMN orders_until timestamptz(3);
ALTER TABLE matching.round_placements
  ADD COLUMN decline_reason text
    CHECK (decline_reason IN ('pay', 'dates', 'place', 'shift-pattern', 'another-job', 'other')),
  ADD CHECK (decline_reason IS NULL OR status IS NOT DISTINCT FROM 'declined');
`;

// As before, and the promised end of the orders is part of the plan.
const PLAN = `
CREATE OR REPLACE FUNCTION matching.keep_round() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'draft' THEN
      RAISE EXCEPTION 'The round (%) begins as a draft, not (%)', NEW.id, NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'rounds_lifecycle';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.status <> OLD.status AND (OLD.status, NEW.status) NOT IN (
      ('draft', 'open'), ('draft', 'cancelled'), ('open', 'locked'), ('open', 'cancelled'), ('locked', 'solved'),
      ('locked', 'cancelled'), ('solved', 'published'), ('solved', 'cancelled')) THEN
    RAISE EXCEPTION 'The round (%) is (%) and cannot become (%)', OLD.id, OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rounds_lifecycle';
  END IF;
  IF (NEW.id, NEW.name, NEW.method, NEW.caps, NEW.created_by, NEW.created_at, NEW.orders_until)
      IS DISTINCT FROM
      (OLD.id, OLD.name, OLD.method, OLD.caps, OLD.created_by, OLD.created_at, OLD.orders_until) THEN
    RAISE EXCEPTION 'The round (%) is planned: what it asks for no longer changes', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rounds_plan_kept';
  END IF;
  IF (NEW.proof, NEW.corpus_version, NEW.policy, NEW.solved_at)
      IS DISTINCT FROM (OLD.proof, OLD.corpus_version, OLD.policy, OLD.solved_at)
    AND NOT (OLD.status = 'locked' AND NEW.status = 'solved') THEN
    RAISE EXCEPTION 'The round (%) is (%): its result no longer changes', OLD.id, OLD.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'rounds_result_kept';
  END IF;
  RETURN NEW;
END $$;
`;

// As before, and the reason of a decline comes with it, once.
const PROPOSALS = `
CREATE OR REPLACE FUNCTION matching.keep_proposal() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  status text := matching.status_of_round(NEW.round_id);
BEGIN
  IF (NEW.id, NEW.round_id, NEW.gap_id, NEW.nurse_id, NEW.organisation_id, NEW.score, NEW.place_of_gap, NEW.place_of_nurse)
      IS DISTINCT FROM
      (OLD.id, OLD.round_id, OLD.gap_id, OLD.nurse_id, OLD.organisation_id, OLD.score, OLD.place_of_gap, OLD.place_of_nurse) THEN
    RAISE EXCEPTION 'The placement (%) of the round (%) no longer changes', OLD.id, OLD.round_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'round_results_kept';
  END IF;
  IF (NEW.status, NEW.submission_id, NEW.decline_reason)
      IS DISTINCT FROM (OLD.status, OLD.submission_id, OLD.decline_reason) AND (
      (OLD.status IS NULL AND NEW.status = 'proposed' AND status IN ('solved', 'published'))
      OR (OLD.status = 'proposed' AND NEW.status IN ('taken_up', 'declined') AND status = 'published')) IS NOT TRUE THEN
    RAISE EXCEPTION 'The proposal (%) is (%) and cannot become (%) while its round is (%)', OLD.id, OLD.status, NEW.status, status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'round_proposals_lifecycle';
  END IF;
  RETURN NEW;
END $$;
`;
