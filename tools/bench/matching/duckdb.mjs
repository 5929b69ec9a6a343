import { DuckDBInstance } from '@duckdb/node-api';
import { COLUMNS } from './postings.mjs';
import { Literals, topSql } from './top-sql.mjs';

/** DuckDB in memory, on one core, with the same table in the same order. */
export const openDuckDb = async (csv) => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ');
  await connection.run(`CREATE TABLE postings (${columns})`);
  await connection.run(`COPY postings FROM '${csv}' (FORMAT csv, HEADER false)`);
  await connection.run('SET threads = 1');
  return {
    prepare: (one, market, groups) => {
      const text = topSql(one, market, groups, new Literals());
      return async () => {
        const reader = await connection.runAndReadAll(text);
        return reader.getRows().map(([id, score]) => ({ nurseId: String(id), score }));
      };
    },
    stop: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
