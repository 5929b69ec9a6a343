import type { ScreeningPort, SomeNurses } from '@crossward/contracts';
import type { Screening } from '../stores/nurse-summaries.js';

/**
 * Asks the credentials context once.
 * @param among about these; left out: about everybody
 */
export const screen = async (port: ScreeningPort, among?: SomeNurses): Promise<Screening> => {
  const [excluded, verified] = await Promise.all([
    port.listExcludedNurseIds(among),
    port.listNewestVerifications?.(among) ?? [],
  ]);
  return { excluded: new Set(excluded), verifiedOn: new Map(verified.map(({ nurseId, on }) => [nurseId, on])) };
};
