import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NursesProps } from '../../components/law/gap-changes.js';
import { codeOf } from '../../components/nurse-code.js';
import { useWords } from '../../i18n/use-words.js';

/** Nurses by the codes that they have among the candidates: who has not applied is not named. */
export const CodedNurses = ({ children }: NursesProps): ReactNode => {
  const { t } = useWords();
  return children((nurseId) => (
    <Text span size="sm" fw={600}>
      {t('hospital.candidate.code', { code: codeOf(nurseId) })}
    </Text>
  ));
};
