import type { NurseFeedPart, NurseFeedPort, NurseFeedProgress } from '@crossward/contracts';
import { ClassRegistry, MarketIndexBuilder, NOT_HELD } from '@crossward/matching-domain';
import type { KeptIndex } from './market-index-keeper.js';

/** So many tell of nearly every kind of facts: only kinds that are known when the builder begins stand in the best order. */
const FIRST_NURSES = 50_000;
/** By which a database may be off that estimates how many there are. */
const ESTIMATE = 1.02;

/** The index of everybody, as of the point at which reading began. */
export const buildIndex = async (
  feed: NurseFeedPort,
  tell: (progress: NurseFeedProgress) => void,
): Promise<KeptIndex> => {
  const classes = new ClassRegistry();
  let first: Classed[] = [];
  let read = 0;
  let builder: MarketIndexBuilder | null = null;
  const begin = (estimated: number): MarketIndexBuilder => {
    const begun = new MarketIndexBuilder(classes, { expected: { nurses: Math.ceil(estimated * ESTIMATE) } });
    for (const part of first) take(begun, part);
    first = [];
    return begun;
  };
  const point = await feed.readAll((part, progress) => {
    const classed = classedBy(classes, part);
    if (builder) take(builder, classed);
    else first.push(classed);
    ({ read } = progress);
    if (!builder && read >= FIRST_NURSES) builder = begin(progress.total);
    tell(progress);
  });
  return { index: (builder ?? begin(read)).build(), classes, point };
};

/** A part whose nurses stand for classes of the registry. */
interface Classed extends Pick<NurseFeedPart, 'columns'> {
  readonly others: readonly { readonly nurse: NurseFeedPart['others'][number]['nurse']; readonly classId: number }[];
}

const classedBy = (classes: ClassRegistry, { columns, stated, others }: NurseFeedPart): Classed => {
  const ids = stated.map((one) => one && classes.classOf(one.factsKey, one.facts));
  return {
    columns: { ...columns, classIds: columns.classIds.map((at) => ids[at] ?? NOT_HELD) },
    others: others.map(({ nurse, factsKey }) => ({ nurse, classId: classes.classOf(factsKey, nurse.facts) })),
  };
};

/** The columns first: their terms are then known to the index in the order in which whoever gives them counts terms. */
const take = (builder: MarketIndexBuilder, { columns, others }: Classed): void => {
  builder.add(columns);
  for (const { nurse, classId } of others) builder.addNurse(nurse, classId);
};
