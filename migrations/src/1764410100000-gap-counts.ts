import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many gaps there are of each kind that a search tells apart, kept by the database itself (docs/decisions). */
export class GapCounts1764410100000 implements MigrationInterface {
  name = 'GapCounts1764410100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COUNTS, KEEPING, POLICIES, FILL, TRIGGERS]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const KINDS = `status, jurisdiction, country, specialty, profession, shift_pattern, start_month, pay_currency, weekly_pay_band,
  accepts_pending_licence, underserved`;

const kindOf = (gap: string, underserved: string): string => `${gap}.status, ${gap}.jurisdiction, ${gap}.country,
  ${gap}.specialty, ${gap}.profession, ${gap}.shift_pattern,
  make_date(extract(year FROM ${gap}.starts_on)::int, extract(month FROM ${gap}.starts_on)::int, 1),
  ${gap}.pay_currency, ${gap}.weekly_pay_band, ${gap}.accepts_pending_licence, ${underserved}`;

// Changes are added and never written over, so that two who open gaps of one kind do not wait for each other; the sum over
// the rows of a kind is its count. Rows of one kind are folded into one from time to time.
const COUNTS = `
CREATE TABLE marketplace.gap_counts (
  status text NOT NULL,
  jurisdiction text NOT NULL,
  country text NOT NULL,
  specialty text NOT NULL,
  profession text NOT NULL,
  shift_pattern text NOT NULL,
  start_month date NOT NULL CHECK (extract(day FROM start_month) = 1),
  pay_currency text NOT NULL,
  weekly_pay_band bigint NOT NULL,
  accepts_pending_licence boolean NOT NULL,
  underserved boolean NOT NULL,
  gaps bigint NOT NULL CHECK (gaps <> 0)
);
`;

const change = (rows: string): string => `
    INSERT INTO marketplace.gap_counts (${KINDS}, gaps)
    SELECT ${kindOf('g', 'f.underserved')}, sum(g.change)
    FROM (${rows}) g JOIN marketplace.facilities f ON f.id = g.facility_id
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 HAVING sum(g.change) <> 0;`;

const AFTER = 'SELECT *, 1 AS change FROM after_it';
const BEFORE = 'SELECT *, -1 AS change FROM before_it';

// As the owner and the system: whoever changes a gap needs no right to write counts, and nobody has one.
const KEEPING = `
CREATE FUNCTION marketplace.count_gaps() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
BEGIN
  PERFORM set_config('app.role', 'system', true);
  IF TG_OP = 'INSERT' THEN${change(AFTER)}
  ELSIF TG_OP = 'DELETE' THEN${change(BEFORE)}
  ELSE${change(`${AFTER} UNION ALL ${BEFORE}`)}
  END IF;
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION marketplace.count_gaps() FROM PUBLIC;
CREATE FUNCTION marketplace.recount_gaps_of_facility() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
BEGIN
  PERFORM set_config('app.role', 'system', true);
  INSERT INTO marketplace.gap_counts (${KINDS}, gaps)
  SELECT ${kindOf('g', 'side.underserved')}, sum(side.change)
  FROM marketplace.gaps g, (VALUES (NEW.underserved, 1), (OLD.underserved, -1)) side (underserved, change)
  WHERE g.facility_id = NEW.id GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
  PERFORM set_config('app.role', asking, true);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION marketplace.recount_gaps_of_facility() FROM PUBLIC;
`;

const SYSTEM = 'platform.is_system()';

// Hospitals count their own gaps, which these counts do not tell apart from those of others.
const POLICIES = `
ALTER TABLE marketplace.gap_counts ENABLE ROW LEVEL SECURITY;
ALTER TABLE marketplace.gap_counts FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON marketplace.gap_counts TO crossward_app;
CREATE POLICY gap_counts_read ON marketplace.gap_counts FOR SELECT TO crossward_app USING (
  ${SYSTEM} OR platform.actor_role() IN ('recruiter', 'admin') OR (platform.actor_role() = 'nurse' AND status = 'open'));
CREATE POLICY gap_counts_add ON marketplace.gap_counts FOR INSERT TO crossward_app WITH CHECK (${SYSTEM});
CREATE POLICY gap_counts_remove ON marketplace.gap_counts FOR DELETE TO crossward_app USING (${SYSTEM});
`;

const FILL = `
SELECT set_config('app.role', 'system', true);
INSERT INTO marketplace.gap_counts (${KINDS}, gaps)
  SELECT ${kindOf('g', 'f.underserved')}, count(*)
  FROM marketplace.gaps g JOIN marketplace.facilities f ON f.id = g.facility_id
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
`;

const trigger = (event: string, tables: string): string => `
CREATE TRIGGER counted_${event.toLowerCase()} AFTER ${event} ON marketplace.gaps REFERENCING ${tables}
  FOR EACH STATEMENT EXECUTE FUNCTION marketplace.count_gaps();
ALTER TABLE marketplace.gaps ENABLE ALWAYS TRIGGER counted_${event.toLowerCase()};`;

const TRIGGERS = `
${trigger('INSERT', 'NEW TABLE AS after_it')}
${trigger('UPDATE', 'OLD TABLE AS before_it NEW TABLE AS after_it')}
${trigger('DELETE', 'OLD TABLE AS before_it')}
CREATE TRIGGER counted AFTER UPDATE ON marketplace.facilities
  FOR EACH ROW WHEN (OLD.underserved <> NEW.underserved) EXECUTE FUNCTION marketplace.recount_gaps_of_facility();
ALTER TABLE marketplace.facilities ENABLE ALWAYS TRIGGER counted;
`;
