import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line } from '../recognition/measure.mjs';
import { openDuckDb } from './duckdb.mjs';
import { countDifferent, number, p50, p99, seconds, sorted, tellTimes, verdict } from './figures.mjs';
import { openPostgres } from './postgres.mjs';
import { groupsOfClasses, writePostings } from './postings.mjs';

const ROUNDS = 3;

/** The best of some rounds for each gap, and the gaps whose list is not that of brute force. */
const measure = async (database, market, gaps, groups, expected) => {
  const questions = gaps.map((one) => database.prepare(one, market, groups));
  const best = gaps.map(() => Infinity);
  const lists = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < questions.length; at += 1) {
      const began = performance.now();
      lists[at] = await questions[at]();
      best[at] = Math.min(best[at], performance.now() - began);
    }
  }
  return {
    times: sorted(best),
    wrong: countDifferent(
      lists,
      expected.map(({ list }) => list),
    ),
  };
};

/** How many times faster than the database, at the middle and at the worst hundredth. */
const tellRatio = (own, times, aim) => {
  const [middle, worst] = [p50(times) / p50(own), p99(times) / p99(own)];
  const beside = aim === null ? '' : `aim ≥ ${aim} ${verdict(Math.min(middle, worst) >= aim)}`;
  line('  the index is faster by', `${middle.toFixed(0)} / ${worst.toFixed(0)}`, `at p50 / p99; ${beside}`);
};

/** The same nurses and gaps in PostgreSQL and DuckDB, each with the table that suits it best; true where all lists are the same. */
export const besideDatabases = async (market, columns, expected, own, { aim }) => {
  const home = mkdtempSync(join(tmpdir(), 'crossward-postings-'));
  try {
    const { groups, count } = groupsOfClasses(market);
    const csv = join(home, 'postings.csv');
    const began = performance.now();
    const rows = await writePostings(csv, columns, groups);
    line(
      'posting table written',
      seconds(performance.now() - began),
      `${number(rows)} rows, ${count} groups, ${number(statSync(csv).size / 1e6)} MB`,
    );
    let right = true;
    const kinds = [
      ['PostgreSQL, posting table, prepared', () => openPostgres(join(home, 'postgres'), csv), aim],
      ['DuckDB, posting table, literals, one thread', () => openDuckDb(csv), null],
    ];
    for (const [called, open, least] of kinds) {
      const opening = performance.now();
      const database = await open();
      line(`reference: ${called}`, seconds(performance.now() - opening), 'to load');
      try {
        for (const sort of ['random', 'rare']) {
          const from = sort === 'random' ? 0 : market.random.length;
          const wanted = expected.slice(from, from + market[sort].length);
          const { times, wrong } = await measure(database, market, market[sort], groups, wanted);
          tellTimes(`  ${sort} gaps`, times, `${wrong} lists differ from brute force`);
          tellRatio(own[sort], times, least);
          right &&= wrong === 0;
        }
      } finally {
        await database.stop();
      }
    }
    return right;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
