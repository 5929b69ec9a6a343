import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which calendar said which days of the week of a timecard are public holidays. */
export class TimecardHolidays1764444000000 implements MigrationInterface {
  name = 'TimecardHolidays1764444000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE marketplace.timecards ADD COLUMN holidays jsonb CHECK (jsonb_typeof(holidays) = 'object')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
