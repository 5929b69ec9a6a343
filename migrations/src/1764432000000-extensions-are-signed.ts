import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A longer placement is a version of its contract that both sign. */
export class ExtensionsAreSigned1764432000000 implements MigrationInterface {
  name = 'ExtensionsAreSigned1764432000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SIGNED);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Null in extensions from before, and of placements from before contracts were kept.
const SIGNED = `
ALTER TABLE marketplace.placement_extensions
  ADD COLUMN contract_id uuid,
  ADD COLUMN contract_version integer CHECK (contract_version > 1),
  ADD COLUMN pay_minor_units bigint CHECK (pay_minor_units > 0),
  ADD COLUMN pay_currency text,
  ADD CONSTRAINT placement_extensions_version_whole CHECK ((contract_id IS NULL) = (contract_version IS NULL)),
  ADD CONSTRAINT placement_extensions_pay_whole CHECK ((pay_minor_units IS NULL) = (pay_currency IS NULL)),
  ADD CONSTRAINT placement_extensions_of_version FOREIGN KEY (contract_id, contract_version)
    REFERENCES marketplace.contract_versions (contract_id, number) ON DELETE CASCADE;
CREATE UNIQUE INDEX placement_extensions_one_per_version
  ON marketplace.placement_extensions (contract_id, contract_version);

CREATE FUNCTION marketplace.keep_extension_signed() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF NEW.status = 'agreed' AND NEW.contract_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM marketplace.contract_versions
    WHERE contract_id = NEW.contract_id AND number = NEW.contract_version AND status = 'signed') THEN
    RAISE EXCEPTION 'An extension is agreed on once both have signed it (%)', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_extensions_signed';
  END IF;
  RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION marketplace.keep_extension_signed() FROM PUBLIC;
CREATE TRIGGER keep_extension_signed BEFORE INSERT OR UPDATE ON marketplace.placement_extensions
  FOR EACH ROW EXECUTE FUNCTION marketplace.keep_extension_signed();
ALTER TABLE marketplace.placement_extensions ENABLE ALWAYS TRIGGER keep_extension_signed;
`;
