import { createRequire } from 'node:module';
import { placeNames } from './place-names.mjs';

const require = createRequire(import.meta.url);

/** Homes are kept to about a hundred metres; towns need no more than a kilometre. */
const digits = (degrees) => Math.round(degrees * 100) / 100;

/** What tells one place from another of the same name: the part of its country, where there is one. */
const partOf = ({ province }) => (typeof province === 'string' ? province : '');

/**
 * Towns of the world, the greatest first, for whoever says where home is: name, the part of the country as people there call
 * it, jurisdiction (of a part where the law knows it by name), latitude, longitude, time zone. Their data are those of
 * Natural Earth, as the package `city-timezones` has them.
 */
export const towns = () => {
  const codes = new Map(
    Object.entries(placeNames('en')).map(([key, name]) => [`${key.slice(6, 8)} ${name}`, key.slice(6)]),
  );
  const seen = new Set();
  return require('city-timezones')
    .cityMapping.filter(({ iso2, timezone, pop }) => /^[A-Z]{2}$/.test(iso2) && timezone && pop > 0)
    .sort((a, b) => b.pop - a.pop)
    .map((town) => {
      const code = codes.get(`${town.iso2} ${partOf(town)}`) ?? town.iso2;
      return [town.city, partOf(town), code, digits(town.lat), digits(town.lng), town.timezone];
    })
    .filter(([name, part, code]) => {
      const key = `${name}\n${part}\n${code}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
};
