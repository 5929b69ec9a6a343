import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A consent names the language and the hash of the words that the nurse read, and neither changes afterwards. */
export class ConsentWords1764540000000 implements MigrationInterface {
  name = 'ConsentWords1764540000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [COLUMNS, KEPT]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Until now there was one text at a time, in English; its version says which.
const COLUMNS = `
ALTER TABLE marketplace.submission_consents
  ADD COLUMN text_language text CHECK (text_language IN ('en', 'fr', 'es')),
  ADD COLUMN text_hash text CHECK (text_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT submission_consents_text_whole CHECK ((text_language IS NULL) = (text_hash IS NULL));
SELECT set_config('app.role', 'system', true);
UPDATE marketplace.submission_consents SET text_language = 'en', text_hash = known.hash
FROM (VALUES
  ('2026-11-01', '8b592aab7ab1402226e9c4b62513598bcf26cd4a5217b1c1449d91ddf81754ad'),
  ('2026-11-26', '1c274cbc32ff3de90edc25fd2c3eadf9200f4b04cf9dee8b131311b9eba91a72')
) AS known (version, hash)
WHERE text_version = known.version;
`;

const KEPT = `
CREATE FUNCTION marketplace.keep_consent_words() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    RAISE EXCEPTION 'The consent (%) does not say which words were read', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'submission_consents_words_named';
  END IF;
  RAISE EXCEPTION 'What was agreed to with the consent (%) no longer changes', OLD.id
    USING ERRCODE = 'check_violation', CONSTRAINT = 'submission_consents_words_kept';
END $$;
REVOKE ALL ON FUNCTION marketplace.keep_consent_words() FROM PUBLIC;
CREATE TRIGGER name_words BEFORE INSERT ON marketplace.submission_consents
  FOR EACH ROW WHEN (NEW.text_hash IS NULL) EXECUTE FUNCTION marketplace.keep_consent_words();
CREATE TRIGGER keep_words BEFORE UPDATE ON marketplace.submission_consents
  FOR EACH ROW WHEN (
    (OLD.gap_id, OLD.nurse_id, OLD.text_version, OLD.text_language, OLD.text_hash, OLD.terms, OLD.terms_hash)
    IS DISTINCT FROM
    (NEW.gap_id, NEW.nurse_id, NEW.text_version, NEW.text_language, NEW.text_hash, NEW.terms, NEW.terms_hash)
  ) EXECUTE FUNCTION marketplace.keep_consent_words();
ALTER TABLE marketplace.submission_consents ENABLE ALWAYS TRIGGER name_words;
ALTER TABLE marketplace.submission_consents ENABLE ALWAYS TRIGGER keep_words;
`;
