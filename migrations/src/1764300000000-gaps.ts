import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The approval of a gap by a second person. */
export class Gaps1764300000000 implements MigrationInterface {
  name = 'Gaps1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [APPROVAL, FOUR_EYES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const APPROVAL = `
ALTER TABLE marketplace.gaps DROP CONSTRAINT gaps_status_check;
ALTER TABLE marketplace.gaps ADD CONSTRAINT gaps_status_check
  CHECK (status IN ('draft', 'pending_approval', 'open', 'on_hold', 'filled', 'closed', 'cancelled'));
ALTER TABLE marketplace.gaps ADD COLUMN approval_requested_by uuid;
`;

// On the step alone: gaps from before may have been opened by their own writer, and still take seats.
const FOUR_EYES = `
CREATE FUNCTION marketplace.refuse_own_approval() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF OLD.status = 'draft' THEN
    RAISE EXCEPTION 'The gap (%) cannot open: nobody was asked for its approval', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gaps_four_eyes';
  END IF;
  IF NEW.approved_by IN (NEW.requested_by, NEW.approval_requested_by) THEN
    RAISE EXCEPTION 'The gap (%) cannot open: its writer approves it', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gaps_four_eyes';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION marketplace.refuse_own_approval() FROM PUBLIC;
CREATE TRIGGER four_eyes BEFORE UPDATE ON marketplace.gaps
  FOR EACH ROW WHEN (OLD.status IN ('draft', 'pending_approval') AND NEW.status = 'open')
  EXECUTE FUNCTION marketplace.refuse_own_approval();
ALTER TABLE marketplace.gaps ENABLE ALWAYS TRIGGER four_eyes;
`;
