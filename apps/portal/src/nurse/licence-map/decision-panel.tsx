import { Anchor, List, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Loaded } from '../../components/loaded.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';
import { useDecision } from './use-destinations.js';

/** The sentences of a decision name their sources in brackets. */
const linked = (sentence: string, outside: string): ReactNode =>
  sentence.split(/(https:\/\/[^\s)]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Anchor key={index} href={part} target="_blank" rel="noreferrer" inherit underline="always">
        {new URL(part).hostname} <IconExternalLink size={14} aria-label={outside} />
      </Anchor>
    ),
  );

/** The whole answer of the law about one place, in sentences: what it rests on, what is open, and whom to ask. */
export const DecisionPanel = ({ destination }: { destination: string }): ReactNode => {
  const { t } = useWords();
  const { locale } = useLocale();
  const decision = useDecision(destination, locale);
  return (
    <Panel title={t('nurse.destination.inWords')}>
      <Loaded query={decision} skeleton={[140]}>
        {({ explanation = [] }) => (
          <List size="sm" spacing={6} maw="48rem">
            {explanation.map((sentence, index) => (
              <List.Item key={index}>
                <Text size="sm">{linked(sentence, t('nurse.route.outside'))}</Text>
              </List.Item>
            ))}
          </List>
        )}
      </Loaded>
    </Panel>
  );
};
