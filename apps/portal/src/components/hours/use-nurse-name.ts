import { useWords } from '../../i18n/use-words.js';
import { codeOf } from '../nurse-code.js';

interface Nurse {
  nurseId: string;
  givenNames: string | null;
  familyName: string | null;
}

/** By name where the reader may know it, else by code. */
export const useNurseName = (): ((nurse: Nurse) => string) => {
  const { t } = useWords();
  return ({ nurseId, givenNames, familyName }) =>
    [givenNames, familyName].filter(Boolean).join(' ') || t('hours.code', { code: codeOf(nurseId) });
};
