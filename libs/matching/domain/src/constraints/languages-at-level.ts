import type { NurseSummary } from '@crossward/contracts';
import { CEFR_LEVELS, reaches, type CefrLevel } from '@crossward/kernel';
import type { MarketConstraint } from '../match.js';
import { failing, reasonOf } from '../say-reason.js';

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
  const below = short.map(({ language, level: asked, has }) =>
    has === null
      ? reasonOf('languages.absent', { language, asked })
      : reasonOf('languages.short', { language, has, asked }),
  );
  const at = short.map(({ language, level: asked }) => reasonOf('languages.at', { language, asked }));
  return failing(
    'languages',
    reasonOf('languages.below', { languages: below }),
    reasonOf('languages.reached', { languages: at }),
  );
};
