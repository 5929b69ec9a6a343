import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '@crossward/contracts';
import { MIGRATIONS } from '@crossward/migrations';
import { UnitOfWork } from './unit-of-work.js';

/** What a readiness probe asks: does the database answer, and is its schema the one that this code knows? */
@Injectable()
export class DatabaseHealth {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  /** @throws DomainError of kind `unavailable` when there is no answer. */
  async check(): Promise<{ pendingMigrations: string[] }> {
    const done = await this.unitOfWork.read(systemActor, (tx) =>
      tx.query<{ name: string }>('SELECT name FROM platform.schema_migrations'),
    );
    const names = new Set(done.map((row) => row.name));
    return { pendingMigrations: MIGRATIONS.map((migration) => migration.name).filter((name) => !names.has(name)) };
  }
}
