import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a placement is worked, paid and billed by: shifts, timecards with the lines that they come to, extensions and
 * early ends, declared margins, invoices, and the fees that somebody paid for a nurse.
 */
export class HoursAndMoney1764330000000 implements MigrationInterface {
  name = 'HoursAndMoney1764330000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [SHIFTS, TIMECARDS, ENDS, INVOICES, FEES, POLICIES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Foreign keys look past row-level security, hence they carry the parties.
const PLACEMENT = `
  organisation_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  placement_id uuid NOT NULL,
  FOREIGN KEY (organisation_id, nurse_id, placement_id) REFERENCES marketplace.placements (organisation_id, nurse_id, id)`;
const MONEY = (column: string, least: number): string => `
  ${column}_minor_units bigint NOT NULL CHECK (${column}_minor_units >= ${least}),
  ${column}_currency text NOT NULL CHECK (${column}_currency ~ '^[A-Z]{3}$')`;

const SHIFTS = `
ALTER TABLE marketplace.placements ADD CONSTRAINT placements_parties UNIQUE (organisation_id, nurse_id, id);
CREATE TABLE marketplace.shifts (
  id uuid NOT NULL PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('planned', 'worked', 'called_off', 'absent', 'cancelled')),
  starts_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3) NOT NULL CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'),
  break_minutes integer NOT NULL CHECK (break_minutes >= 0),
  -- Set where the nurse is sent to another unit than that of the placement.
  floated_to text,
  called_off_by text CHECK (called_off_by IN ('nurse', 'hospital')),
  told_at timestamptz(3),
  reason text,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CHECK ((status = 'called_off') = (called_off_by IS NOT NULL)),
  CHECK ((status = 'called_off') = (told_at IS NOT NULL)),
  CONSTRAINT shifts_no_overlap EXCLUDE USING gist (nurse_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
    WHERE (status IN ('planned', 'worked')),
  ${PLACEMENT}
);
CREATE INDEX shifts_by_placement ON marketplace.shifts (placement_id, starts_at);
`;

const TIMECARDS = `
CREATE TABLE marketplace.timecards (
  id uuid NOT NULL PRIMARY KEY,
  week_starts_on date NOT NULL CHECK (extract(isodow FROM week_starts_on) = 1),
  status text NOT NULL CHECK (status IN ('open', 'submitted', 'disputed', 'corrected', 'approved', 'invoiced')),
  -- What each side stated, oldest first; nothing is ever taken out of it.
  statements jsonb NOT NULL,
  -- What the guarantee owes by the last statement; null while nothing is stated.
  ledger jsonb,
  approved_by uuid,
  approved_at timestamptz(3),
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CHECK ((status IN ('approved', 'invoiced')) = (approved_at IS NOT NULL)),
  CHECK ((status = 'open') = (ledger IS NULL)),
  CONSTRAINT timecards_one_a_week UNIQUE (placement_id, week_starts_on),
  UNIQUE (organisation_id, nurse_id, id),
  ${PLACEMENT}
);
CREATE INDEX timecards_by_organisation ON marketplace.timecards (organisation_id, status);
CREATE INDEX timecards_by_nurse ON marketplace.timecards (nurse_id);
CREATE TABLE marketplace.timecard_pay_lines (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  nurse_id uuid NOT NULL,
  timecard_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  hundredths integer CHECK (hundredths > 0),
  rate_minor_units bigint CHECK (rate_minor_units > 0),
  ${MONEY('amount', 0)},
  CHECK ((hundredths IS NULL) = (rate_minor_units IS NULL)),
  FOREIGN KEY (organisation_id, nurse_id, timecard_id) REFERENCES marketplace.timecards (organisation_id, nurse_id, id),
  UNIQUE (organisation_id, id),
  UNIQUE (timecard_id, position)
);
`;

const ENDS = `
CREATE TABLE marketplace.placement_extensions (
  id uuid NOT NULL PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('proposed', 'agreed', 'declined', 'withdrawn')),
  ends_on date NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  answered_at timestamptz(3),
  ${PLACEMENT}
);
CREATE UNIQUE INDEX placement_extensions_one_open ON marketplace.placement_extensions (placement_id)
  WHERE status = 'proposed';
CREATE INDEX placement_extensions_by_nurse ON marketplace.placement_extensions (nurse_id);
CREATE TABLE marketplace.placement_notices (
  id uuid NOT NULL PRIMARY KEY,
  given_by text NOT NULL CHECK (given_by IN ('nurse', 'hospital')),
  given_on date NOT NULL,
  reason text NOT NULL,
  ends_on date NOT NULL,
  earliest_ends_on date NOT NULL,
  notice_days integer NOT NULL CHECK (notice_days >= 0),
  days_short integer NOT NULL CHECK (days_short >= 0),
  penalty_minor_units bigint CHECK (penalty_minor_units >= 0),
  penalty_currency text,
  repayments jsonb NOT NULL,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CHECK ((penalty_minor_units IS NULL) = (penalty_currency IS NULL)),
  CHECK (penalty_minor_units IS NULL OR days_short > 0),
  CONSTRAINT placement_notices_one UNIQUE (placement_id),
  ${PLACEMENT}
);
CREATE INDEX placement_notices_by_nurse ON marketplace.placement_notices (nurse_id);
`;

const INVOICES = `
CREATE TABLE marketplace.declared_margins (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES marketplace.organisations (id),
  effective_from date NOT NULL,
  ${MONEY('per_hour', 0)},
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  CONSTRAINT declared_margins_one_a_day UNIQUE (organisation_id, per_hour_currency, effective_from),
  UNIQUE (organisation_id, id)
);
CREATE TABLE marketplace.invoices (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES marketplace.organisations (id),
  invoice_number integer NOT NULL CHECK (invoice_number > 0),
  totals jsonb NOT NULL,
  issued_by uuid,
  issued_at timestamptz(3) NOT NULL,
  version integer NOT NULL,
  CONSTRAINT invoices_numbers UNIQUE (organisation_id, invoice_number),
  UNIQUE (organisation_id, id)
);
CREATE TABLE marketplace.invoice_lines (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  timecard_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('pay', 'margin')),
  paid_line_id uuid NOT NULL,
  margin_id uuid,
  ${MONEY('amount', 0)},
  CHECK ((kind = 'margin') = (margin_id IS NOT NULL)),
  FOREIGN KEY (organisation_id, invoice_id) REFERENCES marketplace.invoices (organisation_id, id),
  FOREIGN KEY (organisation_id, paid_line_id) REFERENCES marketplace.timecard_pay_lines (organisation_id, id),
  FOREIGN KEY (organisation_id, margin_id) REFERENCES marketplace.declared_margins (organisation_id, id),
  -- What was paid is billed once, whoever bills.
  CONSTRAINT invoice_lines_billed_once UNIQUE (paid_line_id, kind),
  UNIQUE (invoice_id, position)
);
`;

const FEES = `
CREATE TABLE marketplace.fees (
  id uuid NOT NULL PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('visa', 'licence', 'exam', 'housing', 'training', 'travel', 'recruitment', 'other')),
  paid_by text NOT NULL CHECK (paid_by IN ('nurse', 'hospital', 'agency')),
  paid_to text NOT NULL,
  paid_on date NOT NULL,
  ${MONEY('amount', 1)},
  clause text,
  version integer NOT NULL,
  created_at timestamptz(3) NOT NULL,
  -- The employer pays for recruitment, and nobody asks a nurse for what she paid herself.
  CONSTRAINT fees_never_asked_back CHECK (clause IS NULL OR (kind <> 'recruitment' AND paid_by <> 'nurse')),
  ${PLACEMENT}
);
CREATE INDEX fees_by_placement ON marketplace.fees (placement_id);
CREATE INDEX fees_by_nurse ON marketplace.fees (nurse_id);
`;

const SYSTEM = 'platform.is_system()';
const STAFF = `platform.actor_role() IN ('recruiter', 'admin')`;
const HOSPITAL = `${SYSTEM} OR ${STAFF}
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation())`;
const PARTIES = `${HOSPITAL}
  OR (platform.actor_role() = 'nurse' AND nurse_id = platform.actor_nurse())`;

/** All writing is the product's own: whoever decides does so through a service that has checked the right to it. */
const guard = (
  table: string,
  read: string,
  rights: 'SELECT, INSERT, UPDATE, DELETE' | 'SELECT, INSERT, DELETE',
): string => `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT ${rights} ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app USING (${read});
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_change ON marketplace.${table} FOR UPDATE TO crossward_app USING (${SYSTEM}) WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;

const CHANGED = 'SELECT, INSERT, UPDATE, DELETE';
// Nobody may rewrite these, the product included; only an emptied demo market takes them away.
const WRITTEN_ONCE = 'SELECT, INSERT, DELETE';
const POLICIES = [
  guard('shifts', PARTIES, CHANGED),
  guard('timecards', PARTIES, CHANGED),
  guard('timecard_pay_lines', PARTIES, WRITTEN_ONCE),
  guard('placement_extensions', PARTIES, CHANGED),
  guard('placement_notices', PARTIES, WRITTEN_ONCE),
  guard('declared_margins', HOSPITAL, WRITTEN_ONCE),
  guard('invoices', HOSPITAL, WRITTEN_ONCE),
  guard('invoice_lines', HOSPITAL, WRITTEN_ONCE),
  guard('fees', PARTIES, WRITTEN_ONCE),
].join('\n');
