import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people look for by the beginnings of words, without case and marks; names of nurses each with an index of its own. */
export class NamesByBeginning1764520210000 implements MigrationInterface {
  name = 'NamesByBeginning1764520210000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [FOLDED, WORDS_BEGUN, COLUMNS, INDEXES]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Small letters first, as the services do it. The letters at the end have no parts in Unicode.
const FOLDED = `
CREATE FUNCTION platform.folded(written text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN replace(replace(replace(replace(
  translate(regexp_replace(normalize(lower(written), NFKD), '[\\u0300-\\u036f]', '', 'g'), 'øđðłıħ', 'oddlih'),
  'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');
`;

const WORDS_BEGUN = `
CREATE FUNCTION platform.words_begun(written text, words text[]) RETURNS boolean[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT array_agg(strpos(' ' || regexp_replace(platform.folded(written), '[^[:alnum:]]+', ' ', 'g'), ' ' || word) > 0
  ORDER BY at) FROM unnest(words) WITH ORDINALITY AS w (word, at));
`;

// Columns of their own, since row-level security lets the planner use an index only with what cannot leak: a comparison of
// a column is such, a function of a name is not.
const COLUMNS = `
ALTER TABLE marketplace.nurse_names
  ADD COLUMN family_folded text COLLATE "C" NOT NULL GENERATED ALWAYS AS (platform.folded(family_name)) STORED,
  ADD COLUMN family_end_folded text COLLATE "C" NOT NULL
    GENERATED ALWAYS AS (regexp_replace(platform.folded(family_name), '^.*[ -](?=[^ -])', '')) STORED,
  ADD COLUMN given_folded text COLLATE "C" NOT NULL GENERATED ALWAYS AS (platform.folded(given_names)) STORED;
`;

const INDEXES = `
CREATE INDEX nurse_names_by_family ON marketplace.nurse_names (family_folded, nurse_id);
CREATE INDEX nurse_names_by_family_end ON marketplace.nurse_names (family_end_folded, nurse_id);
CREATE INDEX nurse_names_by_given ON marketplace.nurse_names (given_folded, nurse_id);
`;
