import { bodyRules, dataOf } from '@crossward/api-client';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useCreation } from '../../api/use-creation.js';
import { useFieldRules } from '../field/use-field-rules.js';
import { Problem } from '../problem.js';
import type { ThreadWords } from './thread.js';

interface WriteMessageProps {
  submissionId: string;
  say: ThreadWords;
}

export const WriteMessage = ({ submissionId, say }: WriteMessageProps): ReactNode => {
  const [text, setText] = useState('');
  const posting = useCreation({
    create: (body: { text: string }, header) =>
      dataOf(api.POST('/v1/submissions/{submissionId}/messages', { params: { path: { submissionId }, header }, body })),
    changes: ['messages'],
    onCreated: () => setText(''),
  });
  const wrongWith = useFieldRules(bodyRules.MessageBody, posting.error);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        posting.mutate({ text: text.trim() });
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={say('write')}
          autosize
          minRows={2}
          maxRows={12}
          error={wrongWith('text', text)}
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
            {say('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
