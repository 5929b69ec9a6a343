import { Badge, Group, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import type { Merged } from './use-layers.js';

type Source = Merged['sources'][number];

/** What several layers come to, each thing with the layer that asks for it. */
export const Outcome = ({ merged }: { merged: Merged }): ReactNode => {
  const { t, number, language } = useWords();
  const { nameOf, langOf } = useVocabulary();
  const wordOf = ({ requirement, term }: Source): ReactNode => {
    if (requirement === 'minimumYears') {
      return t('hospital.requirements.years', { years: number(merged.minimumYears) });
    }
    if (requirement === 'certificate') return <span lang={langOf(term ?? '')}>{nameOf(term ?? '')}</span>;
    if (requirement === 'language') {
      const level = merged.languages.find((spoken) => spoken.language === term)?.level ?? '';
      return t('hospital.requirements.language', { language: language(term ?? ''), level });
    }
    return t(merged.acceptsPendingLicence ? 'hospital.requirements.pending' : 'hospital.requirements.notPending');
  };
  if (merged.sources.length === 0) return <Text className="quiet">{t('hospital.layers.nothing')}</Text>;
  return (
    <List spacing={6}>
      {merged.sources.map((source) => (
        <List.Item key={`${source.requirement} ${source.term ?? ''}`}>
          <Group gap="xs">
            <Text span>{wordOf(source)}</Text>
            <Badge variant="outline" color="gray" c="inherit" tt="none" h="auto" style={{ whiteSpace: 'normal' }}>
              {t(`hospital.requirements.of.${source.layer}`, { name: source.name })}
            </Badge>
          </Group>
        </List.Item>
      ))}
    </List>
  );
};
