import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of gaps with what was wrong in them, and open gaps that anybody may read. */
export class GapExchange1764310000000 implements MigrationInterface {
  name = 'GapExchange1764310000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [IMPORTS, POLICIES, PUBLIC_READING]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const IMPORTS = `
CREATE TABLE marketplace.gap_imports (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES marketplace.organisations (id),
  status text NOT NULL CHECK (status IN ('received', 'reading', 'checked', 'completed', 'rejected')),
  dry_run boolean NOT NULL,
  file_name text NOT NULL,
  file_kind text NOT NULL CHECK (file_kind IN ('csv', 'xlsx')),
  file_bytes integer NOT NULL CHECK (file_bytes > 0),
  file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
  rows_total integer NOT NULL CHECK (rows_total >= 0),
  rows_done integer NOT NULL CHECK (rows_done BETWEEN 0 AND rows_total),
  gaps_added integer NOT NULL CHECK (gaps_added BETWEEN 0 AND rows_total),
  finding_count integer NOT NULL CHECK (finding_count >= 0),
  run_token uuid,
  run_until timestamptz(3),
  requested_by uuid,
  requested_role text NOT NULL CHECK (requested_role IN ('hospital-requester', 'hospital-approver', 'admin')),
  requested_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  file_removed_at timestamptz(3),
  version integer NOT NULL CHECK (version >= 1),
  UNIQUE (organisation_id, id),
  CHECK ((status = 'reading') = (run_token IS NOT NULL)),
  CHECK ((status IN ('checked', 'completed', 'rejected')) = (finished_at IS NOT NULL)),
  CHECK ((status = 'completed') <= (NOT dry_run AND finding_count = 0 AND gaps_added > 0)),
  CHECK (status = 'completed' OR gaps_added = 0),
  CHECK (file_removed_at IS NULL OR finished_at IS NOT NULL)
);
CREATE INDEX gap_imports_by_organisation ON marketplace.gap_imports (organisation_id, id);
CREATE TABLE marketplace.gap_import_files (
  import_id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  bytes bytea NOT NULL,
  FOREIGN KEY (organisation_id, import_id) REFERENCES marketplace.gap_imports (organisation_id, id) ON DELETE CASCADE
);
CREATE TABLE marketplace.gap_import_findings (
  import_id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence >= 0),
  organisation_id uuid NOT NULL,
  row_number integer NOT NULL CHECK (row_number >= 1),
  column_name text,
  value text NOT NULL,
  code text NOT NULL,
  message text NOT NULL,
  next_step text NOT NULL,
  PRIMARY KEY (import_id, sequence),
  FOREIGN KEY (organisation_id, import_id) REFERENCES marketplace.gap_imports (organisation_id, id) ON DELETE CASCADE
);
`;

const SYSTEM = 'platform.is_system()';
const ADMIN = `platform.actor_role() = 'admin'`;
const OWN_HOSPITAL = `(platform.actor_role() IN ('hospital-requester', 'hospital-approver')
  AND organisation_id = platform.actor_organisation())`;

/** What was sent in stays as it was: only the product itself tells how far it is, and removes it. */
const guard = (table: string, add: readonly string[]): string => `
ALTER TABLE marketplace.${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.${table} FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON marketplace.${table} TO crossward_app;
CREATE POLICY ${table}_read ON marketplace.${table} FOR SELECT TO crossward_app
  USING (${[SYSTEM, ADMIN, OWN_HOSPITAL].join(' OR ')});
CREATE POLICY ${table}_add ON marketplace.${table} FOR INSERT TO crossward_app WITH CHECK (${add.join(' OR ')});
CREATE POLICY ${table}_change ON marketplace.${table} FOR UPDATE TO crossward_app USING (${SYSTEM}) WITH CHECK (${SYSTEM});
CREATE POLICY ${table}_remove ON marketplace.${table} FOR DELETE TO crossward_app USING (${SYSTEM});`;

const POLICIES = [
  guard('gap_imports', [SYSTEM, ADMIN, OWN_HOSPITAL]),
  guard('gap_import_files', [SYSTEM, ADMIN, OWN_HOSPITAL]),
  guard('gap_import_findings', [SYSTEM]),
].join('\n');

// Whoever has no session sees open gaps and, of hospitals, only where such a gap is; nothing else of the market.
const ANYBODY = `platform.actor_role() = 'anonymous'`;
const publicWhere = (table: string, key: string): string => `
CREATE POLICY ${table}_public ON marketplace.${table} FOR SELECT TO crossward_app USING (${ANYBODY}
  AND EXISTS (SELECT FROM marketplace.gaps g WHERE g.${key} = ${table}.id AND g.status = 'open'));
CREATE INDEX gaps_open_by_${key} ON marketplace.gaps (${key}) WHERE status = 'open';`;

const PUBLIC_READING = `
CREATE POLICY gaps_public ON marketplace.gaps FOR SELECT TO crossward_app USING (${ANYBODY} AND status = 'open');
${publicWhere('organisations', 'organisation_id')}
${publicWhere('facilities', 'facility_id')}
`;
