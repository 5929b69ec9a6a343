import type { NurseSummary } from '@crossward/contracts';
import { CEFR_LEVELS, reaches, type CefrLevel } from '@crossward/kernel';
import type { MarketConstraint } from '../match.js';

/** The nurse's best level of a language; `en` asked for is met by `en-GB`, but not the other way round (BCP 47 lookup). */
export const levelOf = (nurse: NurseSummary, language: string): CefrLevel | null => {
  let best: CefrLevel | null = null;
  for (const spoken of nurse.languages) {
    if (spoken.language !== language && !spoken.language.startsWith(`${language}-`)) continue;
    if (best === null || CEFR_LEVELS.indexOf(spoken.level) > CEFR_LEVELS.indexOf(best)) best = spoken.level;
  }
  return best;
};

/** Each language asked for, at its level or above. */
export const languagesAtLevel: MarketConstraint = ({ gap, nurse }) => {
  const short = gap.requirements.languages
    .map(({ language, level }) => ({ language, level, has: levelOf(nurse, language) }))
    .filter(({ level, has }) => has === null || !reaches(has, level));
  if (short.length === 0) return null;
  const told = short.map(({ language, level, has }) => `${language}: ${has ?? 'none'} instead of ${level}`);
  return {
    constraint: 'languages',
    because: `Below the gap's languages (${told.join('; ')}).`,
    wouldChange: `${short.map(({ language, level }) => `${language} at ${level}`).join(', ')} on the profile.`,
  };
};
