import { dataOf } from '@crossward/api-client';
import { Button, Group, SimpleGrid, Text } from '@mantine/core';
import { IconClockCheck, IconFileText, IconListCheck, IconMessage, IconSignature } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import { Fact } from '../../components/fact.js';
import { Panel } from '../../components/panel.js';
import { BallHolder } from './ball-holder.js';
import { InterviewPanel } from './interview-panel.js';
import { SubmissionTimeline } from './submission-timeline.js';
import { useContractOf, useInterviews, useSubmission, useSubmissionHistory } from './use-submission.js';
import type { Submission } from './use-submissions.js';

const OPEN = ['submitted', 'offered'];

const Next = ({ submission }: { submission: Submission }): ReactNode => {
  const { t } = useWords();
  const contract = useContractOf(submission.placementId);
  const open = OPEN.includes(submission.status);
  const withdrawing = useMove({
    move: (_: { version: number }, header) =>
      dataOf(
        api.POST('/v1/submissions/{submissionId}/withdrawal', {
          params: { path: { submissionId: submission.id }, header },
          body: {},
        }),
      ),
    changes: ['submissions', 'consents', 'matches', 'gap'],
  });
  return (
    <Group>
      {submission.offerId !== null && (
        <Button
          component={Link}
          to={`/nurse/offers/${submission.offerId}`}
          variant={submission.status === 'offered' ? 'filled' : 'default'}
          leftSection={<IconFileText size={18} aria-hidden />}
        >
          {t('nurse.submission.offer')}
        </Button>
      )}
      {contract.data && (
        <Button
          component={Link}
          to={`/nurse/contracts/${contract.data.id}`}
          variant="default"
          leftSection={<IconSignature size={18} aria-hidden />}
        >
          {t('nurse.submission.contract')}
        </Button>
      )}
      {submission.placementId !== null && (
        <Button
          component={Link}
          to={`/nurse/onboarding/${submission.placementId}`}
          variant="default"
          leftSection={<IconListCheck size={18} aria-hidden />}
        >
          {t('nurse.submission.onboarding')}
        </Button>
      )}
      {submission.placementId !== null && (
        <Button
          component={Link}
          to={`/nurse/hours?placement=${submission.placementId}`}
          variant="default"
          leftSection={<IconClockCheck size={18} aria-hidden />}
        >
          {t('nurse.hours.title')}
        </Button>
      )}
      <Button
        component={Link}
        to={`/nurse/messages/${submission.id}`}
        variant="default"
        leftSection={<IconMessage size={18} aria-hidden />}
      >
        {t('nurse.submission.messages')}
      </Button>
      {open && (
        <ConfirmButton
          label={t('nurse.submission.withdraw')}
          explanation={t('nurse.submission.withdraw.what')}
          act={withdrawing}
          input={{ version: submission.version }}
          variant="subtle"
          danger
        />
      )}
    </Group>
  );
};

const SubmissionBody = ({ submission }: { submission: Submission }): ReactNode => {
  const { t, day, place, lastDay } = useWords();
  const history = useSubmissionHistory(submission.id);
  const interviews = useInterviews(submission.id);
  return (
    <>
      <Group justify="space-between">
        <BallHolder submission={submission} />
        <Verdict verdict={submission.verdict} />
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} component="dl" m={0} className="panel">
        <Fact label={t('nurse.submission.place')}>{place(submission.jurisdiction)}</Fact>
        <Fact label={t('nurse.gap.dates')}>
          {t('nurse.submissions.dates', { from: day(submission.startsOn), until: lastDay(submission.endsOn) })}
        </Fact>
        <Fact label={t('nurse.submission.consent')}>{day(submission.consent.givenAt)}</Fact>
        <Fact label={t('nurse.submission.recruiter')}>
          {submission.recruiter?.name ?? t('nurse.submission.recruiter.none')}
        </Fact>
      </SimpleGrid>
      <Next submission={submission} />
      {interviews.data?.items.map((interview) => (
        <InterviewPanel key={interview.id} interview={interview} />
      ))}
      <Panel title={t('nurse.submission.timeline')}>
        <Loaded query={history} skeleton={[80, 80]}>
          {({ items }) =>
            items.length === 0 ? (
              <Text className="quiet">{t('nurse.submission.timeline.empty')}</Text>
            ) : (
              <SubmissionTimeline entries={items} />
            )
          }
        </Loaded>
      </Panel>
    </>
  );
};

/** One submission: who holds the ball, what happened so far, and what the nurse can do. */
export const SubmissionPage = (): ReactNode => {
  const { t } = useWords();
  const { submissionId = '' } = useParams({ strict: false });
  const submission = useSubmission(submissionId);
  return (
    <Page title={submission.data?.unitName ?? t('nurse.submission.title')} lead={submission.data?.facilityName}>
      <BackLink to="/nurse/submissions">{t('nurse.submission.back')}</BackLink>
      <Loaded query={submission}>{(found) => <SubmissionBody submission={found} />}</Loaded>
    </Page>
  );
};
