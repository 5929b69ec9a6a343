import type { ScreeningPort } from '@crossward/contracts';
import type { Screening } from '../stores/nurse-summaries.js';

/** Asks the credentials context once for everybody. */
export const screen = async (port: ScreeningPort): Promise<Screening> => {
  const [excluded, verified] = await Promise.all([port.listExcludedNurseIds(), port.listNewestVerifications?.() ?? []]);
  return { excluded: new Set(excluded), verifiedOn: new Map(verified.map(({ nurseId, on }) => [nurseId, on])) };
};
