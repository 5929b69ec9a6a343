import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clauses of a contract stand on the gap already; an offer tells where it differs from them. */
export class GapClauses1764430000000 implements MigrationInterface {
  name = 'GapClauses1764430000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLAUSES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// Null in gaps from before, and until a gap opens that states none: the standard clauses of its hours.
const CLAUSES = `
ALTER TABLE marketplace.gaps
  ADD COLUMN clauses jsonb,
  ADD CONSTRAINT gaps_clauses_list CHECK (jsonb_typeof(clauses) = 'array' AND jsonb_array_length(clauses) <= 40);
ALTER TABLE marketplace.offers
  ADD COLUMN clause_changes jsonb,
  ADD CONSTRAINT offers_clause_changes_list
    CHECK (jsonb_typeof(clause_changes) = 'array' AND jsonb_array_length(clause_changes) <= 80);
`;
