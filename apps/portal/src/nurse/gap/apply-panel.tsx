import { dataOf, type components } from '@crossward/api-client';
import { Blockquote, Button, Checkbox, Code, CopyButton, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconCheck, IconCopy, IconEye, IconEyeOff, IconPhone, IconSend } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Loaded } from '../../components/loaded.js';
import { Problem } from '../../components/problem.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { Panel } from '../../components/panel.js';
import { useSubmissions } from '../submissions/use-submissions.js';
import { useConsentTerms } from './use-gap.js';

type Terms = components['schemas']['ConsentTermsAnswer'];

/** What is agreed to: these terms, in these very words. */
const agreedTo = ({ textVersion, textHash, termsHash }: Terms) => ({ given: true, textVersion, textHash, termsHash });

const DISCLOSED = [
  { when: 'now', icon: IconEye },
  { when: 'offer', icon: IconPhone },
  { when: 'never', icon: IconEyeOff },
] as const;

/** Lets somebody else submit on this consent, once: the token is shown this one time. */
const ForRecruiter = ({ terms, agreed }: { terms: Terms; agreed: boolean }): ReactNode => {
  const { t, day } = useWords();
  const queries = useQueryClient();
  const { gapId } = terms;
  const giving = useMutation({
    mutationFn: () => dataOf(api.POST('/v1/submission-consents', { body: { gapId, ...agreedTo(terms) } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['consents'] }),
  });
  return (
    <Stack gap="xs">
      <Title order={3} fz="md">
        {t('nurse.apply.recruiter')}
      </Title>
      <Text size="sm" className="quiet">
        {t('nurse.apply.recruiter.lead')}
      </Text>
      {giving.isError && <Problem error={giving.error} />}
      {giving.data ? (
        <Stack gap={6} role="status">
          <Text size="sm">{t('nurse.apply.token', { until: day(giving.data.expiresAt) })}</Text>
          <Group gap="xs" wrap="nowrap">
            <Code style={{ overflowWrap: 'anywhere', flex: '1 1 auto' }} p="xs">
              {giving.data.token}
            </Code>
            <CopyButton value={giving.data.token}>
              {({ copied, copy }) => (
                <Button
                  size="sm"
                  variant="default"
                  onClick={copy}
                  leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
                >
                  {t(copied ? 'nurse.apply.copied' : 'nurse.apply.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Stack>
      ) : (
        <Button
          variant="default"
          disabled={!agreed}
          loading={giving.isPending}
          onClick={() => giving.mutate()}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('nurse.apply.recruiter.give')}
        </Button>
      )}
    </Stack>
  );
};

const ApplyForm = ({ terms }: { terms: Terms }): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [agreed, setAgreed] = useState(false);
  const submitting = useCreation({
    create: (shown: Terms, header) =>
      dataOf(
        api.POST('/v1/submissions', {
          params: { header },
          body: { gapId: shown.gapId, consent: agreedTo(shown) },
        }),
      ),
    changes: ['submissions', 'matches', 'gap'],
    onCreated: ({ id }) => void navigate({ to: `/nurse/submissions/${id}` }),
  });
  return (
    <Stack>
      <Timeline bulletSize={28} lineWidth={2} active={-1}>
        {DISCLOSED.map(({ when, icon: Icon }) => (
          <Timeline.Item key={when} bullet={<Icon size={16} aria-hidden />} title={t(`nurse.apply.disclosed.${when}`)}>
            <Text size="sm" className="quiet">
              {t(`nurse.apply.disclosed.${when}.what`)}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      <Blockquote p="md" cite={t('nurse.apply.version', { version: terms.textVersion })}>
        <span lang={terms.textLanguage}>{terms.text}</span>
      </Blockquote>
      <Checkbox
        size="md"
        label={t('nurse.apply.agree')}
        checked={agreed}
        onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
      />
      {submitting.isError && <Problem error={submitting.error} />}
      <Button
        disabled={!agreed}
        loading={submitting.isPending}
        onClick={() => submitting.mutate(terms)}
        leftSection={<IconSend size={18} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('nurse.apply.submit')}
      </Button>
      <ForRecruiter terms={terms} agreed={agreed} />
    </Stack>
  );
};

/** To apply: what is told to whom and when, the words that are agreed to, and the consent, for this gap alone. */
export const ApplyPanel = ({ gapId }: { gapId: string }): ReactNode => {
  const { t } = useWords();
  const { locale } = useLocale();
  const terms = useConsentTerms(gapId, locale);
  const submissions = useSubmissions();
  const mine = submissions.data?.items.find(
    (submission) => submission.gapId === gapId && !['withdrawn', 'rejected'].includes(submission.status),
  );
  return (
    <Panel title={t('nurse.apply.title')}>
      {mine ? (
        <Group justify="space-between">
          <Text>{t('nurse.apply.already')}</Text>
          <Button component={Link} to={`/nurse/submissions/${mine.id}`} variant="light">
            {t('nurse.apply.see')}
          </Button>
        </Group>
      ) : (
        <Loaded query={terms} skeleton={[180]}>
          {(found) => <ApplyForm key={found.textVersion} terms={found} />}
        </Loaded>
      )}
    </Panel>
  );
};
