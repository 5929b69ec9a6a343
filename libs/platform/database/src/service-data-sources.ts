import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { AppConfig } from '@crossward/platform-config';
import { DataSource } from 'typeorm';
import { connectWithPatience, serviceOptions, type EntityClasses } from './data-source.js';

const POOL = 10;
const NESTED_POOL = 5;
const STREAM_POOL = 2;

const OTHER_POOLS = {
  nested: { size: NESTED_POOL },
  streams: { size: STREAM_POOL, pipeline: false },
} as const;
type OtherPool = keyof typeof OTHER_POOLS;

/**
 * Pools of connections by what they are for; all but the first are made when they are asked for. A read inside a transaction takes its connection from the second pool: if both came from
 * one, as many transactions as the pool has connections would wait for each other for ever.
 */
@Injectable()
export class ServiceDataSources implements OnApplicationShutdown {
  private readonly others = new Map<OtherPool, Promise<DataSource>>();

  private constructor(
    readonly main: DataSource,
    private readonly make: (pool: OtherPool) => DataSource,
  ) {}

  static async connect(
    config: Pick<AppConfig, 'databaseUrl'>,
    entities: EntityClasses,
    poolSize = POOL,
  ): Promise<ServiceDataSources> {
    const main = new DataSource(serviceOptions(config, entities, { name: 'crossward', size: poolSize }));
    await connectWithPatience(main);
    return new ServiceDataSources(
      main,
      (pool) => new DataSource(serviceOptions(config, entities, { name: `crossward-${pool}`, ...OTHER_POOLS[pool] })),
    );
  }

  /** 1: a transaction of its own. 2: a read inside one. Deeper ones would deadlock, so they are a bug. */
  async forDepth(depth: number): Promise<DataSource> {
    if (depth === 1) return this.main;
    if (depth > 2) throw new Error('UnitOfWork.read inside a read inside a unit of work: hand the transaction on.');
    return this.other('nested');
  }

  /** Its connections can give the rows of a statement one by one (COPY, cursors), which those of the others cannot. */
  forStreams(): Promise<DataSource> {
    return this.other('streams');
  }

  async onApplicationShutdown(): Promise<void> {
    const others = await Promise.all([...this.others.values()].map((other) => other.catch(() => null)));
    this.others.clear();
    await Promise.all([this.main, ...others].map(async (source) => source?.isInitialized && source.destroy()));
  }

  private async other(pool: OtherPool): Promise<DataSource> {
    const opening = this.others.get(pool) ?? this.make(pool).initialize();
    this.others.set(pool, opening);
    try {
      return await opening;
    } catch (error) {
      this.others.delete(pool);
      throw error;
    }
  }
}
