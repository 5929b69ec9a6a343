import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts of placements: versions that nobody can bend, signatures, and the start gate that asks for both. */
export class Contracts1764320000000 implements MigrationInterface {
  name = 'Contracts1764320000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [OFFERS, TABLES, GUARDS, POLICIES, BEFORE_CONTRACTS, START_GATE]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Null in offers from before: they are on the standard clauses.
const OFFERS = `
ALTER TABLE marketplace.offers
  ADD COLUMN clauses jsonb,
  ADD CONSTRAINT offers_clauses_list CHECK (jsonb_typeof(clauses) = 'array' AND jsonb_array_length(clauses) <= 40);
`;

// A contract goes with its placement and with nothing else: only who empties the whole market removes one.
const TABLES = `
CREATE TABLE marketplace.contracts (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  gap_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  placement_id uuid NOT NULL CONSTRAINT contracts_one_per_placement UNIQUE
    REFERENCES marketplace.placements (id) ON DELETE CASCADE,
  status text NOT NULL CHECK (status IN ('draft', 'sent', 'nurse_signed', 'hospital_signed', 'active', 'completed',
    'terminated', 'cancelled_before_start')),
  ended_by text CHECK (ended_by IN ('nurse', 'hospital')),
  end_cause text,
  ended_at timestamptz(3),
  ends_on date,
  missing_notice_days integer CHECK (missing_notice_days >= 0),
  penalty_minor_units bigint CHECK (penalty_minor_units > 0),
  penalty_currency text,
  created_at timestamptz(3) NOT NULL,
  version integer NOT NULL,
  CONSTRAINT contracts_end_told CHECK (
    (status IN ('completed', 'terminated', 'cancelled_before_start')) = (ended_at IS NOT NULL AND ends_on IS NOT NULL)),
  CONSTRAINT contracts_penalty_whole CHECK ((penalty_minor_units IS NULL) = (penalty_currency IS NULL)),
  UNIQUE (id, organisation_id, nurse_id)
);
CREATE INDEX contracts_by_nurse ON marketplace.contracts (nurse_id);
CREATE INDEX contracts_by_organisation ON marketplace.contracts (organisation_id);
CREATE TABLE marketplace.contract_versions (
  id uuid NOT NULL PRIMARY KEY,
  contract_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  status text NOT NULL CHECK (status IN ('draft', 'open', 'signed', 'declined')),
  terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object' AND (terms #>> '{payRate,minorUnits}')::bigint > 0),
  effective_on date NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  proposed_by text NOT NULL CHECK (proposed_by IN ('nurse', 'hospital')),
  proposed_by_account uuid,
  created_at timestamptz(3) NOT NULL,
  binding_from timestamptz(3),
  in_force_from date,
  declined_by text CHECK (declined_by IN ('nurse', 'hospital')),
  declined_at timestamptz(3),
  CONSTRAINT contract_versions_declined_whole
    CHECK ((status = 'declined') = (declined_by IS NOT NULL AND declined_at IS NOT NULL)),
  CONSTRAINT contract_versions_numbered_once UNIQUE (contract_id, number),
  FOREIGN KEY (contract_id, organisation_id, nurse_id)
    REFERENCES marketplace.contracts (id, organisation_id, nurse_id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX contract_versions_one_open ON marketplace.contract_versions (contract_id) WHERE status = 'open';
CREATE TABLE marketplace.contract_signatures (
  id uuid NOT NULL PRIMARY KEY,
  contract_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  number integer NOT NULL,
  side text NOT NULL CHECK (side IN ('nurse', 'hospital')),
  account_id uuid,
  hash text NOT NULL,
  signed_at timestamptz(3) NOT NULL,
  counts_from timestamptz(3) NOT NULL CHECK (counts_from >= signed_at),
  CONSTRAINT contract_signatures_one_per_side UNIQUE (contract_id, number, side),
  FOREIGN KEY (contract_id, organisation_id, nurse_id)
    REFERENCES marketplace.contracts (id, organisation_id, nurse_id) ON DELETE CASCADE,
  FOREIGN KEY (contract_id, number) REFERENCES marketplace.contract_versions (contract_id, number) ON DELETE CASCADE
);
`;

const refuse = (constraint: string, message: string, id: string): string =>
  `RAISE EXCEPTION '${message} (%)', ${id} USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}';`;

// What a statement removes itself is refused; what goes because the thing above it went finds that thing gone.
const GUARDS = `
CREATE FUNCTION marketplace.keep_contract() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM marketplace.placements WHERE id = OLD.placement_id) THEN
      ${refuse('contracts_kept', 'A contract stays with its placement', 'OLD.id')}
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'draft' THEN
      ${refuse('contracts_signed', 'A contract begins as a draft', 'NEW.id')}
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.organisation_id, NEW.gap_id, NEW.nurse_id, NEW.placement_id, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.gap_id, OLD.nurse_id, OLD.placement_id, OLD.created_at) THEN
    ${refuse('contracts_kept', 'A contract stays that of its parties', 'OLD.id')}
  END IF;
  IF OLD.status IN ('completed', 'terminated', 'cancelled_before_start') THEN
    ${refuse('contracts_kept', 'A contract that has ended stays as it is', 'OLD.id')}
  END IF;
  IF OLD.status = 'active' AND NEW.status IN ('draft', 'sent', 'nurse_signed', 'hospital_signed') THEN
    ${refuse('contracts_kept', 'Signatures cannot be undone', 'OLD.id')}
  END IF;
  IF NEW.status IN ('active', 'completed', 'terminated') AND OLD.status <> 'active' AND (NEW.status <> 'active' OR NOT EXISTS (
    SELECT FROM marketplace.contract_versions v
      JOIN marketplace.contract_signatures n ON (n.contract_id, n.number, n.side, n.hash) = (v.contract_id, v.number, 'nurse', v.hash)
      JOIN marketplace.contract_signatures h ON (h.contract_id, h.number, h.side, h.hash) = (v.contract_id, v.number, 'hospital', v.hash)
    WHERE v.contract_id = NEW.id AND v.number = 1 AND v.status = 'signed')) THEN
    ${refuse('contracts_signed', 'A contract is active only once both have signed', 'NEW.id')}
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION marketplace.keep_contract_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  signatures integer;
  counts timestamptz;
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT FROM marketplace.contracts WHERE id = OLD.contract_id) THEN
      ${refuse('contract_versions_kept', 'A version stays with its contract', 'OLD.id')}
    END IF;
    RETURN OLD;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> (CASE WHEN NEW.number = 1 THEN 'draft' ELSE 'open' END)
      OR NEW.binding_from IS NOT NULL OR NEW.in_force_from IS NOT NULL THEN
      ${refuse('contract_versions_signed', 'A version begins unsigned', 'NEW.id')}
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.contract_id, NEW.organisation_id, NEW.nurse_id, NEW.number, NEW.terms, NEW.effective_on, NEW.hash,
      NEW.proposed_by, NEW.proposed_by_account, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.contract_id, OLD.organisation_id, OLD.nurse_id, OLD.number, OLD.terms, OLD.effective_on,
      OLD.hash, OLD.proposed_by, OLD.proposed_by_account, OLD.created_at) THEN
    ${refuse('contract_versions_kept', 'What a version says is never changed: propose another one', 'OLD.id')}
  END IF;
  IF NEW.status = OLD.status THEN
    IF (NEW.binding_from, NEW.in_force_from, NEW.declined_by, NEW.declined_at)
      IS DISTINCT FROM (OLD.binding_from, OLD.in_force_from, OLD.declined_by, OLD.declined_at) THEN
      ${refuse('contract_versions_kept', 'A version holds from when its signatures say', 'OLD.id')}
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.status = 'draft' AND NEW.status = 'open' AND NEW.binding_from IS NULL AND NEW.in_force_from IS NULL THEN
    RETURN NEW;
  END IF;
  IF OLD.status = 'open' AND NEW.status = 'signed' THEN
    SELECT count(*), max(counts_from) INTO signatures, counts FROM marketplace.contract_signatures
      WHERE contract_id = NEW.contract_id AND number = NEW.number AND hash = NEW.hash;
    IF signatures <> 2 OR NEW.binding_from IS DISTINCT FROM counts OR NEW.in_force_from IS NULL
      OR NEW.in_force_from < NEW.effective_on THEN
      ${refuse('contract_versions_signed', 'A version is signed by both, and binds when both signatures count', 'OLD.id')}
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.number > 1 AND NEW.status = 'declined'
    AND NEW.binding_from IS NOT DISTINCT FROM OLD.binding_from AND NEW.in_force_from IS NOT DISTINCT FROM OLD.in_force_from
    AND (OLD.status = 'open' OR (OLD.status = 'signed' AND NEW.declined_by = 'nurse' AND NEW.declined_at < OLD.binding_from)) THEN
    RETURN NEW;
  END IF;
  ${refuse('contract_versions_kept', 'A version cannot go that way', 'OLD.id')}
END $$;
CREATE FUNCTION marketplace.keep_contract_signature() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM marketplace.contract_versions
      WHERE contract_id = NEW.contract_id AND number = NEW.number AND status = 'open' AND hash = NEW.hash) THEN
      ${refuse('contract_signatures_of_text', 'Signed is an open version, by the hash of its text', 'NEW.id')}
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM marketplace.contracts WHERE id = OLD.contract_id) THEN
    RETURN OLD;
  END IF;
  ${refuse('contract_signatures_kept', 'A signature stays', 'OLD.id')}
END $$;
${['contract', 'contract_version', 'contract_signature']
  .map(
    (thing) => `
REVOKE ALL ON FUNCTION marketplace.keep_${thing}() FROM PUBLIC;
CREATE TRIGGER keep_${thing} BEFORE INSERT OR UPDATE OR DELETE ON marketplace.${thing}s
  FOR EACH ROW EXECUTE FUNCTION marketplace.keep_${thing}();
ALTER TABLE marketplace.${thing}s ENABLE ALWAYS TRIGGER keep_${thing};`,
  )
  .join('\n')}
`;

const SYSTEM = 'platform.is_system()';
const PARTIES = `${SYSTEM} OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;

/** All writing is the product's own: whoever signs does so through a service that has checked for whom. */
const guard = (table: string): string => `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app USING (${PARTIES});
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_change ON marketplace.${table} FOR UPDATE TO crossward_app USING (${SYSTEM}) WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;

const POLICIES = ['contracts', 'contract_versions', 'contract_signatures'].map(guard).join('\n');

// Placements that were agreed on before contracts were kept start without one. No service may add to the list.
const BEFORE_CONTRACTS = `
CREATE TABLE marketplace.placements_before_contracts (
  placement_id uuid NOT NULL PRIMARY KEY REFERENCES marketplace.placements (id) ON DELETE CASCADE
);
SELECT set_config('app.role', 'system', true);
INSERT INTO marketplace.placements_before_contracts SELECT id FROM marketplace.placements;
SELECT set_config('app.role', '', true);
ALTER TABLE marketplace.placements_before_contracts ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.placements_before_contracts FORCE ROW LEVEL SECURITY;
CREATE POLICY placements_before_contracts_read ON marketplace.placements_before_contracts FOR SELECT TO crossward_app
  USING (platform.is_system() OR EXISTS (SELECT FROM marketplace.placements p WHERE p.id = placement_id));
GRANT SELECT ON marketplace.placements_before_contracts TO crossward_app;
`;

// As before, and a contract that both have signed.
const START_GATE = `
CREATE OR REPLACE FUNCTION marketplace.refuse_uncleared_start() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
  packet_cleared boolean;
  plan_completed boolean;
  contract_active boolean;
BEGIN
  PERFORM set_config('app.role', 'system', true);
  packet_cleared := EXISTS (SELECT FROM credentials.packets WHERE placement_id = NEW.id AND status = 'cleared');
  plan_completed := EXISTS (SELECT FROM onboarding.plans WHERE placement_id = NEW.id AND status = 'completed');
  contract_active := EXISTS (SELECT FROM marketplace.contracts WHERE placement_id = NEW.id AND status = 'active')
    OR EXISTS (SELECT FROM marketplace.placements_before_contracts WHERE placement_id = NEW.id);
  PERFORM set_config('app.role', asking, true);
  IF NOT packet_cleared THEN
    RAISE EXCEPTION 'The placement (%) cannot start: its packet is not cleared', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placements_start_gate';
  END IF;
  IF NOT plan_completed THEN
    RAISE EXCEPTION 'The placement (%) cannot start: its onboarding plan is not completed', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placements_start_gate';
  END IF;
  IF NOT contract_active THEN
    RAISE EXCEPTION 'The placement (%) cannot start: its contract is not active', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placements_start_gate';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION marketplace.refuse_uncleared_start() FROM PUBLIC;
`;
