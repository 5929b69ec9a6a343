// The marketplace service over a database that is there, in a process of its own, with one route more: a bare SELECT of
// one row through the same stack, which everything else is measured beside. Tells its port to whoever forked it, and
// the plans of a request to whoever asks.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import 'reflect-metadata';
import pg from 'pg';
import { Controller, Get, Inject, Module } from '@nestjs/common';
import { ROOT } from '../../build.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);
const { MarketplaceAppModule } = await from('apps/marketplace/dist/marketplace-app.module.js');
const { loadConfig } = await from('libs/platform/config/dist/index.js');
const { MarketIndexKeeper } = await from('libs/matching/feature/dist/index.js');
const { UnitOfWork } = await from('libs/platform/database/dist/index.js');
const { ActorResolver, createHttpApp, CurrentActor, IdParam, Requires } = await from(
  'libs/platform/http/dist/index.js',
);

class ReferenceController {
  constructor(unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  row(actor, id) {
    return this.unitOfWork.read(actor, async (tx) => {
      const [row] = await tx.query('SELECT id, status, version FROM marketplace.gaps WHERE id = $1', [id]);
      return row;
    });
  }
}
const { prototype } = ReferenceController;
const route = Object.getOwnPropertyDescriptor(prototype, 'row');
Inject(UnitOfWork)(ReferenceController, undefined, 0);
CurrentActor()(prototype, 'row', 0);
IdParam('gapId')(prototype, 'row', 1);
Reflect.defineMetadata('design:paramtypes', [Object, String], prototype, 'row');
Get(':gapId')(prototype, 'row', route);
Requires('gap:read')(prototype, 'row', route);
Controller('v1/reference')(ReferenceController);

const config = loadConfig(process.env, { mode: 'test', port: 0, logLevel: 'silent' });
class Root {}
Module({ imports: [MarketplaceAppModule.forRoot(config)], controllers: [ReferenceController] })(Root);
const app = await createHttpApp(Root, config, { limitFactor: 1e6 });
await app.listen(0, '127.0.0.1');
// A service that has just begun reads every nurse for its index; what is measured is one that has been up for a while.
const keeper = app.get(MarketIndexKeeper, { strict: false });
while (keeper.state().state !== 'ready') await sleep(200);
process.send({ port: app.getHttpServer().address().port });

/** Statements of one request with their parameters, run again as the same actor, for their plans. */
const plansOf = async ({ token, path }) => {
  const seen = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (sql, params, ...rest) {
    const text = typeof sql === 'string' ? sql : sql.text;
    if (text && /^\s*SELECT/.test(text)) seen.push([text, params]);
    return query.call(this, sql, params, ...rest);
  };
  const { port } = app.getHttpServer().address();
  let answer;
  try {
    answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } });
  } finally {
    pg.Client.prototype.query = query;
  }
  const { items } = await answer.json();
  const { actor } = await app.get(ActorResolver).resolve(token);
  const statements = await app.get(UnitOfWork).read(actor, async (tx) => {
    const plans = [];
    for (const [text, params] of seen) {
      if (/^SELECT set_config/.test(text)) await tx.query(text, params);
      else if (/\bmarketplace\b/.test(text)) {
        const [row] = await tx.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, params);
        plans.push(row['QUERY PLAN'][0].Plan);
      }
    }
    return plans;
  });
  return { statements, items: items.length };
};

process.on('message', ({ plansOf: asked }) => void plansOf(asked).then((plans) => process.send(plans)));
process.on('disconnect', () => void app.close().finally(() => process.exit()));
