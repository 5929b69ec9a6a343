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
  /** Counts the beginnings and ends of changes, and what it stood at when the question was asked. */
  readonly changes: { readonly counter: Int32Array; readonly seen: number };
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
  /** Null where a change came in between: what was read may be half of it, and is thrown away. */
  readonly rows?: WindowRows | null;
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

/** An exchange, and not a plain look: nothing that was read before it may in truth be read after it. */
const stands = ({ counter, seen }: ThreadQuestion['changes']): boolean =>
  Atomics.compareExchange(counter, 0, seen, seen) === seen;

const answerTo = ({ gap, options, rights, load, changes }: ThreadQuestion): Omit<ThreadAnswer, 'id'> => {
  try {
    // What stands beside the columns comes with the question, so the columns must still be those of the question.
    if (load) take(load);
    if (!index) throw new Error('The thread has no index.');
    const table = rightsOf(rights);
    if (!stands(changes)) return { rows: null };
    const rows = searchWindow(index, gap, { ...options, rights: table });
    return { rows: stands(changes) ? rows : null };
  } catch (error) {
    return stands(changes) ? { failure: (error as Error).message } : { rows: null };
  }
};

parentPort?.on('message', (question: ThreadQuestion) => {
  parentPort?.postMessage({ id: question.id, ...answerTo(question) } satisfies ThreadAnswer);
});
