import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What nurses read before they apply stays as they read it, whoever changes the row and by whichever way. */
export class GapTermsFrozen1764500100000 implements MigrationInterface {
  name = 'GapTermsFrozen1764500100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [CLAUSES, PAY, KEEP]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// As in the domain: other hours carry their guarantee with them, nothing else about clauses changes; their order means nothing.
const CLAUSES = `
CREATE FUNCTION marketplace.clauses_for_hours(clauses jsonb, before double precision, after double precision) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT jsonb_agg(CASE WHEN c ->> 'kind' <> 'guaranteed-hours' THEN c
    ELSE jsonb_set(c, '{hoursPerWeek}', to_jsonb(CASE
      WHEN (c ->> 'hoursPerWeek')::double precision = before THEN after
      ELSE least((c ->> 'hoursPerWeek')::double precision, after) END)) END)
  FROM jsonb_array_elements(clauses) c
$$;
CREATE FUNCTION marketplace.clauses_in_order(clauses jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT jsonb_agg(c ORDER BY c) FROM jsonb_array_elements(clauses) c
$$;
REVOKE ALL ON FUNCTION marketplace.clauses_in_order(jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION marketplace.clauses_for_hours(jsonb, double precision, double precision) FROM PUBLIC;
`;

const PAY = `
CREATE FUNCTION marketplace.pays_no_less(before jsonb, after jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT NOT EXISTS (
    SELECT FROM jsonb_array_elements(before) b WHERE NOT EXISTS (
      SELECT FROM jsonb_array_elements(after) a
      WHERE a ->> 'kind' = b ->> 'kind' AND a -> 'amount' ->> 'currency' = b -> 'amount' ->> 'currency'
        AND (a -> 'amount' ->> 'minorUnits')::bigint >= (b -> 'amount' ->> 'minorUnits')::bigint
        AND (coalesce((a ->> 'taxAdvantaged')::boolean, false) OR NOT coalesce((b ->> 'taxAdvantaged')::boolean, false))))
$$;
REVOKE ALL ON FUNCTION marketplace.pays_no_less(jsonb, jsonb) FROM PUBLIC;
`;

// Null in gaps from before: what was not kept is kept from its first writing on. Submissions are counted as the system, so
// that none is overlooked for want of rights.
const KEEP = `
CREATE FUNCTION marketplace.keep_gap_terms() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  asking text := coalesce(current_setting('app.role', true), '');
  relied_on boolean := OLD.seats_taken > 0;
BEGIN
  IF OLD.inherited_requirements IS NOT NULL AND NEW.inherited_requirements IS DISTINCT FROM OLD.inherited_requirements THEN
    RAISE EXCEPTION 'The gap (%) is (%): the layers of its requirements no longer change', OLD.id, OLD.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gaps_layers_frozen';
  END IF;
  IF OLD.clauses IS NOT NULL AND NEW.clauses IS DISTINCT FROM OLD.clauses AND (NEW.clauses IS NULL
      OR (marketplace.clauses_in_order(NEW.clauses) IS DISTINCT FROM marketplace.clauses_in_order(OLD.clauses)
        AND marketplace.clauses_in_order(NEW.clauses) IS DISTINCT FROM
          marketplace.clauses_in_order(marketplace.clauses_for_hours(OLD.clauses, OLD.weekly_hours, NEW.weekly_hours)))) THEN
    RAISE EXCEPTION 'The gap (%) is (%): its clauses no longer change', OLD.id, OLD.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gaps_clauses_frozen';
  END IF;
  IF OLD.status IN ('filled', 'closed', 'cancelled') AND
    (NEW.pay_minor_units, NEW.pay_currency, NEW.pay_components, NEW.starts_on, NEW.ends_on, NEW.shift_pattern, NEW.weekly_hours,
      NEW.own_requirements, NEW.specialty, NEW.minimum_years, NEW.certificates, NEW.languages, NEW.accepts_pending_licence)
    IS DISTINCT FROM
    (OLD.pay_minor_units, OLD.pay_currency, OLD.pay_components, OLD.starts_on, OLD.ends_on, OLD.shift_pattern, OLD.weekly_hours,
      OLD.own_requirements, OLD.specialty, OLD.minimum_years, OLD.certificates, OLD.languages, OLD.accepts_pending_licence) THEN
    RAISE EXCEPTION 'The gap (%) is (%): its terms no longer change', OLD.id, OLD.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gaps_terms_final';
  END IF;
  IF (NEW.starts_on, NEW.ends_on, NEW.shift_pattern, NEW.weekly_hours, NEW.pay_currency)
      IS NOT DISTINCT FROM (OLD.starts_on, OLD.ends_on, OLD.shift_pattern, OLD.weekly_hours, OLD.pay_currency)
    AND NEW.pay_minor_units >= OLD.pay_minor_units
    AND marketplace.pays_no_less(OLD.pay_components, NEW.pay_components) THEN
    RETURN NEW;
  END IF;
  IF NOT relied_on THEN
    PERFORM set_config('app.role', 'system', true);
    relied_on := EXISTS (SELECT FROM marketplace.submissions WHERE gap_id = OLD.id AND status IN ('submitted', 'offered'));
    PERFORM set_config('app.role', asking, true);
  END IF;
  IF relied_on THEN
    RAISE EXCEPTION 'The gap (%) has nurses who submitted on its present terms: they get no worse', OLD.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'gaps_terms_frozen';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION marketplace.keep_gap_terms() FROM PUBLIC;
CREATE TRIGGER keep_terms BEFORE UPDATE ON marketplace.gaps
  FOR EACH ROW WHEN (OLD.status NOT IN ('draft', 'pending_approval'))
  EXECUTE FUNCTION marketplace.keep_gap_terms();
ALTER TABLE marketplace.gaps ENABLE ALWAYS TRIGGER keep_terms;
`;
