import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Marketplace1763800200000 implements MigrationInterface {
  name = 'Marketplace1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
