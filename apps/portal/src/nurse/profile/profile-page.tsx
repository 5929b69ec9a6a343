import { ApiProblem, dataOf, moving } from '@crossward/api-client';
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../parts/back-link.js';
import { Panel } from '../parts/panel.js';
import { useProfile } from '../use-profile.js';
import { draftOf, emptyDraft, isAnswered, QUESTIONS, type Draft } from './draft.js';
import { QuestionFields } from './question-fields.js';

interface QuestionsProps {
  initial: Draft;
  /** Of the profile that is there; null: there is none yet, and it is written with the last answer. */
  version: number | null;
}

const Questions = ({ initial, version: first }: QuestionsProps): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const [version, setVersion] = useState(first);
  const [index, setIndex] = useState(0);
  const question = QUESTIONS[index] ?? 'name';
  const last = index === QUESTIONS.length - 1;
  const saving = useMutation({
    mutationFn: (body: Draft) =>
      dataOf(api.PUT('/v1/nurses/me', { params: { header: version === null ? {} : moving(version) }, body })),
    onSuccess: async (saved) => {
      setVersion(saved.version);
      await Promise.all(['profile', 'matches'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  const forward = (): void => (last ? void navigate({ to: '/nurse/me' }) : setIndex(index + 1));
  const next = (): void => {
    if (version === null && !last) return forward();
    saving.mutate(draft, { onSuccess: forward });
  };
  const answered = QUESTIONS.filter((one) => isAnswered(draft, one)).length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <Stack>
        <div>
          <Text size="sm" className="quiet" mb={4}>
            {t('nurse.profile.progress', { index: index + 1, count: QUESTIONS.length, answered })}
          </Text>
          <Progress value={((index + 1) / QUESTIONS.length) * 100} aria-label={t('nurse.profile.title')} />
        </div>
        <Panel title={t(`nurse.profile.question.${question}`)}>
          <QuestionFields
            question={question}
            draft={draft}
            change={(part) => setDraft((before) => ({ ...before, ...part }))}
          />
          {saving.isError && <Problem error={saving.error} />}
          <Group justify="space-between">
            <Button
              variant="default"
              disabled={index === 0}
              leftSection={<IconArrowLeft size={18} aria-hidden />}
              onClick={() => {
                saving.reset();
                setIndex(index - 1);
              }}
            >
              {t('nurse.profile.back')}
            </Button>
            <Button
              type="submit"
              disabled={!isAnswered(draft, question)}
              loading={saving.isPending}
              rightSection={<IconArrowRight size={18} aria-hidden />}
            >
              {t(last ? 'nurse.profile.finish' : 'nurse.profile.next')}
            </Button>
          </Group>
        </Panel>
      </Stack>
    </form>
  );
};

/** The profile, one question at a time; what is there already is saved with each answer. */
export const ProfilePage = (): ReactNode => {
  const { t } = useWords();
  const profile = useProfile();
  const isNew = profile.error instanceof ApiProblem && profile.error.status === 404;
  return (
    <Page title={t('nurse.profile.title')} lead={t('nurse.profile.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      {isNew ? (
        <Questions initial={emptyDraft(new Date().toISOString().slice(0, 10))} version={null} />
      ) : (
        <Loaded query={profile} skeleton={[20, 240]}>
          {(found) => <Questions initial={draftOf(found)} version={found.version} />}
        </Loaded>
      )}
    </Page>
  );
};
