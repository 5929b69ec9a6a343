import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An invoice never changes: a card that was billed wrongly is opened again, its lines get a revision of their own, and a
 * credit note takes back what was billed and bills the new lines.
 */
export class CreditNotes1764443000000 implements MigrationInterface {
  name = 'CreditNotes1764443000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [REVISIONS, CREDIT_NOTES, ...['credit_notes', 'credit_note_lines'].map(guard)]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const REVISIONS = `
ALTER TABLE marketplace.timecards
  ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  DROP CONSTRAINT timecards_status_check,
  ADD CONSTRAINT timecards_status_check
    CHECK (status IN ('open', 'submitted', 'disputed', 'corrected', 'approved', 'invoiced', 'reopened')),
  ADD CONSTRAINT timecards_parties UNIQUE (organisation_id, id);
ALTER TABLE marketplace.timecard_pay_lines
  ADD COLUMN revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
  DROP CONSTRAINT timecard_pay_lines_timecard_id_position_key,
  ADD CONSTRAINT timecard_pay_lines_one_a_place UNIQUE (timecard_id, revision, position);
`;

// A line is taken back once, whichever document billed it; what is paid is billed once by credit notes as by invoices.
const CREDIT_NOTES = `
CREATE TABLE marketplace.credit_notes (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  timecard_id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 1),
  credit_note_number integer NOT NULL CHECK (credit_note_number > 0),
  totals jsonb NOT NULL,
  issued_by uuid,
  issued_at timestamptz(3) NOT NULL,
  version integer NOT NULL,
  FOREIGN KEY (organisation_id, invoice_id) REFERENCES marketplace.invoices (organisation_id, id),
  FOREIGN KEY (organisation_id, timecard_id) REFERENCES marketplace.timecards (organisation_id, id),
  CONSTRAINT credit_notes_numbers UNIQUE (organisation_id, credit_note_number),
  CONSTRAINT credit_notes_one_a_revision UNIQUE (timecard_id, revision),
  UNIQUE (organisation_id, id)
);
CREATE INDEX credit_notes_by_invoice ON marketplace.credit_notes (invoice_id, id);
CREATE TABLE marketplace.credit_note_lines (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  credit_note_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('credit', 'pay', 'margin')),
  credited_invoice_line_id uuid CONSTRAINT credit_note_lines_invoice_line_once UNIQUE REFERENCES marketplace.invoice_lines (id),
  credited_note_line_id uuid CONSTRAINT credit_note_lines_note_line_once UNIQUE REFERENCES marketplace.credit_note_lines (id),
  paid_line_id uuid NOT NULL,
  margin_id uuid,
  amount_minor_units bigint NOT NULL,
  amount_currency text NOT NULL CHECK (amount_currency ~ '^[A-Z]{3}$'),
  CHECK (num_nonnulls(credited_invoice_line_id, credited_note_line_id) = CASE WHEN kind = 'credit' THEN 1 ELSE 0 END),
  CHECK (CASE WHEN kind = 'credit' THEN amount_minor_units <= 0 ELSE amount_minor_units >= 0 END),
  CHECK (kind = 'credit' OR (kind = 'margin') = (margin_id IS NOT NULL)),
  FOREIGN KEY (organisation_id, credit_note_id) REFERENCES marketplace.credit_notes (organisation_id, id),
  FOREIGN KEY (organisation_id, paid_line_id) REFERENCES marketplace.timecard_pay_lines (organisation_id, id),
  FOREIGN KEY (organisation_id, margin_id) REFERENCES marketplace.declared_margins (organisation_id, id),
  UNIQUE (credit_note_id, position)
);
CREATE UNIQUE INDEX credit_note_lines_billed_once ON marketplace.credit_note_lines (paid_line_id, kind) WHERE kind <> 'credit';
`;

// As for invoices: nobody may rewrite these, the product included; only an emptied demo market takes them away.
const guard = (table: string): string => `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app USING (
  platform.is_system() OR platform.actor_role() IN ('recruiter', 'admin')
  OR (platform.actor_role() IN ('hospital-requester', 'hospital-approver') AND organisation_id = platform.actor_organisation()));
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (platform.is_system());
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (platform.is_system());`;
