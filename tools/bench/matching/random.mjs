import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers that are the same on every machine for the same seed. */
export const randomOf = (seed) => {
  const generator = xoroshiro128plus(seed);
  const share = () => uniformFloat64(generator);
  return {
    /** 0 up to 1. */
    share,
    /** A whole number from 0 up to `below`. */
    below: (below) => uniformInt(generator, 0, below - 1),
    /** `count` different whole numbers from 0 up to `below`. */
    distinct: (count, below) => {
      const chosen = new Set();
      while (chosen.size < count) chosen.add(uniformInt(generator, 0, below - 1));
      return [...chosen];
    },
  };
};
