import { setTimeout as sleep } from 'node:timers/promises';
import { bootstrap as bootMarketplace } from '@crossward/app-marketplace';
import { MarketPort, type NurseSummary } from '@crossward/contracts';
import { buildDemoMarket } from '@crossward/demo-market';
import { systemClock } from '@crossward/kernel';
import { DemoMarketLoader } from '@crossward/marketplace-feature';
import { MarketIndexKeeper } from '@crossward/matching-feature';
import { startTestPostgres, type TestPostgres } from '@crossward/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { bootstrap } from './bootstrap.js';
import { ChangeWriter } from './testing/change-writer.js';

const PER_SECOND = 1000;
const SECONDS = Number(process.env['FRESHNESS_SECONDS'] ?? 60);

/** Reproducible, so that a failure can be looked at again. */
const seeded = (seed: number): (() => number) => {
  const generator = xoroshiro128plus(seed);
  return () => uniformInt(generator, 0, 0x3fffffff) / 0x40000000;
};

/** An index keeps no order of what a nurse lists: nothing that ranks reads it. */
const ordered = (nurse: NurseSummary | null) => {
  if (!nurse) return null;
  const { specialties, certificates, languages, shiftPatterns, ...rest } = nurse;
  return {
    ...rest,
    specialties: specialties.map(({ specialty, years }) => `${specialty}: ${years}`).sort(),
    certificates: certificates.map(({ kind, expiresOn }) => `${kind}: ${expiresOn}`).sort(),
    languages: languages.map(({ language, level }) => `${language}: ${level}`).sort(),
    shiftPatterns: [...shiftPatterns].sort(),
  };
};

describe(`the index under ${PER_SECOND} changes a second`, () => {
  let postgres: TestPostgres;
  let services: NestFastifyApplication[] = [];
  let keepers: MarketIndexKeeper[];
  let law: NestFastifyApplication;

  beforeAll(async () => {
    postgres = await startTestPostgres({ demoMode: true });
    law = await bootMarketplace(postgres.config, { shutdownHooks: false });
    await law.get(DemoMarketLoader, { strict: false }).load(buildDemoMarket(systemClock.today(), 'quiet otter sings'));
    const config = { ...postgres.config, recognitionUrl: await law.getUrl() };
    services = await Promise.all(
      ['one', 'two'].map((name) =>
        bootstrap({ ...config, home: `${postgres.config.home}/${name}` }, { shutdownHooks: false }),
      ),
    );
    keepers = services.map((service) => service.get(MarketIndexKeeper, { strict: false }));
    for (const keeper of keepers) await keeper.catchUp();
  });
  afterAll(async () => {
    for (const app of [...services, law]) await app?.close();
    await postgres?.stop();
  });

  const market = (): Promise<NurseSummary[]> => law.get<MarketPort>(MarketPort, { strict: false }).listNurses();

  it('ends as the database is, in both processes, and tells how far it lay behind', async () => {
    const ids = (await market()).map(({ id }) => id);
    const writer = await ChangeWriter.open(postgres.config.databaseUrl, ids, seeded(1));
    const lags: number[] = [];
    let writing = true;
    const watch = async (): Promise<void> => {
      for (let n = 0; writing; n += 1) {
        const id = ids[n % ids.length] as string;
        const latitude = (n + 1) / 1e6;
        const committedAt = await writer.move(id, latitude);
        const isSeen = () => keepers[0]?.current?.index.nurse(id)?.latitude === latitude;
        while (!isSeen()) await sleep(2);
        lags.push(performance.now() - committedAt);
        await sleep(50);
      }
    };
    const watching = watch();
    const rate = await writer.write(PER_SECOND, SECONDS);
    writing = false;
    await watching;
    await writer.close();

    const expected = await market();
    for (const keeper of keepers) {
      await keeper.catchUp();
      const index = keeper.current?.index;
      expect(expected.map(({ id }) => ordered(index?.nurse(id) ?? null))).toEqual(expected.map(ordered));
      expect(index?.stats().nurses).toBe(expected.length);
    }
    lags.sort((a, b) => a - b);
    const at = (share: number) => Math.round(lags[Math.floor(share * (lags.length - 1))] ?? NaN);
    process.stdout.write(
      `  ${writer.committed} changes, ${Math.round(rate)}/s, ${expected.length} nurses in the end; ` +
        `visible after ${at(0.5)} ms (p50), ${at(0.99)} ms (p99), ${at(1)} ms (longest) of ${lags.length} watched\n`,
    );
  });
});
