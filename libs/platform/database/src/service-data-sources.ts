import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { AppConfig } from '@crossward/platform-config';
import { DataSource } from 'typeorm';
import { connectWithPatience, serviceOptions, type EntityClasses } from './data-source.js';

const POOL = 10;
const NESTED_POOL = 5;

/**
 * Two pools of connections. A read inside a transaction takes its connection from the second pool: if both came from
 * one, as many transactions as the pool has connections would wait for each other for ever.
 */
@Injectable()
export class ServiceDataSources implements OnApplicationShutdown {
  private nested: Promise<DataSource> | null = null;

  private constructor(
    readonly main: DataSource,
    private readonly makeNested: () => DataSource,
  ) {}

  static async connect(
    config: Pick<AppConfig, 'databaseUrl'>,
    entities: EntityClasses,
    poolSize = POOL,
  ): Promise<ServiceDataSources> {
    const main = new DataSource(serviceOptions(config, entities, { name: 'crossward', size: poolSize }));
    await connectWithPatience(main);
    const nested = { name: 'crossward-nested', size: NESTED_POOL };
    return new ServiceDataSources(main, () => new DataSource(serviceOptions(config, entities, nested)));
  }

  /** 1: a transaction of its own. 2: a read inside one. Deeper ones would deadlock, so they are a bug. */
  async forDepth(depth: number): Promise<DataSource> {
    if (depth === 1) return this.main;
    if (depth > 2) throw new Error('UnitOfWork.read inside a read inside a unit of work: hand the transaction on.');
    this.nested ??= this.makeNested().initialize();
    try {
      return await this.nested;
    } catch (error) {
      this.nested = null;
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const nested = await this.nested?.catch(() => null);
    this.nested = null;
    await Promise.all([this.main, nested].map(async (source) => source?.isInitialized && source.destroy()));
  }
}
