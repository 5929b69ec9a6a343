import { Worker } from 'node:worker_threads';
import { DEFAULT_POLICY, emptyRights, type ClassRights } from '@crossward/matching-domain';
import { builtThread } from '../testing/built-thread.js';
import { FeedInMemory } from '../testing/feed-in-memory.js';
import { sampleGap, sampleNurse } from '../testing/sample-market.js';
import { factsKey } from '../recognition/facts-key.js';
import { buildIndex } from './build-index.js';
import type { KeptIndex } from './market-index-keeper.js';
import { SearchThreads } from './search-threads.js';
import type { WindowOptions, WindowRows } from './search-window.js';

const NURSES = 600;
const CLASSES = 4;
/** As many, and on until each of the answers was seen: how long that takes is the machine's affair. */
const CHANGES = 150;

class RealThreads extends SearchThreads {
  private static readonly program = builtThread();

  protected override openThread(): Worker {
    return new Worker(RealThreads.program);
  }
}

/** In one state all nurses have little experience and ask much, in the other one the reverse: no list of both is of one. */
const nurseIn = (state: number, n: number): ReturnType<typeof sampleNurse> => {
  const nurse = sampleNurse(n, CLASSES);
  const [known] = nurse.specialties;
  return {
    ...nurse,
    specialties: [{ ...known!, years: state === 0 ? 30 + (n % 7) : 2 + (n % 3) }],
    payFloor: { minorUnits: state === 0 ? 100 + n : 900 - n, currency: 'USD' },
  };
};

describe('searches of threads beside changes', () => {
  let kept: KeptIndex;
  let threads: RealThreads;
  let rights: ClassRights;
  const gap = sampleGap(1);

  const turn = (state: number): void => {
    for (let n = 0; n < NURSES; n += 1) {
      const nurse = nurseIn(state, n);
      kept.index.upsert(nurse, kept.classes.classOf(factsKey(nurse.facts), nurse.facts));
    }
  };
  const options = (): WindowOptions => ({
    ...{ policy: DEFAULT_POLICY, today: '2026-11-22' as never, rates: null, k: 60, rights },
  });
  const textOf = ({ rows, eligible }: WindowRows): string => JSON.stringify({ rows, eligible });

  beforeAll(async () => {
    kept = await buildIndex(new FeedInMemory(Array.from({ length: NURSES }, (_, n) => nurseIn(0, n))), () => undefined);
    rights = emptyRights(kept.classes.size);
    rights.readiness.fill(1);
    threads = new RealThreads({ matchingThreads: 2 });
  });

  afterAll(() => threads.onApplicationShutdown());

  it('give the list before or after a change and never one of half of it, and wait for none', async () => {
    const lists = [1, 0].map((state) => {
      threads.change(() => turn(state));
      return textOf(threads.searchHere(kept, gap, options()));
    });
    expect(lists[0]).not.toBe(lists[1]);
    const told = { before: 0, after: 0, overtaken: 0 };
    let state = 0;
    const ask = async (): Promise<void> => {
      const found = await threads.search(kept, gap, options());
      if (found === null) told.overtaken += 1;
      else {
        const text = textOf(found);
        expect(lists).toContain(text);
        told[text === lists[0] ? 'before' : 'after'] += 1;
      }
    };
    for (let changes = 0; changes < CHANGES || Object.values(told).includes(0); changes += 1) {
      const asked = [ask(), ask(), ask(), ask()];
      // By now and then waiting a little, some searches end before the change begins, and some in the midst of it.
      await new Promise((resolve) => setTimeout(resolve, changes % 4));
      state = 1 - state;
      threads.change(() => turn(state));
      await Promise.all(asked);
    }
  });
});
