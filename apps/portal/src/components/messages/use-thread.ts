import { dataOf } from '@crossward/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.js';

/** What is written about one submission, and since when nothing more can be; what is on the page is marked as read. */
export const useThread = (submissionId: string) => {
  const path = { submissionId };
  const queries = useQueryClient();
  const submission = useQuery({
    queryKey: ['submissions', submissionId],
    queryFn: () => dataOf(api.GET('/v1/submissions/{submissionId}', { params: { path } })),
  });
  const thread = useQuery({
    queryKey: ['messages', submissionId, 'thread'],
    queryFn: () => dataOf(api.GET('/v1/submissions/{submissionId}/message-thread', { params: { path } })),
  });
  const messages = useQuery({
    queryKey: ['messages', submissionId],
    queryFn: () =>
      dataOf(api.GET('/v1/submissions/{submissionId}/messages', { params: { path, query: { limit: 100 } } })),
  });
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
  const [openedAt] = useState(() => new Date().toISOString());
  const readOnlyFrom = thread.data?.readOnlyFrom ?? null;
  return {
    submission: submission.data,
    messages,
    closedAt: readOnlyFrom !== null && readOnlyFrom <= openedAt ? readOnlyFrom : null,
  };
};
