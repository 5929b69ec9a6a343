import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1763800100000 implements MigrationInterface {
  name = 'Identity1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
