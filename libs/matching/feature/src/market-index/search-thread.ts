import { parentPort } from 'node:worker_threads';
import type { GapSummary } from '@crossward/contracts';
import {
  ClassRegistry,
  MarketIndex,
  type ClassRegistryState,
  type ClassRights,
  type IndexColumns,
  type IndexHeader,
} from '@crossward/matching-domain';
import { searchWindow, type WindowOptions, type WindowRows } from './search-window.js';

export interface ThreadQuestion {
  readonly id: number;
  readonly gap: GapSummary;
  readonly options: Omit<WindowOptions, 'rights'>;
  /** The table itself the first time that it is used. */
  readonly rights: { readonly id: number; readonly table?: ClassRights };
  /** What has changed since the last question. */
  readonly load?: {
    readonly header: IndexHeader;
    readonly columns: IndexColumns;
    /** Of another index than before. */
    readonly isNew: boolean;
    readonly classes: ClassRegistryState;
  };
}

export interface ThreadAnswer {
  readonly id: number;
  readonly rows?: WindowRows;
  readonly failure?: string;
}

let classes = new ClassRegistry();
let index: MarketIndex | null = null;
/** Never many: whoever asks keeps some hundred tables, and one that is asked for again after that comes again. */
const tables = new Map<number, ClassRights>();
const TABLES_KEPT = 1_000;

const take = ({ header, columns, isNew, classes: added }: NonNullable<ThreadQuestion['load']>): void => {
  if (isNew) classes = new ClassRegistry();
  added.keys.forEach((key, at) => classes.classOf(key, added.facts[at] as ClassRegistryState['facts'][number]));
  index = MarketIndex.fromColumns(classes, header, columns);
};

const rightsOf = ({ id, table }: ThreadQuestion['rights']): ClassRights => {
  if (table) tables.set(id, table);
  for (const oldest of tables.keys()) {
    if (tables.size <= TABLES_KEPT) break;
    tables.delete(oldest);
  }
  const found = tables.get(id);
  if (!found) throw new Error('The thread does not know these rights any more.');
  return found;
};

parentPort?.on('message', ({ id, gap, options, rights, load }: ThreadQuestion) => {
  let answer: ThreadAnswer;
  try {
    if (load) take(load);
    if (!index) throw new Error('The thread has no index.');
    answer = { id, rows: searchWindow(index, gap, { ...options, rights: rightsOf(rights) }) };
  } catch (error) {
    answer = { id, failure: (error as Error).message };
  }
  parentPort?.postMessage(answer);
});
