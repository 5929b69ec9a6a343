import { ApiProblem, dataOf, moving } from '@crossward/api-client';
import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { Conflict } from '../../components/conflict/conflict.js';
import { useEdit } from '../../components/conflict/use-edit.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { Panel } from '../../components/panel.js';
import { useProfile } from '../use-profile.js';
import { draftOf, emptyDraft, isAnswered, QUESTIONS, type Draft } from './draft.js';
import { DRAFT_FIELDS, useDraftWords } from './draft-words.js';
import { QuestionFields } from './question-fields.js';

interface QuestionsProps {
  /** As it stands on the server now, or as it begins. */
  current: Draft;
  /** Of the profile that is there; null: there is none yet, and it is written with the last answer. */
  version: number | null;
}

const Questions = ({ current, version }: QuestionsProps): ReactNode => {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const wordOf = useDraftWords();
  const edit = useEdit<Draft>({ version: version ?? 0, value: current });
  const draft = edit.mine;
  const [index, setIndex] = useState(0);
  const question = QUESTIONS[index] ?? 'name';
  const last = index === QUESTIONS.length - 1;
  const saving = useMutation({
    mutationFn: ({ seen, body }: { seen: number; body: Draft }) =>
      dataOf(api.PUT('/v1/nurses/me', { params: { header: seen === 0 ? {} : moving(seen) }, body })),
    onSuccess: async (saved) => {
      edit.saved({ version: saved.version, value: draftOf(saved) });
      await Promise.all(['profile', 'matches'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
    // After a conflict the profile is read anew: both versions are shown then.
    onError: () => queries.invalidateQueries({ queryKey: ['profile'] }),
  });
  const forward = (): void => (last ? void navigate({ to: '/nurse/me' }) : setIndex(index + 1));
  const next = (): void => {
    if (version === null && !last) return forward();
    if (!edit.stale) saving.mutate({ seen: edit.version, body: draft }, { onSuccess: forward });
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
          <QuestionFields question={question} draft={draft} change={edit.set} error={saving.error} />
          {edit.stale && (
            <Conflict
              edit={edit}
              keys={DRAFT_FIELDS}
              nameOf={(key) => t(`nurse.profile.field.${key}`)}
              wordOf={wordOf}
              pending={saving.isPending}
              onChosen={(merged) => {
                edit.rebase(merged);
                saving.mutate({ seen: version ?? 0, body: merged }, { onSuccess: forward });
              }}
            />
          )}
          {saving.isError && !edit.stale && <Problem error={saving.error} />}
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
              disabled={!isAnswered(draft, question) || edit.stale}
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
        <Questions current={emptyDraft(new Date().toISOString().slice(0, 10))} version={null} />
      ) : (
        <Loaded query={profile} skeleton={[20, 240]}>
          {(found) => <Questions current={draftOf(found)} version={found.version} />}
        </Loaded>
      )}
    </Page>
  );
};
