import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { DEFAULT_POLICY, type SearchOptions } from '@crossward/matching-domain';
import { buildIndex } from './build-index.js';
import { FeedInMemory } from '../testing/feed-in-memory.js';
import { sampleGap, sampleNurse } from '../testing/sample-market.js';
import type { KeptIndex } from './market-index-keeper.js';
import type { ThreadQuestion } from './search-thread.js';
import { SearchThreads } from './search-threads.js';

/** Answers when it is told to. */
class ThreadOfSpecs extends EventEmitter {
  readonly asked: ThreadQuestion[] = [];

  postMessage(question: ThreadQuestion): void {
    this.asked.push(question);
  }

  answer(at = 0, rows: unknown = { rows: [] }): void {
    const [question] = this.asked.splice(at, 1);
    this.emit('message', { id: question!.id, rows });
  }

  async terminate(): Promise<void> {}
}

class ThreadsOfSpecs extends SearchThreads {
  readonly opened: ThreadOfSpecs[] = [];

  protected override openThread(): Worker {
    this.opened.push(new ThreadOfSpecs());
    return this.opened.at(-1) as unknown as Worker;
  }
}

describe('threads that search', () => {
  let kept: KeptIndex;
  let threads: ThreadsOfSpecs;
  let told: string[];
  const gap = sampleGap(1);
  const options: SearchOptions = {
    ...{ policy: DEFAULT_POLICY, today: '2026-11-22' as never, rates: null, k: 5 },
    rights: { readiness: new Float64Array(4), failed: new Uint8Array(4), standing: new Uint8Array(4) },
  };
  const search = (name: string): Promise<unknown> =>
    threads.search(kept, gap, options).then(
      () => told.push(name),
      (error: Error) => told.push(`${name}: ${error.message}`),
    );
  beforeEach(async () => {
    kept = await buildIndex(new FeedInMemory([sampleNurse(1, 4)]), () => undefined);
    threads = new ThreadsOfSpecs({ matchingThreads: 2 });
    told = [];
  });

  it('give searches to the thread with the fewest of them', async () => {
    const all = ['one', 'two', 'three', 'four'].map(search);
    expect(threads.opened.map(({ asked }) => asked.length)).toEqual([2, 2]);
    threads.opened[1]!.answer();
    void search('five');
    expect(threads.opened.map(({ asked }) => asked.length)).toEqual([2, 2]);
    for (const one of threads.opened) while (one.asked.length > 0) one.answer();
    await Promise.all(all);
    expect(told).toHaveLength(5);
  });

  it('are told of a change by a counter that is odd while it is made, also when it fails', () => {
    void search('one');
    const { counter, seen } = threads.opened[0]!.asked[0]!.changes;
    expect(seen).toBe(0);
    threads.change(() => expect(counter[0]).toBe(1));
    expect(counter[0]).toBe(2);
    const fails = (): void =>
      threads.change(() => {
        throw new Error('full');
      });
    expect(fails).toThrow('full');
    expect(counter[0]).toBe(4);
  });

  it('tell whoever asked that a change was made meanwhile', async () => {
    const asked = threads.search(kept, gap, options);
    threads.opened[0]!.answer(0, null);
    expect(await asked).toBeNull();
  });

  it('tell a thread of the index once, and again only after a change', async () => {
    const next = async (): Promise<ThreadQuestion> => {
      const asked = search('one');
      const question = threads.opened[0]!.asked[0]!;
      threads.opened[0]!.answer();
      await asked;
      return question;
    };
    const [first, second] = [await next(), await next()];
    expect(first.load).toMatchObject({ isNew: true });
    expect(first.rights.table).toBe(options.rights);
    expect(second).not.toHaveProperty('load');
    expect(second.rights).toEqual({ id: first.rights.id });
    threads.change(() => undefined);
    expect((await next()).load).toMatchObject({ isNew: false, classes: { keys: [] } });
  });

  it('fail the searches of a thread that is gone, and open another', async () => {
    const lost = search('one');
    threads.opened[0]!.emit('error', new Error('out of memory'));
    await lost;
    expect(told).toEqual(['one: out of memory']);
    const again = search('two');
    expect(threads.opened).toHaveLength(2);
    threads.opened[1]!.answer();
    await again;
  });
});
