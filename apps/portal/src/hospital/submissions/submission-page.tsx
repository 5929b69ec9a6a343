import { dataOf } from '@crossward/api-client';
import { Alert, Anchor, Badge, Button, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconEyeOff, IconMessages, IconUserX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Verdict } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { useSession } from '../../session/use-session.js';
import { ReasonDialog } from '../reason-dialog.js';
import { useVocabulary } from '../../components/use-vocabulary.js';
import { Contact } from './contact.js';
import { Interviews } from './interviews.js';
import { OfferPart } from './offer-part.js';
import { codeOf, nameOf, useSubmission, type Submission } from './use-submissions.js';

const REJECTIONS = [
  ...(['experience', 'certificates', 'language', 'availability', 'licence', 'interview'] as const),
  ...(['position-withdrawn', 'other-candidate'] as const),
] as const;
type Rejection = (typeof REJECTIONS)[number];

const Reject = ({ submission }: { submission: Submission }): ReactNode => {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const move = useMove<{ version: number; reason: Rejection }, Submission>({
    move: ({ reason }, header) =>
      dataOf(
        api.POST('/v1/submissions/{submissionId}/rejection', {
          params: { path: { submissionId: submission.id }, header },
          body: { reason },
        }),
      ),
    changes: ['submissions', 'history'],
    onMoved: () => setAsking(false),
  });
  return (
    <>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconUserX size={18} aria-hidden />}
        onClick={() => {
          move.reset();
          setAsking(true);
        }}
      >
        {t('hospital.reject')}
      </Button>
      <ReasonDialog<Rejection>
        opened={asking}
        title={t('hospital.reject')}
        consequence={t('hospital.reject.consequence')}
        reasons={REJECTIONS}
        wordOf={(reason) => t(`hospital.rejection.${reason}`)}
        confirm={t('hospital.reject')}
        danger
        pending={move.isPending}
        error={move.error}
        onConfirm={(reason) => move.mutate({ version: submission.version, reason })}
        onClose={() => setAsking(false)}
      />
    </>
  );
};

const Skills = ({ candidate }: Pick<Submission, 'candidate'>): ReactNode => {
  const { t, day, language } = useWords();
  const vocabulary = useVocabulary();
  return (
    <Stack component="section" className="panel" gap="xs">
      <Title order={2}>{t('hospital.submission.skills')}</Title>
      <Text fw={600}>{t(`hospital.profession.${candidate.profession}`)}</Text>
      <List size="sm" spacing={4}>
        {candidate.specialties.map(({ specialty, years }) => (
          <List.Item key={specialty}>
            {t('hospital.compare.years', { specialty: vocabulary.nameOf(specialty), years })}
          </List.Item>
        ))}
        {candidate.certificates.map(({ kind, expiresOn }) => (
          <List.Item key={kind}>
            <span lang={vocabulary.langOf(kind)}>{vocabulary.nameOf(kind)}</span>{' '}
            {expiresOn && <span className="quiet">{t('hospital.submission.until', { day: day(expiresOn) })}</span>}
          </List.Item>
        ))}
        {candidate.languages.map((spoken) => (
          <List.Item key={spoken.language}>{`${language(spoken.language)} ${spoken.level}`}</List.Item>
        ))}
      </List>
    </Stack>
  );
};

const History = ({ submissionId }: { submissionId: string }): ReactNode => {
  const { t, instant } = useWords();
  const history = useQuery({
    queryKey: ['history', submissionId],
    queryFn: () =>
      dataOf(
        api.GET('/v1/submissions/{submissionId}/history', { params: { path: { submissionId }, query: { limit: 50 } } }),
      ),
  });
  return (
    <Stack component="section" className="panel" gap="xs">
      <Title order={2}>{t('hospital.submission.history')}</Title>
      <Loaded query={history} skeleton={[60]}>
        {({ items }) => (
          <List size="sm" spacing={4}>
            {items.map(({ version, status, recordedAt, holder }) => (
              <List.Item key={version}>
                <strong>{t(`hospital.submissionStatus.${status}`)}</strong> · {instant(recordedAt)}
                {holder !== null && <Text size="sm">{t(`hospital.ball.${holder}`)}</Text>}
              </List.Item>
            ))}
          </List>
        )}
      </Loaded>
    </Stack>
  );
};

/** One submission, from the first look to the contract. Her name and contact come when they may. */
export const SubmissionPage = (): ReactNode => {
  const { t, day, lastDay } = useWords();
  const { submissionId = '' } = useParams({ strict: false }) as { submissionId?: string };
  const permissions = useSession().data?.permissions ?? [];
  const submission = useSubmission(submissionId);
  const known = submission.data && nameOf(submission.data);
  const code = submission.data && t('hospital.candidate.code', { code: codeOf(submission.data.candidate.nurseId) });
  return (
    <Page title={known ?? code ?? t('hospital.submissions.title')}>
      <Loaded query={submission} skeleton={[80, 200, 200]}>
        {(data) => (
          <Stack gap="lg">
            <Anchor component={Link} to={`/hospital/gaps/${data.gapId}/submissions`}>
              <Group gap={4}>
                <IconArrowLeft size={18} aria-hidden />
                {`${data.unitName} · ${data.facilityName}`}
              </Group>
            </Anchor>
            <Group justify="space-between">
              <Group gap="md">
                <Badge size="lg" variant="outline" color="gray" c="inherit" tt="none">
                  {t(`hospital.submissionStatus.${data.status}`)}
                </Badge>
                <Verdict verdict={data.verdict} />
                <Text size="sm">
                  {t('hospital.gap.period', { from: day(data.startsOn), until: lastDay(data.endsOn) })}
                </Text>
              </Group>
              <Group gap="xs">
                {permissions.includes('message:read') && (
                  <Button
                    component={Link}
                    to={`/hospital/submissions/${data.id}/messages`}
                    variant="default"
                    size="sm"
                    leftSection={<IconMessages size={18} aria-hidden />}
                  >
                    {t('hospital.messages.title')}
                  </Button>
                )}
                {data.status === 'submitted' && permissions.includes('submission:decide') && (
                  <Reject submission={data} />
                )}
                {data.placementId !== null && (
                  <Button component={Link} to={`/hospital/placements/${data.placementId}`} size="sm">
                    {t('hospital.placement.open')}
                  </Button>
                )}
              </Group>
            </Group>
            {data.reason !== null && (
              <Text>{t('hospital.submission.reason', { reason: t(`hospital.rejection.${data.reason}`) })}</Text>
            )}
            {known === null && (
              <Alert color="gray" icon={<IconEyeOff aria-hidden />} title={t('hospital.identity.title')}>
                {t('hospital.identity.next')}
              </Alert>
            )}
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
              <Stack gap="lg">
                <Interviews submission={data} />
                <OfferPart submission={data} />
              </Stack>
              <Stack gap="lg">
                <Skills candidate={data.candidate} />
                {permissions.includes('nurse:read-contact') && <Contact submissionId={data.id} />}
                <History submissionId={data.id} />
              </Stack>
            </SimpleGrid>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
};
