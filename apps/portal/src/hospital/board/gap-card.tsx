import { Anchor, Badge, Group, Progress, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { daysSince } from './columns.js';
import type { ListedGap } from './use-gaps.js';

/** One gap: where, when, seats, pay, how long it has waited, and how fast this hospital answers. */
export const GapCard = ({ gap, now }: { gap: ListedGap; now: number }): ReactNode => {
  const { t, day, money, number } = useWords();
  const answers = gap.responseTimes?.hospital;
  const seats = t('hospital.gap.seats', { taken: number(gap.seatsTaken), seats: number(gap.seats) });
  return (
    <Stack component="article" className="panel" gap={8} p="md">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Anchor component={Link} to={`/hospital/gaps/${gap.id}`} fw={700} underline="hover" c="inherit">
            {gap.unitName}
          </Anchor>
          <Text size="sm" className="quiet">
            {gap.facilityName}
          </Text>
        </div>
        <Badge variant="outline" color="gray" c="inherit" tt="none" style={{ flex: 'none' }}>
          {t(`shell.shift.${gap.shiftPattern}`)}
        </Badge>
      </Group>
      <Group justify="space-between" gap={6}>
        <Text size="sm">{t('hospital.gap.starts', { day: day(gap.assignment.from) })}</Text>
        <Text size="sm" fw={600}>
          {t('hospital.gap.weekly', { pay: money(gap.pay.weekly) })}
        </Text>
      </Group>
      <div>
        <Text size="sm">{seats}</Text>
        <Progress mt={4} size="sm" value={(100 * gap.seatsTaken) / gap.seats} aria-label={seats} />
      </div>
      <Group justify="space-between" gap={6}>
        <Text size="sm" className="quiet">
          {t('hospital.gap.age', { days: daysSince(gap.createdAt, now) })}
        </Text>
        {answers?.enoughCases && answers.medianMinutes !== null && (
          <Text size="sm" className="quiet">
            {t('hospital.gap.answers', { hours: number(answers.medianMinutes / 60, { maximumFractionDigits: 1 }) })}
          </Text>
        )}
      </Group>
    </Stack>
  );
};
