import { Text, Timeline } from '@mantine/core';
import { IconBan, IconBriefcase, IconFileText, IconSend, IconUsers, IconUserX, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import type { Entry } from './use-submission.js';

const ICONS: Readonly<Record<string, Icon>> = {
  submitted: IconSend,
  offered: IconFileText,
  placed: IconBriefcase,
  rejected: IconUserX,
  withdrawn: IconBan,
  not_assigned: IconUsers,
};

/** What happened to a submission, in order, and whose turn it was from then on. */
export const SubmissionTimeline = ({ entries }: { entries: readonly Entry[] }): ReactNode => {
  const { t, instant } = useWords();
  const ordered = [...entries].sort((a, b) => a.version - b.version);
  return (
    <Timeline active={ordered.length - 1} bulletSize={28} lineWidth={2}>
      {ordered.map(({ status, recordedAt, holder, actorRole, reason, version }) => {
        const Icon = ICONS[status] ?? IconSend;
        return (
          <Timeline.Item
            key={version}
            bullet={<Icon size={16} aria-hidden />}
            title={t(`nurse.submission.event.${status}`)}
          >
            <Text size="sm" className="quiet">
              <time dateTime={recordedAt}>{instant(recordedAt)}</time>
              {` · ${t(`nurse.actor.${actorRole}`)}`}
            </Text>
            <Text size="sm" fw={600}>
              {t(`nurse.holder.${holder ?? 'nobody'}`)}
            </Text>
            {reason !== null && (
              <Text size="sm" dir="auto">
                {t('nurse.submission.reason', { reason })}
              </Text>
            )}
          </Timeline.Item>
        );
      })}
    </Timeline>
  );
};
