import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Loaded } from '../loaded.js';
import { Page } from '../page.js';
import { useThread } from './use-thread.js';
import { WriteMessage } from './write-message.js';

/** The words of the side that reads; the id without that of its workspace. */
export type ThreadWords = (id: string, values?: Record<string, string>) => string;

interface ThreadProps {
  submissionId: string;
  say: ThreadWords;
  /** The way back. */
  back: ReactNode;
}

/** The conversation about one submission: nurse, hospital, and the recruiter who has it in hand. */
export const Thread = ({ submissionId, say, back }: ThreadProps): ReactNode => {
  const { instant } = useWords();
  const { submission, messages, closedAt } = useThread(submissionId);
  return (
    <Page title={say('title')} lead={submission && `${submission.unitName} · ${submission.facilityName}`}>
      {back}
      <Loaded query={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className="quiet">{say('none')}</Text>
          ) : (
            <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
              {[...items]
                .sort((a, b) => a.sequence - b.sequence)
                .map(({ id, authorSide, mine, postedAt, text }) => (
                  <li key={id} className="panel" style={{ maxWidth: '34rem', marginInlineStart: mine ? 'auto' : 0 }}>
                    <Text size="sm" className="quiet">
                      {say(`by.${mine ? 'me' : authorSide}`)} · {instant(postedAt)}
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
      {closedAt === null ? (
        <WriteMessage submissionId={submissionId} say={say} />
      ) : (
        <Text role="status">{say('closed', { at: instant(closedAt) })}</Text>
      )}
    </Page>
  );
};
