import { Button, Stack, Text, Title } from '@mantine/core';
import { IconShare3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { BackLink } from '../../components/back-link.js';
import { useProfile } from '../use-profile.js';
import { useCredentials, type OwnCredential } from '../wallet/use-credentials.js';
import { GiveShare } from './give-share.js';
import { ReadingsPanel } from './readings-panel.js';
import { ShareCard } from './share-card.js';
import { useOwnOrganisations, useShares, type Share } from './use-shares.js';

const Given = ({
  shares,
  credentials,
}: {
  shares: readonly Share[];
  credentials: readonly OwnCredential[];
}): ReactNode => {
  const { t } = useWords();
  const parts = [
    { title: t('nurse.shares.live'), items: shares.filter(({ status }) => status === 'live') },
    { title: t('nurse.shares.over'), items: shares.filter(({ status }) => status !== 'live') },
  ];
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => (
      <Stack key={title} component="section" aria-label={title} gap="xs">
        <Title order={2}>{title}</Title>
        {items.map((share) => (
          <ShareCard key={share.id} share={share} credentials={credentials} />
        ))}
      </Stack>
    ));
};

const Shares = ({ credentials }: { credentials: readonly OwnCredential[] }): ReactNode => {
  const { t } = useWords();
  const [giving, setGiving] = useState(false);
  const shares = useShares();
  const profile = useProfile();
  const organisations = useOwnOrganisations();
  if (organisations === undefined || !profile.data) return <PageSkeleton />;
  const none = organisations.length === 0;
  return (
    <>
      {giving ? (
        <GiveShare
          organisations={organisations}
          credentials={credentials.filter(({ claimed }) => claimed)}
          timeZone={profile.data.home.timeZone}
          onGiven={() => setGiving(false)}
        />
      ) : (
        <div>
          <Button leftSection={<IconShare3 size={18} aria-hidden />} disabled={none} onClick={() => setGiving(true)}>
            {t('nurse.shares.give')}
          </Button>
          {none && (
            <Text size="sm" mt="xs">
              {t('nurse.shares.nobody')}
            </Text>
          )}
        </div>
      )}
      <Loaded query={shares}>
        {({ items }) =>
          items.length === 0 && !giving ? (
            <EmptyState
              icon={<IconShare3 size={40} />}
              title={t('nurse.shares.empty')}
              next={t('nurse.shares.empty.next')}
            />
          ) : (
            <Given shares={items} credentials={credentials} />
          )
        }
      </Loaded>
      <ReadingsPanel />
    </>
  );
};

/** What organisations may read of a nurse, until when, and who looked. */
export const SharesPage = (): ReactNode => {
  const { t } = useWords();
  const credentials = useCredentials();
  return (
    <Page title={t('nurse.shares.title')} lead={t('nurse.shares.lead')}>
      <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
      {credentials.isError ? (
        <EmptyState
          icon={<IconShare3 size={40} />}
          title={t('nurse.wallet.noProfile')}
          next={t('nurse.wallet.noProfile.next')}
          action={
            <Button component={Link} to="/nurse/profile">
              {t('nurse.profile.title')}
            </Button>
          }
        />
      ) : (
        <Loaded query={credentials}>{(found) => <Shares credentials={found} />}</Loaded>
      )}
    </Page>
  );
};
