import type { components } from '@crossward/api-client';
import { Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCredentialName } from '../../components/documents/use-credential-name.js';
import { useWords } from '../../i18n/use-words.js';
import { AddDocument } from './add-document.js';
import { DocumentRow } from './document-row.js';
import { expiryOf } from './expiry.js';

type Credential = components['schemas']['OwnCredential'];

const ICONS = { good: IconCircleCheck, soon: IconClock, over: IconAlertTriangle } as const;
const COLOURS = { good: 'authorised', soon: 'pathway', over: 'barred' } as const;

const LastDay = ({ lastDay }: { lastDay: string | null }): ReactNode => {
  const { t, day } = useWords();
  const stands = expiryOf(lastDay, new Date().toISOString().slice(0, 10));
  if (stands === 'none' || lastDay === null) return null;
  const Icon = ICONS[stands];
  return (
    <Group gap={6} wrap="nowrap" style={{ color: `var(--verdict-${COLOURS[stands]})` }} fw={600}>
      <Icon size={18} aria-hidden style={{ flex: 'none' }} />
      <span>{t(`nurse.wallet.${stands}`, { day: day(lastDay) })}</span>
    </Group>
  );
};

/** One credential with its last day and its documents. */
export const CredentialCard = ({ credential }: { credential: Credential }): ReactNode => {
  const { t } = useWords();
  const { name, detail } = useCredentialName()(credential);
  const { documents, claimed } = credential;
  return (
    <Stack component="li" className="panel" gap="sm">
      <Group justify="space-between" gap="xs" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" className="quiet">
            {detail || t(claimed ? 'nurse.wallet.passport' : 'nurse.wallet.notClaimed')}
          </Text>
        </div>
        <LastDay lastDay={credential.lastDay} />
      </Group>
      {documents.length > 0 && (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('nurse.document.title')}>
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </Stack>
      )}
      {claimed && (
        <AddDocument
          credential={credential.key}
          label={t('nurse.document.addTo', { name: `${name} ${detail}`.trim() })}
        />
      )}
    </Stack>
  );
};
