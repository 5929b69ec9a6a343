import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Placements whose last day has passed are found without reading the others. */
export class PlacementsThatRunOut1764431000000 implements MigrationInterface {
  name = 'PlacementsThatRunOut1764431000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX placements_by_end ON marketplace.placements (ends_on, id)
      WHERE status IN ('pending_start', 'on_assignment')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
