import type { ScreeningPort } from '@crossward/contracts';
import type { Screening } from '../stores/nurse-summaries.js';

/**
 * Asks the credentials context once for all of them.
 * @param nurseIds left out: everybody
 */
export const screen = async (port: ScreeningPort, nurseIds?: readonly string[]): Promise<Screening> => {
  const [excluded, verified] = await Promise.all([
    port.listExcludedNurseIds(),
    port.listNewestVerifications?.(nurseIds) ?? [],
  ]);
  return { excluded: new Set(excluded), verifiedOn: new Map(verified.map(({ nurseId, on }) => [nurseId, on])) };
};
