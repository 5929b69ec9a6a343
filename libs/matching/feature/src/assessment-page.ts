import {
  comparePositions,
  positionOf,
  type Assessment,
  type Ranking,
  type RankPosition,
} from '@crossward/matching-domain';
import type { CursorCodec, Page } from '@crossward/platform-http';
import type { RankingQuery } from './ranking-query.js';

export interface Placed {
  readonly assessment: Assessment;
  /** 1 for the best eligible one; null for the excluded. */
  readonly rank: number | null;
}

/** Cursors are signed for their list, so what comes out has the shape that went in. */
export const positionIn = (codec: CursorCodec, cursor: string | undefined, list: string): RankPosition | null => {
  const values = codec.decode(cursor, list);
  return values && { failedCount: Number(values[0]), score: Number(values[1]), id: String(values[2]) };
};

export const cursorAfter = (codec: CursorCodec, { failedCount, score, id }: RankPosition, list: string): string =>
  codec.encode([failedCount, score, id], list);

/**
 * One page by keyset over (failed constraints, score, id): who moves up or down between two pages is never shown twice
 * because of a shifted offset, and the place to go on from needs no server-side state.
 */
export const pageOf = (
  { ranked, excluded }: Ranking,
  { limit, cursor, includeExcluded }: RankingQuery,
  { codec, list, idOf }: { codec: CursorCodec; list: string; idOf: 'nurseId' | 'gapId' },
): Page<Placed> => {
  const after = positionIn(codec, cursor, list);
  const all: Placed[] = [
    ...ranked.map((assessment, at) => ({ assessment, rank: at + 1 })),
    ...(includeExcluded ? excluded.map((assessment) => ({ assessment, rank: null })) : []),
  ];
  const rest = after ? all.filter(({ assessment }) => comparePositions(positionOf(assessment, idOf), after) > 0) : all;
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  if (!last || rest.length <= items.length) return { items, nextCursor: null };
  return { items, nextCursor: cursorAfter(codec, positionOf(last.assessment, idOf), list) };
};
