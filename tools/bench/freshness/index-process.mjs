// The matching service in a process of its own: builds its index, follows the database, and tells from when on it showed
// which snapshot.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import 'reflect-metadata';
import { ROOT } from '../../build.mjs';
import { ordered } from './ordered.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);
const { bootstrap } = await from('apps/matching/dist/bootstrap.js');
const { loadConfig } = await from('libs/platform/config/dist/index.js');
const { MarketPort } = await from('libs/shared/contracts/dist/index.js');
const { MarketIndexKeeper } = await from('libs/matching/feature/dist/market-index/market-index-keeper.js');

const LOOK_MS = 1;

const config = loadConfig(process.env, { mode: 'test', port: 0, logLevel: 'silent' });
const began = performance.now();
const app = await bootstrap(config, { shutdownHooks: false });
const keeper = app.get(MarketIndexKeeper, { strict: false });
while (keeper.current === null) await keeper.catchUp();
const builtIn = performance.now() - began;

/** Every snapshot that the index came to show, and when. */
const shown = [];
let last = keeper.current.point.snapshot;
setInterval(() => {
  const { snapshot } = keeper.current.point;
  if (snapshot !== last) shown.push({ at: Date.now(), snapshot: (last = snapshot) });
}, LOOK_MS);

/** Nurses whom the index holds otherwise than SQL tells them, or not at all. */
const differing = async () => {
  await keeper.catchUp();
  const { index } = keeper.current;
  const nurses = await app.get(MarketPort, { strict: false }).listNurses();
  const wrong = nurses.filter((nurse) => {
    const held = index.nurse(nurse.id);
    return held === null || ordered(held) !== ordered(nurse);
  });
  return { wrong: wrong.length + Math.abs(index.stats().nurses - nurses.length), nurses: nurses.length };
};

process.on('message', ({ compare }) => {
  if (!compare) return process.send({ shown, cpu: process.cpuUsage() });
  return void differing().then((compared) => process.send(compared));
});
process.on('disconnect', () => void app.close().finally(() => process.exit()));
const cpu = process.cpuUsage();
process.send({ builtIn, cpu, nurses: keeper.current.index.stats().nurses });
