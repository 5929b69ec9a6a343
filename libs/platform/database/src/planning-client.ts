import pg from 'pg';
import { isPlanOutdated } from './database-errors.js';
import { PlannedStatements } from './planned-statements.js';

type Query = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/** A connection of pg that keeps the plans of the statements with parameters that this process asks often. */
export const planningClient = (planned = new PlannedStatements()): typeof pg.Client =>
  class PlanningClient extends pg.Client {
    override query = ((config: unknown, values?: unknown, callback?: unknown): unknown => {
      const query = super.query.bind(this) as Query;
      const isAsked = typeof config === 'string' && Array.isArray(values) && values.length > 0;
      const name = isAsked ? planned.nameOf(config) : null;
      if (name === null) return query(config, values, callback);
      const asked = query({ name, text: config }, values, callback);
      if (asked instanceof Promise) {
        asked.catch((error: unknown) => {
          if (isPlanOutdated(error)) planned.forget();
        });
      }
      return asked;
    }) as pg.Client['query'];
  };
