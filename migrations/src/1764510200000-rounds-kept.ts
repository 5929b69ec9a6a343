import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round goes its way and no other, and what was decided in it stays, whoever writes and by whichever way. */
export class RoundsKept1764510200000 implements MigrationInterface {
  name = 'RoundsKept1764510200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [LIFECYCLE, ORDERS, RESULTS, PROPOSALS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const guard = (name: string, events: string, table: string): string => `
REVOKE ALL ON FUNCTION matching.${name}() FROM PUBLIC;
CREATE TRIGGER ${name} BEFORE ${events} ON matching.${table}
  FOR EACH ROW EXECUTE FUNCTION matching.${name}();
ALTER TABLE matching.${table} ENABLE ALWAYS TRIGGER ${name};`;

// As roundLifecycle of the domain has it. What a round asks for is settled when it is planned, and its result when it is solved.
const LIFECYCLE = `
CREATE FUNCTION matching.keep_round() RETURNS trigger
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
  IF (NEW.id, NEW.name, NEW.method, NEW.caps, NEW.created_by, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.name, OLD.method, OLD.caps, OLD.created_by, OLD.created_at) THEN
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
${guard('keep_round', 'INSERT OR UPDATE', 'rounds')}
`;

// The status is read as the system, so that no round is overlooked for want of rights. The row is locked against a lock of
// the round at the same time: an order is either in before it or refused.
const ORDERS = `
CREATE FUNCTION matching.status_of_round(round uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
  found text;
BEGIN
  PERFORM set_config('app.role', 'system', true);
  SELECT status INTO found FROM matching.rounds WHERE id = round FOR SHARE;
  PERFORM set_config('app.role', asking, true);
  RETURN found;
END $$;
REVOKE ALL ON FUNCTION matching.status_of_round(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION matching.status_of_round(uuid) TO crossward_app;
CREATE FUNCTION matching.keep_order_of_nurse() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  status text := matching.status_of_round(NEW.round_id);
BEGIN
  IF status <> 'open' THEN
    RAISE EXCEPTION 'The round (%) is (%): nobody joins or orders in it', NEW.round_id, status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'round_nurses_while_open';
  END IF;
  RETURN NEW;
END $$;
${guard('keep_order_of_nurse', 'INSERT OR UPDATE', 'round_nurses')}
CREATE FUNCTION matching.keep_order_of_gap() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  status text := matching.status_of_round(NEW.round_id);
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF status <> 'draft' THEN
      RAISE EXCEPTION 'The round (%) is (%): no gap comes in any more', NEW.round_id, status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'round_gaps_kept';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.round_id, NEW.gap_id, NEW.organisation_id, NEW.quota, NEW.region)
      IS DISTINCT FROM (OLD.round_id, OLD.gap_id, OLD.organisation_id, OLD.quota, OLD.region) THEN
    RAISE EXCEPTION 'The gap (%) of the round (%) no longer changes', OLD.gap_id, OLD.round_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'round_gaps_kept';
  END IF;
  IF NEW.nurse_order IS DISTINCT FROM OLD.nurse_order AND status <> 'open' THEN
    RAISE EXCEPTION 'The round (%) is (%): nobody orders in it', NEW.round_id, status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'round_gaps_while_open';
  END IF;
  IF NEW.seats IS DISTINCT FROM OLD.seats AND status <> 'locked' THEN
    RAISE EXCEPTION 'The round (%) is (%): its seats are counted when it is solved', NEW.round_id, status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'round_gaps_seats_kept';
  END IF;
  RETURN NEW;
END $$;
${guard('keep_order_of_gap', 'INSERT OR UPDATE', 'round_gaps')}
`;

// By statement: a round may have hundreds of thousands of pairs.
const RESULTS = `
CREATE FUNCTION matching.keep_round_results() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  round uuid;
  status text;
BEGIN
  FOR round IN SELECT DISTINCT round_id FROM added LOOP
    status := matching.status_of_round(round);
    IF status <> 'locked' THEN
      RAISE EXCEPTION 'The round (%) is (%): results are written while it is solved', round, status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'round_results_kept';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION matching.keep_round_results() FROM PUBLIC;
${['round_pairs', 'round_placements']
  .map(
    (table) => `
CREATE TRIGGER keep_round_results AFTER INSERT ON matching.${table} REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION matching.keep_round_results();
ALTER TABLE matching.${table} ENABLE ALWAYS TRIGGER keep_round_results;`,
  )
  .join('\n')}
CREATE FUNCTION matching.keep_round_pair() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'The pair of the gap (%) and the nurse (%) no longer changes', OLD.gap_id, OLD.nurse_id
    USING ERRCODE = 'check_violation', CONSTRAINT = 'round_results_kept';
END $$;
${guard('keep_round_pair', 'UPDATE', 'round_pairs')}
`;

// As proposalLifecycle has it; a placement becomes a proposal in the transaction that publishes its round, ahead of it.
const PROPOSALS = `
CREATE FUNCTION matching.keep_proposal() RETURNS trigger
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
  IF (NEW.status, NEW.submission_id) IS DISTINCT FROM (OLD.status, OLD.submission_id) AND (
      (OLD.status IS NULL AND NEW.status = 'proposed' AND status IN ('solved', 'published'))
      OR (OLD.status = 'proposed' AND NEW.status IN ('taken_up', 'declined') AND status = 'published')) IS NOT TRUE THEN
    RAISE EXCEPTION 'The proposal (%) is (%) and cannot become (%) while its round is (%)', OLD.id, OLD.status, NEW.status, status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'round_proposals_lifecycle';
  END IF;
  RETURN NEW;
END $$;
${guard('keep_proposal', 'UPDATE', 'round_placements')}
`;
