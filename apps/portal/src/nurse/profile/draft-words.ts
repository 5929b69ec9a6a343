import { useWords } from '../../i18n/use-words.js';
import { exactMoney } from '../parts/exact-money.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import type { Draft } from './draft.js';

/** What the pages of the profile ask for, in their order. */
export const DRAFT_FIELDS = [
  ...(['givenNames', 'familyName', 'birthDate', 'home', 'facts', 'specialties'] as const),
  ...(['availableFrom', 'availableUntil', 'shiftPatterns', 'payFloor'] as const),
] as const;
type Field = keyof Draft & string;

/** What a field of the profile holds, in words. */
export const useDraftWords = (): ((field: Field, draft: Draft) => string) => {
  const { t, day, place, language, number } = useWords();
  const words = useWords();
  const { nameOf } = useVocabulary();
  return (field, draft) => {
    switch (field) {
      case 'givenNames':
      case 'familyName':
        return draft[field];
      case 'birthDate':
      case 'availableFrom':
      case 'availableUntil':
        return draft[field] ? day(draft[field]) : '';
      case 'home':
        return draft.home.jurisdiction ? `${draft.home.place}, ${place(draft.home.jurisdiction)}` : '';
      case 'facts': {
        const spoken = (draft.facts.languages ?? []).map((one) => `${language(one.language)} ${one.level}`);
        return [t(`nurse.profile.profession.${draft.facts.profession}`), ...spoken].join(', ');
      }
      case 'specialties':
        return draft.specialties
          .map(({ specialty, years }) => t('shell.pair', { name: nameOf(specialty), value: number(years) }))
          .join(', ');
      case 'shiftPatterns':
        return draft.shiftPatterns.map((pattern) => t(`shell.shift.${pattern}`)).join(', ');
      case 'payFloor':
        return draft.payFloor ? exactMoney(words, draft.payFloor) : '';
      default:
        return '';
    }
  };
};
