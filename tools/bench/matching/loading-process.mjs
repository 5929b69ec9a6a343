// The matching service in a process of its own, which builds its index from PostgreSQL; then, when asked, the same index from
// nurses that are read one by one, and whether both hold and find the same.
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import 'reflect-metadata';
import { ROOT } from '../../build.mjs';
import { ordered } from '../freshness/ordered.mjs';
import { domain } from './domain.mjs';
import { countDifferent } from './figures.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);
const { bootstrap } = await from('apps/matching/dist/bootstrap.js');
const { loadConfig } = await from('libs/platform/config/dist/index.js');
const { MarketPort, NurseFeedPort } = await from('libs/shared/contracts/dist/index.js');
const { MarketIndexKeeper } = await from('libs/matching/feature/dist/market-index/market-index-keeper.js');

const K = 50;
const GAPS = 200;
/** Of the nurses, who are compared one by one. */
const SAMPLE = 20_000;
/** Before every change, so that everybody counts as changed. */
const BEGINNING = '3:3:';

const config = loadConfig(process.env, { mode: 'test', port: 0, logLevel: 'silent' });
const app = await bootstrap(config, { shutdownHooks: false });
const startedIn = performance.now();
const keeper = app.get(MarketIndexKeeper, { strict: false });
while (keeper.current === null) await keeper.catchUp();
const readyIn = performance.now();
const { user, system } = process.cpuUsage();

/**
 * Everybody as those are read who change: by another statement, as objects; and how many of some of them this service's index
 * holds otherwise.
 */
const builtOtherwise = async ({ point, index }) => {
  const classes = new domain.ClassRegistry();
  const builder = new domain.MarketIndexBuilder(classes, { expected: { nurses: index.size, rows: index.size * 2.5 } });
  const step = Math.max(1, Math.floor(index.size / SAMPLE));
  let [read, looked, wrong] = [0, 0, 0];
  await app.get(NurseFeedPort, { strict: false }).readChanges({ ...point, snapshot: BEGINNING }, ({ nurses }) => {
    for (const { nurse, factsKey } of nurses) {
      builder.addNurse(nurse, classes.classOf(factsKey, nurse.facts));
      if (read++ % step !== 0) continue;
      const held = index.nurse(nurse.id);
      looked += 1;
      if (held === null || ordered(held) !== ordered(nurse)) wrong += 1;
    }
  });
  const other = builder.build();
  return { other: { index: other, classes }, looked, wrong: wrong + Math.abs(other.size - index.size) };
};

/** No law is asked: classes with equal facts have equal rights, whichever they are. */
const rightsOf = (classes) => {
  const rights = domain.emptyRights(classes.size);
  classes.state().keys.forEach((key, at) => {
    const byte = Buffer.from(hash('sha256', key), 'hex')[0];
    rights.failed[at] = byte % 4 === 0 ? 1 : 0;
    rights.standing[at] = byte % 4 === 0 ? 0 : 2;
    rights.readiness[at] = byte / 255;
  });
  return rights;
};

const listsOf = ({ index, classes }, gaps) => {
  const options = {
    policy: domain.DEFAULT_POLICY,
    today: gaps[0].assignment.from,
    rates: null,
    rights: rightsOf(classes),
    k: K,
  };
  return gaps.map((gap) => index.search(gap, options).top);
};

const compare = async () => {
  const began = performance.now();
  const { current } = keeper;
  const { other, looked, wrong } = await builtOtherwise(current);
  const otherwiseIn = performance.now() - began;
  const gaps = (await app.get(MarketPort, { strict: false }).listOpenGaps()).slice(0, GAPS);
  const [lists, others] = [listsOf(current, gaps), listsOf(other, gaps)];
  const found = lists.reduce((sum, list) => sum + list.length, 0);
  return { otherwiseIn, looked, wrong, lists: lists.length, found, differing: countDifferent(lists, others) };
};

process.on('message', () => void compare().then((compared) => process.send(compared)));
process.on('disconnect', () => void app.close().finally(() => process.exit()));
process.send({ startedIn, readyIn, cpu: (user + system) / 1000, nurses: keeper.current.index.size });
