import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The law of another day is part of which law a side of a comparison asks, and says from when on it stands for every day.
 * What was compared before is told as it was; a run that is still under way compares by the new rule.
 */
export class LawOfADay1764532000000 implements MigrationInterface {
  name = 'LawOfADay1764532000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const side of ['before_basis', 'after_basis']) await runner.query(movedInto(side));
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const movedInto = (side: string): string => `
UPDATE matching.rerankings SET ${side} = jsonb_set(
  ${side} - 'lawOn',
  '{law,lawOf}',
  CASE WHEN ${side} ->> 'lawOn' IS NULL THEN 'null'::jsonb
    ELSE jsonb_build_object('day', ${side} -> 'lawOn', 'since', to_char(requested_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')) END
)
WHERE ${side} ? 'lawOn'`;
