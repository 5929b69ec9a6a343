import { Worker } from 'node:worker_threads';
import type { GapSummary } from '@crossward/contracts';
import type { ClassRights } from '@crossward/matching-domain';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { KeptIndex } from './market-index-keeper.js';
import type { ThreadAnswer, ThreadQuestion } from './search-thread.js';
import { searchWindow, type WindowOptions, type WindowRows } from './search-window.js';

interface Waiting {
  readonly resolve: (rows: WindowRows | null) => void;
  readonly reject: (error: Error) => void;
}

/** One thread, and what it has been told so far. */
class Thread {
  readonly waiting = new Map<number, Waiting>();
  readonly rights = new WeakSet<ClassRights>();
  of: KeptIndex['index'] | null = null;
  generation = -1;
  classes = 0;
  isGone = false;

  constructor(readonly worker: Worker) {
    this.worker.on('message', ({ id, rows, failure }: ThreadAnswer) => {
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (rows === undefined) asked?.reject(new Error(failure));
      else asked?.resolve(rows);
    });
    const gone = (error: Error): void => {
      this.isGone = true;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    this.worker.on('error', gone);
    this.worker.on('exit', () => gone(new Error('A thread of the index has ended.')));
  }
}

/**
 * Searches of several requests beside each other and beside the changes, each in a thread that looks into the same shared
 * memory. Nobody waits: a counter is odd while a change is made, and a search during which it has moved is thrown away, for
 * it may have seen half of the change. Without threads, searches run where the changes do.
 */
@Injectable()
export class SearchThreads implements OnApplicationShutdown {
  private readonly threads: (Thread | null)[];
  private readonly rightsIds = new WeakMap<ClassRights, number>();
  private readonly counter = new Int32Array(new SharedArrayBuffer(4));
  private nextId = 0;
  private nextRights = 0;

  constructor(@Inject(APP_CONFIG) { matchingThreads }: Pick<AppConfig, 'matchingThreads'>) {
    this.threads = Array.from({ length: matchingThreads }, () => null);
  }

  /** Null where a change was made meanwhile: whoever asks looks at the state anew and asks again. */
  async search(kept: KeptIndex, gap: GapSummary, options: WindowOptions): Promise<WindowRows | null> {
    if (this.threads.length === 0) return this.searchHere(kept, gap, options);
    const thread = this.leastBusy();
    const id = this.nextId++;
    const answer = new Promise<WindowRows | null>((resolve, reject) => thread.waiting.set(id, { resolve, reject }));
    const changes = { counter: this.counter, seen: this.changes };
    const question = { id, gap, changes, ...this.unknownTo(thread, kept), ...this.optionsFor(thread, options) };
    thread.worker.postMessage(question satisfies ThreadQuestion);
    return answer;
  }

  /** Where the changes are made, and so never beside one. */
  searchHere({ index }: KeptIndex, gap: GapSummary, options: WindowOptions): WindowRows {
    return searchWindow(index, gap, options);
  }

  /** Runs a change of the index. Searches that are under way meanwhile are in vain. */
  change(work: () => void): void {
    Atomics.add(this.counter, 0, 1);
    try {
      work();
    } finally {
      Atomics.add(this.counter, 0, 1);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread?.worker.terminate()));
  }

  protected openThread(): Worker {
    return new Worker(new URL('./search-thread.js', import.meta.url));
  }

  private get changes(): number {
    return Atomics.load(this.counter, 0);
  }

  private leastBusy(): Thread {
    let best = 0;
    const load = (at: number): number => {
      const thread = this.threads[at];
      return thread && !thread.isGone ? thread.waiting.size : 0;
    };
    for (let at = 1; at < this.threads.length; at += 1) if (load(at) < load(best)) best = at;
    const found = this.threads[best];
    if (found && !found.isGone) return found;
    const begun = new Thread(this.openThread());
    this.threads[best] = begun;
    return begun;
  }

  /** Columns are shared and not copied; the little that is beside them is sent when something has changed. */
  private unknownTo(thread: Thread, { index, classes }: KeptIndex): Pick<ThreadQuestion, 'load'> {
    if (thread.of === index && thread.generation === this.changes) return {};
    const isNew = thread.of !== index;
    const { keys, facts } = classes.size > thread.classes || isNew ? classes.state() : { keys: [], facts: [] };
    const from = isNew ? 0 : thread.classes;
    Object.assign(thread, { of: index, generation: this.changes, classes: classes.size });
    return { load: { ...index.columns(), isNew, classes: { keys: keys.slice(from), facts: facts.slice(from) } } };
  }

  private optionsFor(
    thread: Thread,
    { rights, ...options }: WindowOptions,
  ): Pick<ThreadQuestion, 'options' | 'rights'> {
    const id = this.rightsIds.get(rights) ?? this.nextRights++;
    this.rightsIds.set(rights, id);
    if (thread.rights.has(rights)) return { options, rights: { id } };
    thread.rights.add(rights);
    return { options, rights: { id, table: rights } };
  }
}
