import { dataOf } from '@crossward/api-client';
import { Group, List, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useMove } from '../../api/use-move.js';
import { useCredentialName } from '../../components/documents/use-credential-name.js';
import { useWords } from '../../i18n/use-words.js';
import { ConfirmButton } from '../../components/confirm-button.js';
import type { OwnCredential } from '../wallet/use-credentials.js';
import type { Share } from './use-shares.js';

/** One share: with whom, what, for what, until when, and its end. */
export const ShareCard = ({
  share,
  credentials,
}: {
  share: Share;
  credentials: readonly OwnCredential[];
}): ReactNode => {
  const { t, day, instant } = useWords();
  const nameOf = useCredentialName();
  const ending = useMove({
    move: (_: { version: number }, header) =>
      dataOf(api.POST('/v1/shares/{shareId}/end', { params: { path: { shareId: share.id }, header } })),
    changes: ['shares'],
  });
  const isLive = share.status === 'live';
  const Icon = isLive ? IconCircleCheck : IconCircleOff;
  const named = credentials.filter(({ key }) => share.credentialKeys.includes(key));
  return (
    <Stack component="article" className="panel" gap="xs">
      <Group justify="space-between" gap="xs" align="flex-start">
        <Title order={3} dir="auto">
          {share.organisationName ?? '–'}
        </Title>
        <Group gap={6} wrap="nowrap" fw={600} {...(isLive && { style: { color: 'var(--verdict-authorised)' } })}>
          <Icon size={18} aria-hidden />
          {t(`nurse.shares.status.${share.status}`)}
        </Group>
      </Group>
      <Text size="sm" className="quiet">
        {t(`shell.share.purpose.${share.purpose}`)} ·{' '}
        {share.endedAt === null
          ? t('nurse.shares.until', { day: day(share.lastDay), zone: share.timeZone })
          : t('nurse.shares.endedAt', { at: instant(share.endedAt) })}
      </Text>
      <List size="sm">
        {named.map((credential) => {
          const { name, detail } = nameOf(credential);
          return <List.Item key={credential.key}>{[name, detail].filter(Boolean).join(' · ')}</List.Item>;
        })}
      </List>
      {isLive && (
        <div>
          <ConfirmButton
            label={t('nurse.shares.end')}
            explanation={t('nurse.shares.end.what', { organisation: share.organisationName ?? '' })}
            act={ending}
            input={{ version: share.version }}
            variant="default"
          />
        </div>
      )}
    </Stack>
  );
};
