import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of contracts read no more rows than they return. */
export class ContractLists1764433000000 implements MigrationInterface {
  name = 'ContractLists1764433000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

// A nurse has few contracts; an organisation and the whole market have many that ended, and look for those that wait.
const INDEXES = `
DROP INDEX marketplace.contracts_by_nurse;
DROP INDEX marketplace.contracts_by_organisation;
CREATE INDEX contracts_by_nurse ON marketplace.contracts (nurse_id, id);
CREATE INDEX contracts_by_organisation ON marketplace.contracts (organisation_id, id);
CREATE INDEX contracts_by_organisation_and_status ON marketplace.contracts (organisation_id, status, id);
CREATE INDEX contracts_by_status ON marketplace.contracts (status, id);
CREATE INDEX contracts_by_gap ON marketplace.contracts (gap_id, id);
`;
