import type { DestinationsQuery, RouteQuery } from '@crossward/contracts';
import { DomainError, shownValue } from '@crossward/kernel';
import { MOST_LEGS } from '../router/search.js';
import type { QueryReader } from './read-query.js';

interface Options {
  maxLegs?: number;
  relocate?: boolean;
}

const refuse = (at: string, value: unknown, what: string, nextStep: string): never => {
  const message = `${at} (${shownValue(value)}) ${what}.`;
  throw new DomainError({
    kind: 'invalid',
    code: 'OUT_OF_BOUNDS',
    message,
    nextStep,
    facts: { at },
    problems: [{ at, code: 'OUT_OF_BOUNDS', message, nextStep }],
  });
};

const readOptions = ({ maxLegs, relocate }: Record<string, unknown>): Options => {
  if (maxLegs !== undefined && !(Number.isInteger(maxLegs) && Number(maxLegs) >= 1 && Number(maxLegs) <= MOST_LEGS)) {
    refuse('/maxLegs', maxLegs, 'is no number of legs', `Give a whole number from 1 to ${MOST_LEGS}.`);
  }
  if (relocate !== undefined && typeof relocate !== 'boolean') {
    refuse('/relocate', relocate, 'is neither true nor false', 'Write true where the nurse may move, false where not.');
  }
  return {
    ...(maxLegs === undefined ? {} : { maxLegs: maxLegs as number }),
    ...(relocate === undefined ? {} : { relocate: relocate as boolean }),
  };
};

const split = (raw: unknown): { options: Options; rest: unknown } => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { options: {}, rest: raw };
  const { maxLegs, relocate, ...rest } = raw as Record<string, unknown>;
  return { options: readOptions({ maxLegs, relocate }), rest };
};

/** A query, and how far the search may go. Refuses as the reader does. */
export const readRouteQuery = (reader: QueryReader, raw: unknown): RouteQuery => {
  const { options, rest } = split(raw);
  return { ...reader.read(rest), ...options };
};

/** A query without a destination; `anyPlace` stands in where the reader asks for one. */
export const readDestinationsQuery = (reader: QueryReader, raw: unknown, anyPlace: string): DestinationsQuery => {
  const { options, rest } = split(raw);
  if (typeof rest === 'object' && rest !== null && 'destination' in rest) {
    refuse(
      '/destination',
      rest.destination,
      'is asked of all places at once',
      'Leave it out, or ask /routes about it.',
    );
  }
  const isObject = typeof rest === 'object' && rest !== null && !Array.isArray(rest);
  const read = reader.read(isObject ? { ...rest, destination: anyPlace } : rest);
  const { id, nurse, on, as } = read;
  return { ...(id === undefined ? {} : { id }), nurse, on, ...(as === undefined ? {} : { as }), ...options };
};
