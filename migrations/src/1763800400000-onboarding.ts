import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Onboarding1763800400000 implements MigrationInterface {
  name = 'Onboarding1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT 1');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
