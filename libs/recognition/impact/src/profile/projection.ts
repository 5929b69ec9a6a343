import type { NurseFacts } from '@crossward/contracts';
import type { LocalDate } from '@crossward/kernel';
import { OF_NURSE } from '../law/expression.js';
import type { FactDay, Pair, Rank, Reads } from '../law/reads.js';
import { reader } from './paths.js';

interface Place {
  list: string;
  path: string;
}

/** Codes are most of what is read, and need no escape. */
const PLAIN = /^[\w.:-]*$/;

const textOf = (value: unknown): string =>
  typeof value === 'string' && PLAIN.test(value) ? `"${value}"` : (JSON.stringify(value) ?? '~');

/** Puts down one thing about a nurse that counts. */
type Note = (nurse: NurseFacts) => string;

const itemsOf = (nurse: NurseFacts, list: string): readonly unknown[] | undefined =>
  list === OF_NURSE ? [nurse] : (nurse as unknown as Record<string, unknown[] | undefined>)[list];

const NO_ITEMS: readonly unknown[] = [];

const daysOf = ({ list, path, move }: FactDay): ((nurse: NurseFacts) => (LocalDate | undefined)[]) => {
  const read = reader(path);
  return (nurse) =>
    (itemsOf(nurse, list) ?? NO_ITEMS).map((item) => {
      const day = read(item);
      return typeof day === 'string' ? move.apply(day as LocalDate) : undefined;
    });
};

const noteValues = (list: string, paths: readonly string[]): Note => {
  const reads = paths.map(reader);
  return (nurse) => {
    const items = itemsOf(nurse, list);
    let text = items ? '' : '~';
    for (const item of items ?? NO_ITEMS) {
      text += '\t';
      for (const read of reads) text += `${textOf(read(item))},`;
    }
    return text;
  };
};

const notePair = ({ first, second }: Pair): Note => {
  const [ofFirst, ofSecond] = [daysOf(first), daysOf(second)];
  return (nurse) => {
    let text = '';
    const others = ofSecond(nurse);
    for (const a of ofFirst(nurse)) {
      for (const b of others) text += a === undefined || b === undefined ? '?' : a < b ? '<' : a > b ? '>' : '=';
    }
    return text;
  };
};

const noteRank = (rank: Rank): Note => {
  const days = [...rank.days].sort();
  const read = daysOf(rank);
  const placeOf = (day: LocalDate): string => {
    const index = days.findIndex((other) => other >= day);
    return index < 0 ? 'last' : days[index] === day ? `=${index}` : `<${index}`;
  };
  const kept = new Map<LocalDate, string>();
  return (nurse) => {
    let text = '';
    for (const day of read(nurse)) {
      if (day === undefined) text += '?';
      else {
        const place = kept.get(day) ?? placeOf(day);
        kept.set(day, place);
        text += place;
      }
    }
    return text;
  };
};

const noteTold = ({ list, path }: Place): Note => {
  const read = reader(path);
  return (nurse) => {
    let text = '';
    for (const item of itemsOf(nurse, list) ?? NO_ITEMS) text += read(item) === undefined ? '0' : '1';
    return text;
  };
};

/** Of two items that serve alike the engine takes one by its days and text: where they begin elsewhere, all of both counts. */
const noteOrigin = ({ list, path }: Place, homes: ReadonlySet<string>): Note => {
  const read = reader(path);
  return (nurse) => {
    if (!isBehind(nurse, homes)) return '';
    const items = itemsOf(nurse, list) ?? NO_ITEMS;
    const places = items.map((item) => textOf(read(item)));
    return new Set(places).size > 1 ? JSON.stringify(items) : places.join();
  };
};

/** Nobody else passes a gate. */
export const isBehind = ({ licences = [], education = [] }: NurseFacts, homes: ReadonlySet<string>): boolean =>
  [...licences, ...education].some(({ jurisdiction }) => homes.has(jurisdiction));

/** Gates before some places, and what ways that may come from there name as their beginning. */
export interface Gated {
  homes: ReadonlySet<string>;
  origins: ReadonlyMap<string, Place>;
}

const notesOf = (reads: Reads, { homes, origins }: Gated): [key: string, note: Note][] => [
  ...[...reads.raw].map(([list, paths]): [string, Note] => {
    const sorted = [...paths].sort();
    return [`value ${list}:${sorted.join()}`, noteValues(list, sorted)];
  }),
  ...[...reads.pairs].map(([key, pair]): [string, Note] => [`pair ${key}`, notePair(pair)]),
  ...[...reads.ranks].map(([key, rank]): [string, Note] => [
    `rank ${key} ${[...rank.days].sort().join()}`,
    noteRank(rank),
  ]),
  ...[...reads.told].map(([key, place]): [string, Note] => [`told ${key}`, noteTold(place)]),
  ...[...(homes.size > 0 ? origins : [])].map(([key, place]): [string, Note] => [
    `origin ${key} ${[...homes].sort().join()}`,
    noteOrigin(place, homes),
  ]),
];

/**
 * The facts that some rules read, as text: values where values count, and of days nothing but their order where only the
 * order counts. Nurses with the same text, and with the same comparisons turned by a day, are one recognition class of
 * that day, and the law is asked once for all of them.
 */
export class Projection {
  readonly key: string;
  private readonly notes: readonly Note[];
  private readonly ids = new Map<string, number>();

  constructor(reads: Reads, gated: Gated) {
    const notes = notesOf(reads, gated).sort(([a], [b]) => (a < b ? -1 : 1));
    this.key = reads.opaque ? 'everything' : notes.map(([key]) => key).join('\n');
    this.notes = reads.opaque ? [textOf] : notes.map(([, note]) => note);
  }

  /** A number for the class; the same for the same text. Of facts that two laws read in two ways, for both together. */
  idOf(...readings: readonly NurseFacts[]): number {
    let text = '';
    for (const nurse of readings) for (const note of this.notes) text += `${note(nurse)}\n`;
    const known = this.ids.get(text) ?? this.ids.size;
    this.ids.set(text, known);
    return known;
  }
}
