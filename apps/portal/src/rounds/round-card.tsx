import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';
import { RoundBadge } from './round-facts.js';
import type { Round } from './use-rounds.js';

interface RoundCardProps {
  round: Round;
  to: string;
  gaps?: number;
  children?: ReactNode;
}

/** A round among others, with the one thing that its reader wants to know about it. */
export const RoundCard = ({ round, to, gaps = round.gaps, children }: RoundCardProps): ReactNode => {
  const { t, instant } = useWords();
  return (
    <Group component="article" className="panel" justify="space-between" gap="sm">
      <div style={{ flex: '1 1 14rem' }}>
        <Title order={2} fz="lg">
          <Anchor component={Link} to={to} inherit>
            {round.name}
          </Anchor>
        </Title>
        <Text size="sm" className="quiet">
          {t(`rounds.method.${round.method}`)} · {t('rounds.gapCount', { count: gaps })}
          {round.ordersUntil !== null && ` · ${t('rounds.until', { at: instant(round.ordersUntil) })}`}
        </Text>
        {children}
      </div>
      <RoundBadge status={round.status} />
    </Group>
  );
};
