import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Credentials1763800300000 implements MigrationInterface {
  name = 'Credentials1763800300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
