import type { CursorCodec, Page, PageQuery } from './page.js';

/** The id after which the page starts; null for the first one. Ids are UUIDv7, so newer things sort after older ones. */
export const startOf = (codec: CursorCodec, query: PageQuery, list: string): string | null =>
  (codec.decode(query.cursor, list)?.[0] as string | undefined) ?? null;

/** A page out of one row more than it holds: the extra row only tells that there is a next page. */
export const pageOf = <Row extends { id: string }, Item>(
  rows: readonly Row[],
  query: PageQuery,
  { codec, list, toItem }: { codec: CursorCodec; list: string; toItem: (row: Row) => Item },
): Page<Item> => {
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toItem),
    nextCursor: last && rows.length > query.limit ? codec.encode([last.id], list) : null,
  };
};
