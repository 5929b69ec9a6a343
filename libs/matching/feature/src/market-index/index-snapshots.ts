import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RecognitionPort } from '@crossward/contracts';
import { APP_CONFIG, type AppConfig } from '@crossward/platform-config';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { contentOf, keptIn } from './index-content.js';
import type { KeptIndex } from './market-index-keeper.js';
import { readSnapshot, SnapshotRefused, writeSnapshot } from './snapshot-file.js';

/** The index on disk, so that a process starts without reading everybody. What is there is used whole or not at all. */
@Injectable()
export class IndexSnapshots {
  private readonly logger = new Logger('IndexSnapshots');
  readonly path: string;

  constructor(
    @Inject(APP_CONFIG) { home }: Pick<AppConfig, 'home'>,
    @Inject(RecognitionPort) private readonly recognition: Pick<RecognitionPort, 'vocabulary'>,
  ) {
    this.path = join(home, 'matching', 'market-index.snapshot');
  }

  /** Null where there is none, or none that can be trusted: the index is then built. */
  async load(): Promise<KeptIndex | null> {
    const law = await this.recognition.vocabulary().catch((error: Error) => {
      this.logger.warn(`The snapshot of the index is left alone, for the law does not answer: ${error.message}.`);
      return null;
    });
    if (!law) return null;
    try {
      const content = await readSnapshot(this.path);
      return content && keptIn(content, law.corpusVersion);
    } catch (error) {
      const why = error instanceof SnapshotRefused ? error.message : (error as Error).stack;
      this.logger.warn(`The snapshot of the index is refused: ${why}.`);
      await this.remove();
      return null;
    }
  }

  async save(kept: KeptIndex): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const { corpusVersion } = await this.recognition.vocabulary();
    // What changed while the law was asked is in it: the point of the snapshot is at worst one that is seen again.
    await writeSnapshot(this.path, contentOf(kept, corpusVersion));
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}
