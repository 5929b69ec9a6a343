import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../build.mjs';
import { connectToCopy, copyInto } from './copy.mjs';

/**
 * Loads a generated market, table by table; nurses, who are most of it, in two threads. The bar shows rows of all tables.
 * @returns how many rows of each table
 */
export const fillMarket = async (adminUrl, market, bar) => {
  const { sizes } = market;
  const rows = { total: sizes.organisations * 3 + sizes.gaps + sizes.nurses + sizes.submissions * 2, done: 0 };
  const counts = {};
  const tell = (what, by = 1) => {
    rows.done += by;
    bar.show(rows.done / rows.total, what);
  };
  const one = await connectToCopy(adminUrl);
  const load = async (table, generated) => {
    const copy = await copyInto(one, table);
    for (const row of generated) {
      await copy.add(row);
      tell(table);
    }
    counts[table] = await copy.end();
  };
  try {
    await load('marketplace.organisations', market.organisations());
    await load('marketplace.facilities', market.facilityRows());
    await load('marketplace.units', market.units());
    await Promise.all([loadNurses(market, adminUrl, counts, tell), load('marketplace.gaps', market.gaps())]);
    await load('marketplace.submission_consents', market.consents());
    await load('marketplace.submissions', market.submissions());
    await one.query('VACUUM (ANALYZE)');
    // What was loaded is on disk before anything is measured: else the database would be writing it while people use it.
    await one.query('CHECKPOINT');
  } finally {
    bar.clear();
    await one.end();
  }
  return counts;
};

const THREADS = 2;

const loadNurses = async ({ sizes, now, encryptionKey }, adminUrl, counts, tell) => {
  const part = Math.ceil(sizes.nurses / THREADS);
  const workers = Array.from({ length: THREADS }, (_none, at) => {
    const [first, last] = [at * part, Math.min((at + 1) * part, sizes.nurses)];
    const workerData = { adminUrl, sizes, now, encryptionKey, first, last };
    const worker = new Worker(join(ROOT, 'tools/bench/marketplace/nurses-worker.mjs'), { workerData });
    worker.on('message', ({ nurses, added }) => {
      tell('marketplace.nurses', nurses);
      for (const [table, rows] of Object.entries(added)) counts[table] = (counts[table] ?? 0) + rows;
    });
    return once(worker, 'exit').then(([code]) => {
      if (code !== 0) throw new Error(`Nurses ${first} to ${last} could not be loaded.`);
    });
  });
  await Promise.all(workers);
};
