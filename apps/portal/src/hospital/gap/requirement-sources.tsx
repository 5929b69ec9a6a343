import { Badge, Group, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import type { Gap } from './use-gap.js';

/** Everything that a nurse must have, and who asks for it. */
export const RequirementSources = ({ gap }: { gap: Gap }): ReactNode => {
  const { t, number, language } = useWords();
  const { nameOf, langOf } = useVocabulary();
  const { requirements } = gap;
  const sourceOf = (requirement: string, term: string | null): ReactNode => {
    const found = (gap.requirementSources ?? []).find(
      (source) => source.requirement === requirement && (term === null || source.term === term),
    );
    if (!found) return null;
    return (
      <Badge variant="outline" color="gray" c="inherit" tt="none">
        {found.layer === 'gap'
          ? t('hospital.requirements.ofGap')
          : t(`hospital.requirements.of.${found.layer}`, { name: found.name })}
      </Badge>
    );
  };
  const line = (key: string, text: ReactNode, source: ReactNode): ReactNode => (
    <List.Item key={key}>
      <Group gap="xs">
        <Text span>{text}</Text>
        {source}
      </Group>
    </List.Item>
  );
  const term = (code: string): ReactNode => <span lang={langOf(code)}>{nameOf(code)}</span>;
  return (
    <List spacing={6}>
      {line('specialty', term(requirements.specialty), sourceOf('specialty', null))}
      {line(
        'years',
        t('hospital.requirements.years', { years: number(requirements.minimumYears) }),
        sourceOf('minimumYears', null),
      )}
      {requirements.certificates.map((kind) => line(kind, term(kind), sourceOf('certificate', kind)))}
      {requirements.languages.map((spoken) =>
        line(
          spoken.language,
          t('hospital.requirements.language', { language: language(spoken.language), level: spoken.level }),
          sourceOf('language', spoken.language),
        ),
      )}
      {line(
        'pending',
        t(requirements.acceptsPendingLicence ? 'hospital.requirements.pending' : 'hospital.requirements.notPending'),
        sourceOf('acceptsPendingLicence', null),
      )}
    </List>
  );
};
