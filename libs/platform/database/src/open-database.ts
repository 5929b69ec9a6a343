import { systemClock, type Clock, type IdSource } from '@crossward/kernel';
import { uuidV7Source, type AppConfig } from '@crossward/platform-config';
import type { EntityClasses } from './data-source.js';
import { ServiceDataSources } from './service-data-sources.js';
import { UnitOfWork } from './unit-of-work.js';

export interface OpenDatabase {
  readonly unitOfWork: UnitOfWork;
  close(): Promise<void>;
}

/** A unit of work without a Nest application: for command-line tools and tests. */
export const openDatabase = async (
  config: Pick<AppConfig, 'databaseUrl'>,
  options: { entities?: EntityClasses; clock?: Clock; ids?: IdSource; poolSize?: number } = {},
): Promise<OpenDatabase> => {
  const sources = await ServiceDataSources.connect(config, options.entities ?? [], options.poolSize);
  return {
    unitOfWork: new UnitOfWork(sources, options.clock ?? systemClock, options.ids ?? uuidV7Source),
    close: () => sources.onApplicationShutdown(),
  };
};
