import type { Assessment, RankPosition } from '@crossward/matching-domain';
import type { CursorCodec } from '@crossward/platform-http';

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
