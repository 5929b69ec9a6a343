import { systemActor, type ExposurePort, type ServedCandidates } from '@crossward/contracts';
import { UnitOfWork } from '@crossward/platform-database';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { addCandidateLists } from '../stores/candidate-lists.js';

const AT_MOST = 200;
const AFTER_MS = 2_000;
/** While the database is away: older lists than these are let go of, and said to be. */
const KEPT_WAITING = 20_000;

/**
 * Keeps which nurses were shown, a batch at a time and never in the way of an answer. What a process that is killed had not
 * written yet is lost: it is counted, not owed to anybody.
 */
@Injectable()
export class CandidateListRecorder implements ExposurePort, BeforeApplicationShutdown {
  private readonly logger = new Logger(CandidateListRecorder.name);
  private waiting: ServedCandidates[] = [];
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  served(list: ServedCandidates): void {
    if (list.nurseIds.length === 0) return;
    this.waiting.push(list);
    if (this.waiting.length >= AT_MOST) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), AFTER_MS).unref();
  }

  /** Writes what waits; resolves when it is written, or has to wait longer. */
  flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.writing = this.writing.then(() => this.write());
    return this.writing;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.flush();
  }

  private async write(): Promise<void> {
    const lists = this.waiting;
    if (lists.length === 0) return;
    this.waiting = [];
    try {
      await this.unitOfWork.run(systemActor, (tx) => addCandidateLists(tx, lists));
    } catch (error) {
      const kept = [...lists, ...this.waiting].slice(-KEPT_WAITING);
      const lost = lists.length + this.waiting.length - kept.length;
      this.waiting = kept;
      this.logger.warn(
        `Lists of candidates (${kept.length}) wait to be counted, (${lost}) are lost: ${(error as Error).name}`,
      );
    }
  }
}
