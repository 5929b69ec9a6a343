import { CEFR_LEVELS } from '@crossward/kernel';
import { levelOf } from '../constraints/languages-at-level.js';
import type { Factor } from '../match.js';
import { reasonOf } from '../say-reason.js';
import { unit } from './unit.js';

const HIGHEST = CEFR_LEVELS.length - 1;

/** Mean, over the languages asked for, of the way from the minimum (0) to C2 (1). A minimum of C2 that is met counts 1. */
export const languageAboveMinimum: Factor = ({ gap, nurse }) => {
  const asked = gap.requirements.languages;
  if (asked.length === 0) return { value: 0.5, reason: reasonOf('language.unasked') };
  const values = asked.map(({ language, level }) => {
    const has = levelOf(nurse, language);
    if (has === null) return 0;
    const [from, at] = [CEFR_LEVELS.indexOf(level), CEFR_LEVELS.indexOf(has)];
    if (from === HIGHEST) return at === HIGHEST ? 1 : 0;
    return unit((at - from) / (HIGHEST - from));
  });
  const languages = asked.map(({ language, level }) => {
    const has = levelOf(nurse, language);
    return has === null
      ? reasonOf('language.has-none', { language, asked: level })
      : reasonOf('language.has', { language, has, asked: level });
  });
  return {
    value: values.reduce((sum, value) => sum + value, 0) / values.length,
    reason: reasonOf('language.levels', { languages }),
  };
};
