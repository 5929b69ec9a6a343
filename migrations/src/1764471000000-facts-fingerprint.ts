import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A fingerprint of what a nurse states, kept beside it: most nurses state what others state too, and whoever reads a million
 * of them then reads thirty-two bytes of each and the facts of each kind once.
 */
export class FactsFingerprint1764471000000 implements MigrationInterface {
  name = 'FactsFingerprint1764471000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FINGERPRINT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// jsonb writes equal values in one way, so equal facts have one fingerprint. SHA-256, because who could make two facts of one
// fingerprint would get what the law grants to the other. By a trigger, so that no way of writing leaves it behind.
const FINGERPRINT = `
ALTER TABLE marketplace.nurses ADD COLUMN facts_fingerprint bytea;
CREATE FUNCTION marketplace.fingerprint_facts() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  NEW.facts_fingerprint := sha256(convert_to(NEW.facts::text, 'UTF8'));
  RETURN NEW;
END $$;
SELECT set_config('app.role', 'system', true);
UPDATE marketplace.nurses SET facts_fingerprint = sha256(convert_to(facts::text, 'UTF8'));
ALTER TABLE marketplace.nurses ALTER COLUMN facts_fingerprint SET NOT NULL;
CREATE TRIGGER noted_fingerprint BEFORE INSERT OR UPDATE ON marketplace.nurses
  FOR EACH ROW EXECUTE FUNCTION marketplace.fingerprint_facts();
ALTER TABLE marketplace.nurses ENABLE ALWAYS TRIGGER noted_fingerprint;
`;
