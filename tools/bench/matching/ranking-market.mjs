import { classesOf } from './classes.mjs';
import { domain } from './domain.mjs';
import { marketGaps } from './gaps.mjs';
import { openLaw, rightsOfAll } from './law.mjs';
import { RATES } from './places.mjs';
import { TODAY } from './terms.mjs';

const CLASSES = 2400;
/** A quarter more than the 200 that p99 needs at least. */
const GAPS = 250;

/** All that the rankings of one run share: classes, the law's answers, gaps and what a search is told. */
export const rankingMarket = async (nurses) => {
  const classes = classesOf(Math.min(CLASSES, Math.ceil(nurses / 20)));
  const registry = new domain.ClassRegistry();
  for (const { key, facts } of classes) registry.classOf(key, facts);
  const law = await openLaw(classes);
  const rights = rightsOfAll(law);
  const practisesAs = (profession) =>
    Uint8Array.from(classes, (_one, at) => Number(registry.practisesAs(at, profession)));
  const random = marketGaps(GAPS, { seed: 1 });
  const rare = marketGaps(GAPS, { seed: 2, rare: true });
  return {
    ...{ nurses, k: 50, classes, registry, law, rights, random, rare, gaps: [...random, ...rare] },
    homeOfClass: Uint16Array.from(classes, ({ home }) => home),
    practises: { RN: practisesAs('RN'), LPN: practisesAs('LPN') },
  };
};

/** What threads get of it: no functions, no classes with methods. */
export const forThreads = ({ nurses, k, homeOfClass, gaps, rights, practises }) => ({
  ...{ nurses, k, homeOfClass, gaps, rights, practises },
});

export const searchOptions = ({ rights, k }, { asked, policy }) => ({
  ...{ policy, today: TODAY, rates: RATES, rights: rights[asked], k },
});
