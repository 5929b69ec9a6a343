import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../build.mjs';
import { connectToCopy, copyInto } from './copy.mjs';

/** Goes to one connection before the other has its turn: they write them at the same time. */
const IN_A_ROW = 2_000;

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
  const [one, two] = [await connectToCopy(adminUrl), await connectToCopy(adminUrl)];
  const load = async (table, generated, clients = [one]) => {
    const copies = [];
    for (const client of clients) copies.push(await copyInto(client, table));
    let row = 0;
    for (const each of generated) {
      await copies[Math.floor(row++ / IN_A_ROW) % copies.length].add(each);
      tell(table);
    }
    const rows = await Promise.all(copies.map((copy) => copy.end()));
    counts[table] = rows.reduce((sum, of) => sum + of);
  };
  try {
    await load('marketplace.organisations', market.organisations());
    await load('marketplace.facilities', market.facilityRows());
    await load('marketplace.units', market.units());
    await Promise.all([loadNurses(market, adminUrl, counts, tell), load('marketplace.gaps', market.gaps())]);
    await load('marketplace.submission_consents', market.consents(), [one, two]);
    await load('marketplace.submissions', market.submissions(), [one, two]);
    await one.query('VACUUM (ANALYZE)');
    // What was loaded is on disk before anything is measured: else the database would be writing it while people use it.
    await one.query('CHECKPOINT');
  } finally {
    bar.clear();
    await Promise.all([one.end(), two.end()]);
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
