import { Anchor, Group, Stack, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { GapActions } from './gap-actions.js';
import styles from './gap-header.module.css';
import { GapStatus } from './gap-status.js';
import type { Gap } from './use-gap.js';

const PARTS = ['candidates', 'submissions', 'terms', 'ranking'] as const;

/** On every page of a gap: where it stands, what may be done with it, and its other pages. */
export const GapHeader = ({ gap }: { gap: Gap }): ReactNode => {
  const { t, day, number, lastDay } = useWords();
  const base = `/hospital/gaps/${gap.id}`;
  return (
    <Stack gap="sm">
      <Anchor component={Link} to="/hospital">
        <Group gap={4}>
          <IconArrowLeft size={18} aria-hidden />
          {t('hospital.candidates.back')}
        </Group>
      </Anchor>
      <Group justify="space-between" align="flex-start">
        <Group gap="sm">
          <GapStatus status={gap.status} />
          <Text size="sm">{t('hospital.gap.seats', { taken: number(gap.seatsTaken), seats: number(gap.seats) })}</Text>
          <Text size="sm">
            {t('hospital.gap.period', { from: day(gap.assignment.from), until: lastDay(gap.assignment.until) })}
          </Text>
          <Text size="sm">{t(`shell.shift.${gap.shiftPattern}`)}</Text>
        </Group>
        <GapActions gap={gap} />
      </Group>
      <nav aria-label={t('hospital.gap.parts')} className={styles['parts']}>
        {PARTS.map((part) => {
          const to = part === 'candidates' ? base : `${base}/${part}`;
          return (
            <Link key={part} to={to} activeOptions={{ exact: true, includeSearch: false }} className={styles['part']}>
              {t(`hospital.gap.part.${part}`)}
            </Link>
          );
        })}
      </nav>
    </Stack>
  );
};
