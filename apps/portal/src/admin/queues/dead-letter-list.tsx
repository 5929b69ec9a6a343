import { Anchor, Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Problem } from '../../components/problem.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import type { Settling } from './settle-dialog.js';
import { useDeadLetters, type DeadLetter, type KindFilter } from './use-queues.js';
import { MoreButton } from '../../components/more-button.js';

const isId = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

const LetterCard = ({
  letter,
  onSettle,
}: {
  letter: DeadLetter;
  onSettle: (settling: Settling) => void;
}): ReactNode => {
  const { t, instant, number } = useWords();
  const selection = { consumer: letter.consumer, eventId: letter.eventId };
  return (
    <Stack component="article" className="panel" gap={6}>
      <Group justify="space-between" align="start" gap="sm">
        <Title order={3} fz="md" lang="en">
          {letter.topic}
        </Title>
        <Group gap="xs">
          <Button
            size="xs"
            variant="light"
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={() => onSettle({ act: 'replay', selection, count: 1 })}
          >
            {t('admin.dead.replay')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => onSettle({ act: 'discard', selection, count: 1 })}
          >
            {t('admin.dead.discard')}
          </Button>
        </Group>
      </Group>
      <Text lang="en" style={{ overflowWrap: 'anywhere' }}>
        <Code>{letter.code}</Code> {letter.reason}
      </Text>
      <Text size="sm" className="quiet">
        {t('admin.dead.tries', { count: letter.attempts })} · {instant(letter.diedAt)} ·{' '}
        <span lang="en">{letter.consumer}</span>
      </Text>
      <Text size="sm" component="div" className="quiet">
        {t('admin.dead.event')} <Code>{letter.eventId}</Code>
        {Object.entries(letter.payload).map(([name, value]) => (
          <div key={name}>
            <span lang="en">{name}</span>{' '}
            {isId(value) ? (
              <Anchor component={Link} to="/admin/audit" search={{ about: value } as never} size="sm">
                <Code>{value}</Code>
              </Anchor>
            ) : (
              <Code>{typeof value === 'number' ? number(value) : String(value)}</Code>
            )}
          </div>
        ))}
      </Text>
    </Stack>
  );
};

export const DeadLetterList = ({
  filter,
  onSettle,
}: {
  filter: KindFilter;
  onSettle: (settling: Settling) => void;
}): ReactNode => {
  const letters = useDeadLetters(filter);
  const items = letters.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap="sm">
      {letters.isError && <Problem error={letters.error} onRetry={() => void letters.refetch()} />}
      {letters.isPending && <PageSkeleton />}
      {items.map((letter) => (
        <LetterCard key={`${letter.eventId} ${letter.consumer}`} letter={letter} onSettle={onSettle} />
      ))}
      <MoreButton query={letters} />
    </Stack>
  );
};
