import { SettingError } from '../settings/setting-error.mjs';

const PARTS = ['ranking', 'index', 'databases', 'clearing', 'loading'];
const KNOWN = ['MATCH_ONLY', 'MATCH_NURSES', 'MATCH_CLEARING_NURSES'];

const wholeNumber = (name, text, least, most) => {
  if (text === undefined) return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new SettingError(
    `${name} is (${text}). Give a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}.`,
  );
};

const part = (text, planet) => {
  if (text === undefined) return null;
  if (!PARTS.includes(text)) throw new SettingError(`MATCH_ONLY is (${text}). Give one of: ${PARTS.join(', ')}.`);
  if (planet && !['ranking', 'index'].includes(text)) {
    throw new SettingError(`MATCH_ONLY is (${text}), which is not measured with --planet. Leave one of both out.`);
  }
  return text;
};

/**
 * What the environment asks: `MATCH_ONLY=ranking`, `index` (ranking without databases), `databases` (ranking without
 * explanations, threads and changes), `clearing` or `loading` (the index of a service from PostgreSQL) for a part alone; `MATCH_NURSES=50000` and `MATCH_CLEARING_NURSES=1000` for smaller markets.
 */
export const settingsFrom = (env, { planet }) => {
  const unknown = Object.keys(env).find((name) => name.startsWith('MATCH_') && !KNOWN.includes(name));
  if (unknown !== undefined) throw new SettingError(`${unknown} is not known. Known are: ${KNOWN.join(', ')}.`);
  return {
    only: part(env.MATCH_ONLY, planet),
    nurses: wholeNumber('MATCH_NURSES', env.MATCH_NURSES, 1000, 30_000_000),
    clearingNurses: wholeNumber('MATCH_CLEARING_NURSES', env.MATCH_CLEARING_NURSES, 200, 100_000),
  };
};
