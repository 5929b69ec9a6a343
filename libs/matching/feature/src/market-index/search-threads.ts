import { Worker } from 'node:worker_threads';
import type { GapSummary } from '@crossward/contracts';
import type { ClassRights } from '@crossward/matching-domain';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { KeptIndex } from './market-index-keeper.js';
import type { ThreadAnswer, ThreadQuestion } from './search-thread.js';
import { searchWindow, type WindowOptions, type WindowRows } from './search-window.js';

interface Waiting {
  readonly resolve: (rows: WindowRows) => void;
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

  constructor(
    readonly worker: Worker,
    onAnswer: () => void,
  ) {
    this.worker.on('message', ({ id, rows, failure }: ThreadAnswer) => {
      const asked = this.waiting.get(id);
      this.waiting.delete(id);
      if (rows) asked?.resolve(rows);
      else asked?.reject(new Error(failure));
      onAnswer();
    });
    const gone = (error: Error): void => {
      this.isGone = true;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
      onAnswer();
    };
    this.worker.on('error', gone);
    this.worker.on('exit', () => gone(new Error('A thread of the index has ended.')));
  }
}

/**
 * Searches of several requests beside each other, each in a thread that looks into the same shared memory. Changes wait until
 * no search runs, and new searches until those changes are made; without threads, searches run where the changes do.
 */
@Injectable()
export class SearchThreads implements OnApplicationShutdown {
  private readonly threads: (Thread | null)[];
  private readonly rightsIds = new WeakMap<ClassRights, number>();
  private nextId = 0;
  private nextRights = 0;
  private generation = 0;
  private onIdle: (() => void)[] = [];
  private changing: Promise<void> | null = null;

  constructor(@Inject(APP_CONFIG) { matchingThreads }: Pick<AppConfig, 'matchingThreads'>) {
    this.threads = Array.from({ length: matchingThreads }, () => null);
  }

  async search(kept: KeptIndex, gap: GapSummary, options: WindowOptions): Promise<WindowRows> {
    if (this.threads.length === 0) return searchWindow(kept.index, gap, options);
    const thread = this.leastBusy();
    const id = this.nextId++;
    const answer = new Promise<WindowRows>((resolve, reject) => thread.waiting.set(id, { resolve, reject }));
    thread.worker.postMessage({ id, gap, ...this.unknownTo(thread, kept), ...this.optionsFor(thread, options) });
    return answer;
  }

  /**
   * Resolves once no change waits. Whoever is about to search waits for this first: under steady load there would never be a
   * moment without a search, and changes would never come.
   */
  async settled(): Promise<void> {
    while (this.changing) await this.changing;
  }

  /** Runs a change of the index while nothing looks into it. */
  async change(work: () => void): Promise<void> {
    while (this.changing) await this.changing;
    const changing = this.untilIdle().then(() => {
      this.generation += 1;
      work();
    });
    const over = changing
      .catch(() => undefined)
      .then(() => {
        this.changing = null;
      });
    this.changing = over;
    await over;
    await changing;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread?.worker.terminate()));
  }

  protected openThread(): Worker {
    return new Worker(new URL('./search-thread.js', import.meta.url));
  }

  private async untilIdle(): Promise<void> {
    while (this.isBusy()) await new Promise<void>((resolve) => this.onIdle.push(resolve));
  }

  private isBusy(): boolean {
    return this.threads.some((thread) => thread !== null && thread.waiting.size > 0);
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
    const begun = new Thread(this.openThread(), () => {
      if (!this.isBusy()) for (const resolve of this.onIdle.splice(0)) resolve();
    });
    this.threads[best] = begun;
    return begun;
  }

  /** Columns are shared and not copied; the little that is beside them is sent when something has changed. */
  private unknownTo(thread: Thread, { index, classes }: KeptIndex): Pick<ThreadQuestion, 'load'> {
    if (thread.of === index && thread.generation === this.generation) return {};
    const isNew = thread.of !== index;
    const { keys, facts } = classes.size > thread.classes || isNew ? classes.state() : { keys: [], facts: [] };
    const from = isNew ? 0 : thread.classes;
    Object.assign(thread, { of: index, generation: this.generation, classes: classes.size });
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
