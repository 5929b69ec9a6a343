import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build.mjs';
import { PLACES } from './places.mjs';
import { TODAY } from './terms.mjs';

const from = (path) => import(pathToFileURL(join(ROOT, path)).href);
const { syntheticProfiles } = await from('libs/recognition/impact/dist/testing/index.js');

/** Classes of nurses whose facts say the same, in the shapes that there are: holders of a compact licence and of single states, Europe, Canada, abroad. */
export const classesOf = (count) => {
  const placeOf = new Map(PLACES.map(({ jurisdiction }, at) => [jurisdiction, at]));
  return [...syntheticProfiles(count, { seed: 20_261_126, today: TODAY })].map(({ id, nurse: facts }) => {
    const lives = facts.residences?.[0]?.jurisdiction ?? facts.licences?.[0]?.jurisdiction;
    const home = placeOf.get(lives) ?? placeOf.get(lives?.slice(0, 2));
    if (home === undefined) throw new Error(`No city is known in (${lives}).`);
    return { key: id, facts, home };
  });
};
