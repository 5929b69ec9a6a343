import { dataOf, type components } from '@crossward/api-client';
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.js';
import { DocumentViewer } from '../../components/documents/document-viewer.js';
import { useCredentialName } from '../../components/documents/use-credential-name.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';

type Credential = components['schemas']['SharedCredential'];

const LOOK_MS = 300_000;

const Established = ({ established }: Pick<Credential, 'established'>): ReactNode => {
  const { t, day } = useWords();
  const [Icon, colour] = established ? [IconCircleCheck, 'authorised'] : [IconHelpCircle, 'undetermined'];
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" style={{ color: `var(--verdict-${colour})` }}>
      <Icon size={18} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
      <Text span size="sm" fw={600}>
        {established === null
          ? t('hospital.shared.notEstablished')
          : t(established.simulated ? 'hospital.shared.establishedSimulated' : 'hospital.shared.established', {
              day: day(established.establishedOn),
            })}
      </Text>
    </Group>
  );
};

const SharedCredential = ({ credential }: { credential: Credential }): ReactNode => {
  const { t, day } = useWords();
  const { name, detail } = useCredentialName()(credential);
  const [shown, setShown] = useState<string | null>(null);
  const document = credential.documents.find(({ id }) => id === shown);
  return (
    <Stack component="section" className="panel" gap="sm" aria-label={name}>
      <div>
        <Title order={2}>{name}</Title>
        <Text className="quiet">
          {[detail, credential.lastDay === null ? '' : t('hospital.shared.goodUntil', { day: day(credential.lastDay) })]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      <Established established={credential.established} />
      {credential.documents.length === 0 ? (
        <Text size="sm" className="quiet">
          {t('hospital.shared.noDocument')}
        </Text>
      ) : (
        <Group gap="xs">
          {credential.documents.map(({ id, fileName }) => (
            <Button
              key={id}
              size="xs"
              variant={id === shown ? 'filled' : 'default'}
              aria-pressed={id === shown}
              onClick={() => setShown(id === shown ? null : id)}
            >
              <span dir="auto">{fileName}</span>
            </Button>
          ))}
        </Group>
      )}
      {document && <DocumentViewer key={document.id} document={document} />}
    </Stack>
  );
};

/** What one nurse shares with this organisation, as it is now. */
export const SharePage = (): ReactNode => {
  const { t, day } = useWords();
  const { shareId } = useParams({ strict: false }) as { shareId: string };
  const share = useQuery({
    queryKey: ['share', shareId],
    // Every reading is on record: one look is one reading.
    staleTime: LOOK_MS,
    refetchOnWindowFocus: false,
    queryFn: () => dataOf(api.GET('/v1/shares/{shareId}', { params: { path: { shareId } } })),
  });
  return (
    <Page
      title={share.data?.nurseName ?? t('hospital.shared.title')}
      lead={
        share.data &&
        t('hospital.shared.terms', {
          purpose: t(`shell.share.purpose.${share.data.purpose}`),
          day: day(share.data.lastDay),
          zone: share.data.timeZone,
        })
      }
    >
      <Anchor component={Link} to="/hospital/shared" style={{ alignSelf: 'flex-start' }}>
        <Group gap={4} wrap="nowrap">
          <IconArrowLeft size={18} aria-hidden />
          {t('hospital.shared.back')}
        </Group>
      </Anchor>
      <Loaded query={share}>
        {({ credentials }) => (
          <Stack>
            {credentials.map((credential) => (
              <SharedCredential key={credential.key} credential={credential} />
            ))}
          </Stack>
        )}
      </Loaded>
      <Text size="sm" className="quiet">
        {t('hospital.shared.onRecord')}
      </Text>
    </Page>
  );
};
