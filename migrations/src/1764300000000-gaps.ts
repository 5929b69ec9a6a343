import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The approval of a gap by a second person, templates, what a gap bills, and requirements by inheritance. */
export class Gaps1764300000000 implements MigrationInterface {
  name = 'Gaps1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [APPROVAL, FOUR_EYES, TEMPLATES, BILLS, LAYERS, LISTS]) await runner.query(part);
    for (const [table, rights] of Object.entries(RIGHTS)) await runner.query(guard(table, rights));
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

const TEMPLATES = `
CREATE TABLE marketplace.gap_templates (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES marketplace.organisations (id),
  name text NOT NULL,
  status text NOT NULL CHECK (status IN ('active', 'retired')),
  terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object'),
  created_by uuid,
  version integer NOT NULL CHECK (version > 0),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  UNIQUE (organisation_id, id)
);
CREATE UNIQUE INDEX gap_templates_one_name ON marketplace.gap_templates (organisation_id, lower(name))
  WHERE status = 'active';
CREATE TABLE marketplace.gap_template_versions (
  template_id uuid NOT NULL,
  version integer NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  status text NOT NULL,
  terms jsonb NOT NULL,
  changed_by uuid,
  changed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (template_id, version),
  FOREIGN KEY (organisation_id, template_id) REFERENCES marketplace.gap_templates (organisation_id, id),
  UNIQUE (organisation_id, template_id, version)
);
ALTER TABLE marketplace.gaps
  ADD COLUMN template_id uuid,
  ADD COLUMN template_version integer,
  ADD CONSTRAINT gaps_template_whole CHECK ((template_id IS NULL) = (template_version IS NULL)),
  ADD CONSTRAINT gaps_template FOREIGN KEY (organisation_id, template_id, template_version)
    REFERENCES marketplace.gap_template_versions (organisation_id, template_id, version);
`;

// A table of its own, since row-level security hides rows and not columns: a nurse may read the gap.
const BILLS = `
CREATE TABLE marketplace.gap_bill_rates (
  gap_id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  bill_minor_units bigint NOT NULL CHECK (bill_minor_units > 0),
  bill_currency text NOT NULL CHECK (bill_currency ~ '^[A-Z]{3}$'),
  FOREIGN KEY (organisation_id, gap_id) REFERENCES marketplace.gaps (organisation_id, id)
);
`;

// Rows of gaps from before asked for all of it by themselves: null says so.
const LAYERS = `
CREATE TABLE marketplace.requirement_layers (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES marketplace.organisations (id),
  facility_id uuid,
  unit_id uuid CHECK (unit_id IS NULL OR facility_id IS NOT NULL),
  states jsonb NOT NULL CHECK (jsonb_typeof(states) = 'object'),
  version integer NOT NULL CHECK (version > 0),
  updated_at timestamptz(3) NOT NULL,
  FOREIGN KEY (organisation_id, facility_id) REFERENCES marketplace.facilities (organisation_id, id),
  FOREIGN KEY (organisation_id, facility_id, unit_id) REFERENCES marketplace.units (organisation_id, facility_id, id),
  CONSTRAINT requirement_layers_one UNIQUE NULLS NOT DISTINCT (organisation_id, facility_id, unit_id)
);
ALTER TABLE marketplace.gaps
  ADD COLUMN own_requirements jsonb,
  ADD COLUMN inherited_requirements jsonb,
  ADD COLUMN requirement_sources jsonb;
`;

// Newest first among the open ones.
const LISTS = `
CREATE INDEX gaps_open_newest ON marketplace.gaps (id) WHERE status = 'open';
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const ADMIN = `platform.actor_role() = 'admin'`;
const OWN_HOSPITAL = `(platform.actor_role() IN ('hospital-requester', 'hospital-approver')
  AND organisation_id = platform.actor_organisation())`;
const READ = [SYSTEM, STAFF, OWN_HOSPITAL].join(' OR ');
const WRITE = [SYSTEM, ADMIN, OWN_HOSPITAL].join(' OR ');

const LAYER_WRITE = [
  SYSTEM,
  ADMIN,
  `(platform.actor_role() = 'hospital-approver' AND organisation_id = platform.actor_organisation())`,
].join(' OR ');

interface Rights {
  read: string;
  add: string;
  change: string;
  remove: string;
}

const RIGHTS: Readonly<Record<string, Rights>> = {
  gap_templates: { read: READ, add: WRITE, change: WRITE, remove: SYSTEM },
  gap_template_versions: { read: READ, add: WRITE, change: 'false', remove: SYSTEM },
  requirement_layers: { read: READ, add: LAYER_WRITE, change: LAYER_WRITE, remove: SYSTEM },
  gap_bill_rates: { read: READ, add: WRITE, change: WRITE, remove: WRITE },
};

const guard = (table: string, { read, add, change, remove }: Rights): string => `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app USING (${read});
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (${add});
CREATE POLICY ${table}_change ON marketplace.${table} FOR UPDATE TO crossward_app USING (${change}) WITH CHECK (${change});
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (${remove});`;
