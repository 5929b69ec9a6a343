import type { NurseFacts, NurseFeedPoint } from '@crossward/contracts';
import {
  ClassRegistry,
  MarketIndex,
  type ClassRegistryState,
  type IndexColumn,
  type IndexColumns,
  type IndexHeader,
} from '@crossward/matching-domain';
import type { KeptIndex } from './market-index-keeper.js';
import { SnapshotRefused, type SnapshotContent, type SnapshotPart } from './snapshot-file.js';

interface Header {
  /** The law in force when it was written: by its terms the facts were read that tell classes apart. */
  readonly corpusVersion: string;
  readonly point: NurseFeedPoint;
  readonly index: IndexHeader;
  /** Of columns whose elements are not words of four bytes. */
  readonly doubles: readonly string[];
}

const CLASSES = 'classes';
const LINE_END = 10;
const LINES_AT_ONCE = 10_000;

/** Copied at once, because the index goes on changing while the bytes are on their way to the disk. */
export const contentOf = ({ index, classes, point }: KeptIndex, corpusVersion: string): SnapshotContent => {
  const { header, columns } = index.columns();
  const doubles = Object.keys(columns).filter((name) => columns[name] instanceof Float64Array);
  const parts = Object.entries(columns).map(([name, column]) => ({ name, bytes: bytesOf(column) }));
  return {
    header: { corpusVersion, point, index: structuredClone(header), doubles } satisfies Header,
    parts: [...parts, { name: CLASSES, bytes: linesOf(classes.state()) }],
  };
};

/** @throws where anything is missing that an index consists of, and where it is of another law */
export const keptIn = ({ header, parts }: SnapshotContent, corpusVersion: string): KeptIndex => {
  const { point, index, doubles, corpusVersion: written } = header as unknown as Header;
  if (written !== corpusVersion) {
    throw new SnapshotRefused(`it is of law (${written ?? 'unknown'}), and law (${corpusVersion}) is in force`);
  }
  const classes = ClassRegistry.fromState(stateIn(parts.find(({ name }) => name === CLASSES)));
  const columns: Record<string, IndexColumn> = {};
  for (const { name, bytes } of parts) {
    if (name === CLASSES) continue;
    const Kind = doubles.includes(name) ? Float64Array : Uint32Array;
    columns[name] = new Kind(bytes.buffer as ArrayBuffer);
  }
  return { point, classes, index: MarketIndex.fromColumns(classes, index, columns as IndexColumns) };
};

const bytesOf = (column: IndexColumn): Uint8Array => {
  const copy = column.slice();
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength);
};

/** A line for each class: together they may be longer than any text can be. */
const linesOf = ({ keys, facts }: ClassRegistryState): Uint8Array => {
  const buffers: Buffer[] = [];
  for (let from = 0; from < keys.length; from += LINES_AT_ONCE) {
    const lines = keys
      .slice(from, from + LINES_AT_ONCE)
      .map((key, at) => `${JSON.stringify([key, facts[from + at]])}\n`);
    buffers.push(Buffer.from(lines.join('')));
  }
  return Buffer.concat(buffers);
};

const stateIn = (part: SnapshotPart | undefined): ClassRegistryState => {
  if (!part) throw new SnapshotRefused('it holds no classes');
  const bytes = Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.length);
  const keys: string[] = [];
  const facts: NurseFacts[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LINE_END, at);
    const [key, told] = JSON.parse(bytes.toString('utf8', at, end)) as [string, NurseFacts];
    keys.push(key);
    facts.push(told);
    at = end + 1;
  }
  return { keys, facts };
};
