import { GapFeedPort, type GapFeedChanges, type GapFeedPoint } from '@crossward/contracts';
import type { Clock } from '@crossward/kernel';
import { GapIndex } from '@crossward/matching-domain';
import { CLOCK } from '@crossward/platform-config';
import { BackgroundLoop, SharedRun } from '@crossward/platform-queue';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Served } from '../ranking/served.js';

/** Requests look by themselves; this keeps what they then have to read small. */
const IDLE_MS = 1_000;
const TROUBLE_MS = 1_000;
const FORGET_EVERY_MS = 60 * 60_000;
/** A service that was away for longer reads every gap anew, as it does at its start. */
const CHANGES_KEPT_MS = 3 * 86_400_000;

interface KeptGaps {
  readonly index: GapIndex;
  readonly point: GapFeedPoint;
}

/**
 * Holds every open gap in the memory of this process, in step with what is committed. Until they are read, and whenever the
 * database cannot be followed, there is none: who asks goes to the database.
 */
@Injectable()
export class GapIndexKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('GapIndex');
  private readonly loop: BackgroundLoop;
  private readonly looks = new SharedRun(() => this.advance());
  private kept: KeptGaps | null = null;
  private seenAt: Date | null = null;
  private trouble: string | null = null;
  private forgotAt = 0;

  constructor(
    @Inject(GapFeedPort) private readonly feed: GapFeedPort,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.loop = new BackgroundLoop(
      async () => {
        await this.catchUp();
        await this.forget();
        return IDLE_MS;
      },
      (error) => {
        if (this.trouble !== error.message) this.logger.warn(`The index of gaps waits: ${error.message}`);
        this.trouble = error.message;
        return TROUBLE_MS;
      },
    );
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
    await this.looks.settled();
  }

  get current(): GapIndex | null {
    return this.kept?.index ?? null;
  }

  /** What an answer of the index as it is now says of itself; null while there is none. */
  served(): Served | null {
    if (!this.kept || !this.seenAt) return null;
    const { snapshot, takenAt } = this.kept.point;
    const staleForMs = Math.max(0, this.clock.now().getTime() - this.seenAt.getTime());
    return { servedBy: 'index', indexVersion: snapshot, asOf: takenAt, staleForMs };
  }

  /** Resolves once all is seen that was committed before the call. Calls at one time share their look at the database. */
  catchUp(): Promise<void> {
    return this.looks.begunFromNow();
  }

  private async advance(): Promise<void> {
    const seenAt = this.clock.now();
    const { index, point } = this.kept ?? (await this.readAll());
    const changes: GapFeedChanges[] = [];
    const next = await this.feed.readChanges(point, (some) => void changes.push(some));
    if (next === null) {
      this.kept = null;
      throw new Error('The changes that the index has not seen are not kept any more: every gap is read anew.');
    }
    // At once, so that nobody searches between two states of the market.
    for (const { gaps, removed } of changes) {
      for (const gap of gaps) index.upsert(gap);
      for (const id of removed) index.remove(id);
    }
    this.kept = { index, point: next };
    this.seenAt = seenAt;
    this.trouble = null;
  }

  private async readAll(): Promise<KeptGaps> {
    const index = new GapIndex();
    const point = await this.feed.readAll((gaps) => {
      for (const gap of gaps) index.upsert(gap);
    });
    return { index, point };
  }

  private async forget(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.forgotAt < FORGET_EVERY_MS) return;
    this.forgotAt = now;
    await this.feed.forgetChanges(new Date(now - CHANGES_KEPT_MS));
  }
}
