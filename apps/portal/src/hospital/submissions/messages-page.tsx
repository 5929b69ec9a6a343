import { dataOf } from '@crossward/api-client';
import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { useSubmission } from './use-submissions.js';

const useMessages = (submissionId: string) => {
  const path = { submissionId };
  const thread = useQuery({
    queryKey: ['messages', submissionId, 'thread'],
    queryFn: () => dataOf(api.GET('/v1/submissions/{submissionId}/message-thread', { params: { path } })),
  });
  const messages = useQuery({
    queryKey: ['messages', submissionId],
    queryFn: () =>
      dataOf(api.GET('/v1/submissions/{submissionId}/messages', { params: { path, query: { limit: 100 } } })),
  });
  return { thread, messages };
};

const Writing = ({ submissionId }: { submissionId: string }): ReactNode => {
  const { t } = useWords();
  const [text, setText] = useState('');
  const posting = useCreation({
    create: (body: { text: string }, header) =>
      dataOf(api.POST('/v1/submissions/{submissionId}/messages', { params: { path: { submissionId }, header }, body })),
    changes: ['messages'],
    onCreated: () => setText(''),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        posting.mutate({ text: text.trim() });
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={t('hospital.messages.write')}
          autosize
          minRows={2}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {posting.isError && <Problem error={posting.error} />}
        <Group justify="flex-end">
          <Button
            type="submit"
            disabled={text.trim() === ''}
            loading={posting.isPending}
            leftSection={<IconSend size={18} aria-hidden />}
          >
            {t('hospital.messages.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** The conversation about one submission: nurse, hospital, and the recruiter who has it in hand. */
export const MessagesPage = (): ReactNode => {
  const { t, instant } = useWords();
  const { submissionId = '' } = useParams({ strict: false }) as { submissionId?: string };
  const queries = useQueryClient();
  const submission = useSubmission(submissionId);
  const { thread, messages } = useMessages(submissionId);
  const last = messages.data ? Math.max(0, ...messages.data.items.map(({ sequence }) => sequence)) : 0;
  const unread = thread.data?.unread ?? 0;
  useEffect(() => {
    if (last === 0 || unread === 0) return;
    const params = { path: { submissionId } };
    void api
      .PUT('/v1/submissions/{submissionId}/message-thread/read-mark', { params, body: { sequence: last } })
      .then(() => queries.invalidateQueries({ queryKey: ['messages'] }))
      .catch(() => undefined); // it stays unread, and is tried again at the next look
  }, [last, unread, submissionId, queries]);
  return (
    <Page
      title={t('hospital.messages.title')}
      lead={submission.data && `${submission.data.unitName} · ${submission.data.facilityName}`}
    >
      <BackLink to={`/hospital/submissions/${submissionId}`}>{t('hospital.messages.back')}</BackLink>
      <Loaded query={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className="quiet">{t('hospital.messages.none')}</Text>
          ) : (
            <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
              {[...items]
                .sort((a, b) => a.sequence - b.sequence)
                .map(({ id, authorSide, mine, postedAt, text }) => (
                  <li key={id} className="panel" style={{ maxWidth: '34rem', marginInlineStart: mine ? 'auto' : 0 }}>
                    <Text size="sm" className="quiet">
                      {t(`hospital.messages.by.${mine ? 'me' : authorSide}`)} · {instant(postedAt)}
                    </Text>
                    <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
                      {text}
                    </Text>
                  </li>
                ))}
            </Stack>
          )
        }
      </Loaded>
      {thread.data?.readOnlyFrom ? (
        <Text role="status">{t('hospital.messages.closed', { at: instant(thread.data.readOnlyFrom) })}</Text>
      ) : (
        <Writing submissionId={submissionId} />
      )}
    </Page>
  );
};
