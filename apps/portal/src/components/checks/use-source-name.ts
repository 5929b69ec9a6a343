import { useWords } from '../../i18n/use-words.js';

const KNOWN = new Set(['licence-register', 'oig-leie', 'passport-mrz']);
const SIMULATED = /^Simulated register of ([A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/;

/** Who was asked, as people call it; a register that names itself keeps its name. */
export const useSourceName = (): ((source: string) => string) => {
  const { t, place } = useWords();
  return (source) => {
    if (KNOWN.has(source)) return t(`shell.source.${source}`);
    const [, jurisdiction] = SIMULATED.exec(source) ?? [];
    return jurisdiction === undefined ? source : t('shell.source.simulated', { place: place(jurisdiction) });
  };
};
