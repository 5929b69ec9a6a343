import { NurseFeedPort, type NurseFeedChanges, type NurseFeedPoint } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import type { ClassRegistry, MarketIndex } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { BackgroundLoop, SharedRun } from '@crossward/platform-queue';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { buildIndex } from './build-index.js';
import { IndexSnapshots } from './index-snapshots.js';
import { SearchThreads } from './search-threads.js';

/** What is kept together: an index, whose classes it speaks of, and up to where it has seen the market. */
export interface KeptIndex {
  readonly index: MarketIndex;
  readonly classes: ClassRegistry;
  readonly point: NurseFeedPoint;
}

/**
 * Whether counting by the index pays off: it asks the law for every class, where reading everybody asks for those alone who
 * pass what costs nothing. In a small market hardly two nurses share a class.
 */
export const sharesClasses = ({ index, classes }: KeptIndex): boolean => index.size >= 3 * classes.size;

export interface IndexState {
  readonly state: 'building' | 'ready';
  /** Nurses read so far and expected, while it is built. */
  readonly progress: { readonly read: number; readonly total: number } | null;
  /** Equal for two indexes that have seen the same; null while there is none. */
  readonly indexVersion: string | null;
  readonly asOf: string | null;
  /** Since when changes may have been made that the index has not seen, in milliseconds. */
  readonly staleForMs: number | null;
  /** Why the last look at the database failed, if it did. */
  readonly trouble: string | null;
}

const IDLE_MS = 250;
/** Changes come in crowds, and a look at many costs hardly more than a look at few: so many looks leave the rest of a second free. */
const BUSY_MS = 100;
const TROUBLE_MS = 1_000;
/** What changes have left behind is tidied up between two looks at the database, a few milliseconds at a time. */
const BLOCKS_IN_A_STEP = 64;
/** After the last change; long enough to come by every block of some million nurses. */
const TIDY_FOR_MS = 10 * 60_000;
const SNAPSHOT_EVERY_MS = 10 * 60_000;
const FORGET_EVERY_MS = 60 * 60_000;
/** A service that was away for longer reads everybody anew. */
const CHANGES_KEPT_MS = 3 * 86_400_000;

/**
 * Builds the index of this process, from its snapshot on disk or from the database, and keeps it in step with what is
 * committed. Until it is there, and whenever it has lost the thread, there is none: who asks goes to the database.
 */
@Injectable()
export class MarketIndexKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('MarketIndex');
  private readonly loop: BackgroundLoop;
  private readonly looks = new SharedRun(() => this.advance());
  private kept: KeptIndex | null = null;
  /** Read, but not in step yet. */
  private begun: KeptIndex | null = null;
  private seenAt: Date | null = null;
  private progress: { read: number; total: number } | null = null;
  private trouble: string | null = null;
  private stopping = false;
  private changed = 0;
  private unsaved = 0;
  private savedAt = 0;
  private forgotAt = 0;
  private untidyUntil = 0;

  constructor(
    @Inject(NurseFeedPort) private readonly feed: NurseFeedPort,
    private readonly snapshots: IndexSnapshots,
    private readonly threads: SearchThreads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.loop = new BackgroundLoop(
      async () => {
        await this.catchUp();
        await this.tidy();
        return this.changed > 0 ? BUSY_MS : IDLE_MS;
      },
      (error) => {
        if (this.trouble !== error.message) this.logger.warn(`The index waits: ${error.message}`);
        this.trouble = error.message;
        return TROUBLE_MS;
      },
    );
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.loop.stop();
    await this.looks.settled();
    if (this.unsaved > 0) await this.save();
  }

  get current(): KeptIndex | null {
    return this.kept;
  }

  state(): IndexState {
    const { kept, seenAt } = this;
    return {
      state: kept ? 'ready' : 'building',
      progress: kept ? null : this.progress,
      indexVersion: kept?.point.snapshot ?? null,
      asOf: kept?.point.takenAt ?? null,
      staleForMs: kept && seenAt ? Math.max(0, this.clock.now().getTime() - seenAt.getTime()) : null,
      trouble: this.trouble,
    };
  }

  /** Resolves once all is seen that was committed before the call. Calls at one time share their look at the database. */
  catchUp(): Promise<void> {
    return this.looks.begunFromNow();
  }

  private async advance(): Promise<void> {
    const seenAt = this.clock.now();
    this.changed = 0;
    const kept = this.kept ?? this.begun ?? (await this.restored()) ?? (await this.built());
    this.begun = kept;
    const point = await this.feed.readChanges(kept.point, (changes) => this.apply(kept, changes));
    if (point === null) {
      // Not to be brought up to date any more: who asks in the meantime is answered by the database.
      this.kept = null;
      this.begun = null;
      await this.snapshots.remove();
      throw new Error('The changes that the index has not seen are not kept any more: it is built anew.');
    }
    this.kept = { ...kept, point };
    this.seenAt = seenAt;
    this.trouble = null;
  }

  private async apply({ index, classes }: KeptIndex, { nurses, removed }: NurseFeedChanges): Promise<void> {
    this.threads.change(() => {
      for (const { nurse, factsKey } of nurses) index.upsert(nurse, classes.classOf(factsKey, nurse.facts));
      for (const id of removed) index.remove(id);
    });
    this.changed += nurses.length + removed.length;
    this.unsaved += nurses.length + removed.length;
  }

  private async restored(): Promise<KeptIndex | null> {
    const began = this.clock.now().getTime();
    const found = await this.snapshots.load();
    if (found) this.logger.log(`Index of ${found.index.stats().nurses} nurses read in ${this.since(began)}.`);
    return found;
  }

  private async built(): Promise<KeptIndex> {
    const began = this.clock.now().getTime();
    const kept = await buildIndex(this.feed, (progress) => {
      if (this.stopping) throw new Error('The service ends before its index was built.');
      this.progress = progress;
    });
    this.progress = null;
    this.unsaved = kept.index.stats().nurses;
    this.logger.log(`Index of ${this.unsaved} nurses built in ${this.since(began)}.`);
    return kept;
  }

  private async tidy(): Promise<void> {
    const { kept } = this;
    const now = this.clock.now().getTime();
    if (this.changed > 0) this.untidyUntil = now + TIDY_FOR_MS;
    if (kept && now < this.untidyUntil) this.threads.change(() => void kept.index.compact(BLOCKS_IN_A_STEP));
    if (this.unsaved > 0 && now - this.savedAt > SNAPSHOT_EVERY_MS) await this.save();
    if (now - this.forgotAt < FORGET_EVERY_MS) return;
    this.forgotAt = now;
    await this.feed.forgetChanges(new Date(now - CHANGES_KEPT_MS));
  }

  private async save(): Promise<void> {
    if (!this.kept) return;
    this.unsaved = 0;
    this.savedAt = this.clock.now().getTime();
    await this.snapshots.save(this.kept).catch((error: Error) => {
      this.logger.warn(`The index is not kept on disk, so the next start takes longer: ${error.message}`);
    });
  }

  private since(began: number): string {
    return `${((this.clock.now().getTime() - began) / 1000).toFixed(1)} s`;
  }
}
