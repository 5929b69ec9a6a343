import { SERVICE_ROLE } from '@crossward/platform-database';
import pg from 'pg';
import type { MarketOfSpecs } from './market-of-specs.js';

/** A statement that a rule of the database forbids, and what holds the rule. */
export interface BrokenRule {
  /** As the service role, as the system. */
  statement: string;
  params?: readonly unknown[];
  table: string;
  /** The trigger or the constraint; `privilege` where the role lacks the right itself. */
  guard: { trigger: string } | { constraint: string } | { privilege: string } | { index: string };
}

const refusalOf = (error: unknown): string => {
  const { constraint, code, message } = error as { constraint?: string; code?: string; message: string };
  return constraint ?? (code === '42501' ? 'permission denied' : message);
};

const takeAway = ({ table, guard }: BrokenRule): string => {
  if ('trigger' in guard) return `DROP TRIGGER ${guard.trigger} ON ${table}`;
  if ('constraint' in guard) return `ALTER TABLE ${table} DROP CONSTRAINT ${guard.constraint}`;
  if ('index' in guard) return `DROP INDEX ${guard.index}`;
  return `GRANT ${guard.privilege} ON ${table} TO ${SERVICE_ROLE}`;
};

/**
 * Breaks the rule twice, each time in a transaction that is undone: as the database stands, and with the guard taken
 * away. That the second goes through proves that it was this guard, and nothing else, that refused the first.
 */
export const breakRule = async (
  market: MarketOfSpecs,
  rule: BrokenRule,
): Promise<{ refused: string | null; withoutGuard: string | null }> => {
  const client = new pg.Client({ connectionString: market.postgres.adminUrl });
  await client.connect();
  const attempt = async (before: string): Promise<string | null> => {
    try {
      await client.query('BEGIN');
      await client.query(before);
      await client.query(`SET LOCAL ROLE ${SERVICE_ROLE}`);
      await client.query(`SELECT set_config('app.role', 'system', true)`);
      const { rowCount } = await client.query(rule.statement, [...(rule.params ?? [])]);
      return rowCount === 0 ? 'touched no row' : null;
    } catch (error) {
      return refusalOf(error);
    } finally {
      await client.query('ROLLBACK');
    }
  };
  try {
    return { refused: await attempt('SELECT 1'), withoutGuard: await attempt(takeAway(rule)) };
  } finally {
    await client.end();
  }
};
