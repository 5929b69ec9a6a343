import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a gap pays beside the rate of an hour, and an offer with it. Rows from before pay nothing beside. */
export class PayComponents1764200000000 implements MigrationInterface {
  name = 'PayComponents1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['gaps', 'offers']) await runner.query(columnOf(table));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// The default serves rows from before, and services of the version before while both run.
const columnOf = (table: string): string => `
ALTER TABLE marketplace.${table}
  ADD COLUMN pay_components jsonb NOT NULL DEFAULT '[]'::jsonb,
  ADD CONSTRAINT ${table}_pay_components_list
    CHECK (jsonb_typeof(pay_components) = 'array' AND jsonb_array_length(pay_components) <= 11);
`;
