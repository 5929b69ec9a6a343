import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1763800000000 implements MigrationInterface {
  name = 'Platform1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
