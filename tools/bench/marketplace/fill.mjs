import pg from 'pg';
import { copyInto } from './copy.mjs';

/** COPY passes by row-level security, and so needs the superuser, which only a database of one's own has. */
const connect = async (adminUrl) => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  // The history of what is loaded is written by the system; nobody waits for the disk row by row.
  await client.query(`SET app.role = 'system'; SET synchronous_commit = off`);
  return client;
};

/**
 * Loads a generated market, table by table, nurses over four connections at once. The bar shows rows of all tables.
 * @returns how many rows of each table
 */
export const fillMarket = async (adminUrl, market, cipher, bar) => {
  const { sizes } = market;
  const rows = { total: sizes.organisations * 3 + sizes.gaps + sizes.nurses + sizes.submissions * 2, done: 0 };
  const counts = {};
  const tell = (what, by = 1) => {
    rows.done += by;
    bar.show(rows.done / rows.total, what);
  };
  const one = await connect(adminUrl);
  const others = await Promise.all([connect(adminUrl), connect(adminUrl), connect(adminUrl)]);
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
    await loadNurses([one, ...others], market, cipher, counts, tell);
    await load('marketplace.gaps', market.gaps());
    await load('marketplace.submission_consents', market.consents());
    await load('marketplace.submissions', market.submissions());
    await one.query('VACUUM (ANALYZE)');
  } finally {
    bar.clear();
    await Promise.all([one, ...others].map((client) => client.end()));
  }
  return counts;
};

/** In parts, since names, secrets and licences point to nurses that must be there. */
const NURSES_AT_ONCE = 4_000;

const loadNurses = async (clients, market, cipher, counts, tell) => {
  const tables = ['nurses', 'nurse_names', 'nurse_secrets', 'licences'];
  const make = market.nurse(cipher);
  for (let first = 0; first < market.sizes.nurses; first += NURSES_AT_ONCE) {
    const last = Math.min(first + NURSES_AT_ONCE, market.sizes.nurses);
    const waiting = [];
    const nurses = await copyInto(clients[0], 'marketplace.nurses');
    for (let at = first; at < last; at += 1) {
      const { nurse, ...rest } = make(at);
      await nurses.add(nurse);
      waiting.push(rest);
      tell('marketplace.nurses');
    }
    const added = [await nurses.end()];
    const copies = await Promise.all(
      tables.slice(1).map((table, at) => copyInto(clients[at + 1], `marketplace.${table}`)),
    );
    for (const { name, secret, licences } of waiting) {
      await copies[0].add(name);
      await copies[1].add(secret);
      for (const licence of licences) await copies[2].add(licence);
    }
    added.push(...(await Promise.all(copies.map((copy) => copy.end()))));
    tables.forEach((table, at) => (counts[`marketplace.${table}`] = (counts[`marketplace.${table}`] ?? 0) + added[at]));
  }
};
