import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { BallHolder } from './ball-holder.js';
import { useSubmissions } from './use-submissions.js';

/** Where this nurse was put forward, and who holds the ball. */
export const SubmissionsPage = (): ReactNode => {
  const { t, day, place, lastDay } = useWords();
  const submissions = useSubmissions();
  return (
    <Page title={t('nurse.submissions.title')} lead={t('nurse.submissions.lead')}>
      <Loaded query={submissions}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon={<IconSend size={40} />}
              title={t('nurse.submissions.empty')}
              next={t('nurse.submissions.empty.next')}
            />
          ) : (
            <Stack>
              {items.map((submission) => (
                <Stack key={submission.id} component="article" className="panel" gap={4}>
                  <Group justify="space-between" gap="xs">
                    <Title order={2}>
                      <Anchor component={Link} to={`/nurse/submissions/${submission.id}`} inherit>
                        {submission.unitName} · {submission.facilityName}
                      </Anchor>
                    </Title>
                    <BallHolder submission={submission} />
                  </Group>
                  <Text className="quiet">
                    {place(submission.jurisdiction)} ·{' '}
                    {t('nurse.submissions.dates', {
                      from: day(submission.startsOn),
                      until: lastDay(submission.endsOn),
                    })}
                  </Text>
                  <Text size="sm" className="quiet">
                    {t('nurse.submissions.sent', { on: day(submission.createdAt) })}
                  </Text>
                </Stack>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
};
