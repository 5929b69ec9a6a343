import type { Writable } from 'node:stream';
import pg from 'pg';
import { isPlanOutdated } from './database-errors.js';
import { PlannedStatements } from './planned-statements.js';

type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/** After these nobody acts, until the next transaction says who does. */
const ENDS: ReadonlySet<unknown> = new Set(['COMMIT', 'ROLLBACK']);
const ROLE_SETTING = 'app.role';
const LITERAL_ROLE = /set_config\('app\.role', '([a-z-]*)'/;

/** Hospitals of both roles see the same rows, so that one plan serves both. */
const partyOf = (role: string): string => role.split('-')[0] ?? '';

/** The role that this statement sets, as `actorSettings` or `Transaction.set` write it; null where it sets none. */
const roleSetBy = (config: unknown, values: unknown): string | null => {
  if (typeof config !== 'string' || !config.includes('set_config(')) return null;
  if (!Array.isArray(values)) return LITERAL_ROLE.exec(config)?.[1] ?? null;
  const at = values.indexOf(ROLE_SETTING);
  return at < 0 ? null : String(values[at + 1]);
};

/**
 * A connection of pg that keeps the plans of the statements with parameters that this process asks often: one for each party
 * that asks. PostgreSQL guesses how many rows a policy lets through by the settings of whoever is there when it plans. Planned
 * for a recruiter, who has no organisation, a policy of hospitals seems to let nothing through, and the plan that is kept
 * then reads all rows of a hospital for each of them.
 */
export const planningClient = (planned = new PlannedStatements()): typeof pg.Client =>
  class PlanningClient extends pg.Client {
    private party = '';
    private held = false;

    override query = ((config: unknown, values?: unknown, callback?: unknown): unknown => {
      this.holdUntilEndOfTurn();
      const query = super.query.bind(this) as Query;
      if (ENDS.has(config)) this.party = '';
      const role = roleSetBy(config, values);
      if (role !== null) {
        this.party = partyOf(role);
        return query(config, values, callback);
      }
      const statement = this.named(config, values);
      if (statement === null) return query(config, values, callback);
      const asked = query(statement, values, callback);
      if (asked instanceof Promise) {
        asked.catch((error: unknown) => {
          if (isPlanOutdated(error)) planned.forget();
        });
      }
      return asked;
    }) as pg.Client['query'];

    /** What is sent in one turn of the loop leaves together: a write of its own for each statement wakes the server each time. */
    private holdUntilEndOfTurn(): void {
      if (this.held) return;
      const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
      this.held = true;
      stream.cork();
      process.nextTick(() => {
        this.held = false;
        stream.uncork();
      });
    }

    private named(config: unknown, values: unknown): { name: string; text: string } | null {
      if (isNamed(config)) return { ...config, name: this.nameFor(config.name) };
      if (typeof config !== 'string' || !Array.isArray(values) || values.length === 0) return null;
      const name = planned.nameOf(config);
      return name === null ? null : { name: this.nameFor(name), text: config };
    }

    private nameFor(name: string): string {
      return this.party === '' ? name : `${name}:${this.party}`;
    }
  };

const isNamed = (config: unknown): config is { name: string; text: string } =>
  typeof config === 'object' && config !== null && 'name' in config && typeof config.name === 'string';
