import { Group } from '@mantine/core';
import { IconBallFootball, IconCheck, IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Submission } from './use-submissions.js';

const ICONS = {
  submitted: IconHourglass,
  offered: IconBallFootball,
  placed: IconCheck,
  rejected: IconCheck,
  withdrawn: IconCheck,
  not_assigned: IconCheck,
} as const;

/** Who has to do something next about a submission: the hospital, the nurse, or nobody any more. */
export const BallHolder = ({ submission: { status } }: { submission: Submission }): ReactNode => {
  const { t } = useWords();
  const Icon = ICONS[status];
  return (
    <Group gap={6} wrap="nowrap" component="span" fw={status === 'offered' ? 700 : 400}>
      <Icon size={18} aria-hidden />
      <span>{t(`nurse.ball.${status}`)}</span>
    </Group>
  );
};
