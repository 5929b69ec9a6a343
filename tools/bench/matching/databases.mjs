import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line } from '../recognition/measure.mjs';
import { openDuckDb } from './duckdb.mjs';
import { countDifferent, fine, number, p50, p99, seconds, sorted, tellTimes, verdict } from './figures.mjs';
import { LAYOUTS, openPostgres } from './postgres.mjs';
import { groupsOfClasses, writePostings } from './postings.mjs';

const ROUNDS = 3;
/** Of one sort of gaps in one database: no further gap is asked after this, in a first and in later rounds. */
const LONGEST_ROUND_MS = 45_000;
const ALL_ROUNDS_MS = 15_000;
const TRIPS = 1000;

/**
 * The best of some rounds for each gap, and the gaps whose list is not that of brute force. Rounds end with their time; a
 * first one that takes too long leaves gaps out, and says so.
 */
const measure = async (database, market, gaps, groups, expected) => {
  const questions = gaps.map((one) => database.prepare(one, market, groups));
  const best = gaps.map(() => Infinity);
  const lists = [];
  const first = performance.now();
  const isOver = (round) => performance.now() - first > (round === 0 ? LONGEST_ROUND_MS : ALL_ROUNDS_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < questions.length && !isOver(round); at += 1) {
      const began = performance.now();
      lists[at] = await questions[at]();
      best[at] = Math.min(best[at], performance.now() - began);
    }
  }
  const asked = lists.length;
  return {
    asked,
    times: sorted(best.slice(0, asked)),
    wrong: countDifferent(
      lists,
      expected.slice(0, asked).map(({ list }) => list),
    ),
  };
};

const CALLED = { random: 'random gaps', rare: 'gaps with rare certificates' };
const SORTS = Object.keys(CALLED);

/** Both sorts of gaps asked of one database as it is: times, and how many lists are not those of brute force. */
const askBoth = async (database, { market, groups, expected }) => {
  const found = { wrong: 0 };
  for (const sort of SORTS) {
    const from = sort === 'random' ? 0 : market.random.length;
    const wanted = expected.slice(from, from + market[sort].length);
    const { times, wrong, asked } = await measure(database, market, market[sort], groups, wanted);
    const left = wanted.length - asked;
    const cut = left > 0 ? `; ${left} gaps not asked within ${seconds(LONGEST_ROUND_MS)}` : '';
    tellTimes(`    ${CALLED[sort]}`, times, `${wrong} of ${asked} lists differ from brute force${cut}`);
    found[sort] = { p50: p50(times), p99: p99(times) };
    found.wrong += wrong;
  }
  return found;
};

const lowest = (layouts, sort, figure) => Math.min(...layouts.map((found) => found[sort][figure]));

/** Of each figure the lowest that any layout reached, so that the index is held against the best there is for each. */
const bestOf = (layouts) => ({
  wrong: layouts.reduce((sum, { wrong }) => sum + wrong, 0),
  ...Object.fromEntries(
    SORTS.map((sort) => [sort, { p50: lowest(layouts, sort, 'p50'), p99: lowest(layouts, sort, 'p99') }]),
  ),
});

/** PostgreSQL with one layout of indexes after the other. */
const askPostgres = async (home, csv, asked) => {
  const opening = performance.now();
  const database = await openPostgres(join(home, 'postgres'), csv);
  try {
    line('reference: PostgreSQL, posting table, prepared', seconds(performance.now() - opening), 'to load');
    const found = {};
    for (const [layout, indexes] of Object.entries(LAYOUTS)) {
      const building = performance.now();
      await database.index(indexes);
      line(`  ${layout}`, seconds(performance.now() - building), 'to build');
      found[`PostgreSQL, ${layout}`] = await askBoth(database, asked);
    }
    const trips = [];
    for (let trip = 0; trip < TRIPS; trip += 1) {
      const began = performance.now();
      await database.roundTrip();
      trips.push(performance.now() - began);
    }
    tellTimes('  of each the way there and back, for nothing', sorted(trips));
    return found;
  } finally {
    await database.stop();
  }
};

const askDuckDb = async (csv, asked) => {
  const opening = performance.now();
  const database = await openDuckDb(csv);
  try {
    line('reference: DuckDB, posting table, one thread', seconds(performance.now() - opening), 'to load');
    return await askBoth(database, asked);
  } finally {
    await database.stop();
  }
};

const tellRow = (what, cells, beside = '') =>
  console.log(`    ${what.padEnd(48)}${cells.map((cell) => cell.padStart(12)).join('')}  ${beside}`);

/** What each database needs, how many times faster the index is, and against the best of PostgreSQL whether that is enough. */
const tellTable = (own, table, aim) => {
  for (const sort of SORTS) {
    const ours = { p50: p50(own[sort]), p99: p99(own[sort]) };
    console.log(`  ${CALLED[sort]}`);
    tellRow('', ['p50', 'p99', 'times', 'times']);
    tellRow('the index', [fine(ours.p50), fine(ours.p99), '', '']);
    for (const [name, { found, held }] of Object.entries(table)) {
      const times = { p50: found[sort].p50 / ours.p50, p99: found[sort].p99 / ours.p99 };
      const verdicts = `aim ≥ ${aim} × at p50 ${verdict(times.p50 >= aim)}, at p99 ${verdict(times.p99 >= aim)}`;
      tellRow(
        name,
        [fine(found[sort].p50), fine(found[sort].p99), `${times.p50.toFixed(1)} ×`, `${times.p99.toFixed(1)} ×`],
        held && aim !== null ? verdicts : '',
      );
    }
  }
};

/** The same nurses and gaps in PostgreSQL and DuckDB; true where all lists are the same. */
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
    const asked = { market, groups, expected };
    const layouts = await askPostgres(home, csv, asked);
    const duckDb = await askDuckDb(csv, asked);
    const best = bestOf(Object.values(layouts));
    const table = {
      ...Object.fromEntries(Object.entries(layouts).map(([name, found]) => [name, { found, held: false }])),
      'PostgreSQL at its best': { found: best, held: true },
      'DuckDB, literals in the text': { found: duckDb, held: false },
    };
    tellTable(own, table, aim);
    return best.wrong === 0 && duckDb.wrong === 0;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
