import type { FeedNurse, NurseFeedPort, NurseFeedProgress } from '@crossward/contracts';
import { ClassRegistry, MarketIndexBuilder } from '@crossward/matching-domain';
import type { KeptIndex } from './market-index-keeper.js';

/** So many tell of nearly every kind of facts: only kinds that are known when the builder begins stand in the best order. */
const FIRST_NURSES = 50_000;

/** The index of everybody, as of the point at which reading began. */
export const buildIndex = async (
  feed: NurseFeedPort,
  tell: (progress: NurseFeedProgress) => void,
): Promise<KeptIndex> => {
  const classes = new ClassRegistry();
  let first: { nurse: FeedNurse['nurse']; classId: number }[] | null = [];
  let builder: MarketIndexBuilder | null = null;
  const begin = (nurses: number): MarketIndexBuilder => {
    const begun = new MarketIndexBuilder(classes, { expected: { nurses } });
    for (const { nurse, classId } of first ?? []) begun.addNurse(nurse, classId);
    first = null;
    return begun;
  };
  const point = await feed.readAll((nurses, progress) => {
    for (const { nurse, factsKey } of nurses) {
      const classId = classes.classOf(factsKey, nurse.facts);
      if (builder) builder.addNurse(nurse, classId);
      else first?.push({ nurse, classId });
    }
    if (!builder && progress.read >= FIRST_NURSES) builder = begin(progress.total);
    tell(progress);
  });
  return { index: (builder ?? begin(first?.length ?? 0)).build(), classes, point };
};
