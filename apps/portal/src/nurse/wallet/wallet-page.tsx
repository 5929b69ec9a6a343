import { ApiProblem, dataOf, type components } from '@crossward/api-client';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus, IconShare3, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useSourceName } from '../../components/checks/use-source-name.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { Panel } from '../../components/panel.js';
import { CredentialCard } from './credential-card.js';
import { Finding } from './finding.js';
import { useCredentials, type OwnCredential } from './use-credentials.js';

type Verification = components['schemas']['OwnVerification'];

/** In the order in which they are asked for. */
const GROUPS = [
  { id: 'identity', kinds: ['identity'] },
  { id: 'licences', kinds: ['licence'] },
  { id: 'certificates', kinds: ['certificate'] },
  { id: 'tests', kinds: ['language-test', 'exam'] },
  { id: 'education', kinds: ['degree'] },
] as const;

const Section = ({ title, items }: { title: string; items: readonly OwnCredential[] }): ReactNode => {
  const { t } = useWords();
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      {items.length === 0 ? (
        <Text className="quiet">{t('nurse.wallet.noneOfThese')}</Text>
      ) : (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {items.map((credential) => (
            <CredentialCard key={credential.key} credential={credential} />
          ))}
        </Stack>
      )}
    </section>
  );
};

const Credentials = ({ credentials }: { credentials: readonly OwnCredential[] }): ReactNode => {
  const { t } = useWords();
  const left = credentials.filter(({ claimed }) => !claimed);
  return (
    <>
      {GROUPS.map(({ id, kinds }) => (
        <Section
          key={id}
          title={t(`nurse.wallet.group.${id}`)}
          items={credentials.filter(({ claimed, kind }) => claimed && (kinds as readonly string[]).includes(kind))}
        />
      ))}
      {left.length > 0 && <Section title={t('nurse.wallet.left')} items={left} />}
    </>
  );
};

const VerificationCard = ({ verification }: { verification: Verification }): ReactNode => {
  const { t, day, instant } = useWords();
  const sourceName = useSourceName();
  const { kind, status, findings, comparisons, goodUntil, simulated, source, updatedAt } = verification;
  return (
    <Stack component="li" gap={4} className="panel">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{t(`nurse.verification.kind.${kind}`)}</Text>
        <Text fw={600}>{t(`nurse.verification.status.${status}`)}</Text>
      </Group>
      <Text size="sm" className="quiet">
        {sourceName(source)}
        {simulated && ` · ${t('nurse.wallet.simulated')}`}
        {` · ${instant(updatedAt)}`}
        {goodUntil !== null && ` · ${t('nurse.wallet.until', { day: day(goodUntil) })}`}
      </Text>
      {findings.map((finding, index) => (
        <Finding key={`${finding.code} ${index}`} finding={finding} comparisons={comparisons} />
      ))}
    </Stack>
  );
};

/** What the nurse holds, how long each is good, and what the sources have said of it. */
export const WalletPage = (): ReactNode => {
  const { t } = useWords();
  const credentials = useCredentials();
  const verifications = useQuery({
    queryKey: ['verifications'],
    queryFn: () => dataOf(api.GET('/v1/nurses/me/verifications')),
  });
  return (
    <Page title={t('nurse.wallet.title')} lead={t('nurse.wallet.lead')}>
      <Group justify="space-between">
        <BackLink to="/nurse/me">{t('nurse.me.back')}</BackLink>
        <PrintButton />
      </Group>
      {credentials.error instanceof ApiProblem && credentials.error.status === 404 ? (
        <EmptyState
          icon={<IconUserQuestion size={40} />}
          title={t('nurse.wallet.noProfile')}
          next={t('nurse.wallet.noProfile.next')}
          action={
            <Button component={Link} to="/nurse/profile">
              {t('nurse.profile.title')}
            </Button>
          }
        />
      ) : (
        <>
          <Group gap="xs">
            <Button component={Link} to="/nurse/wallet/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t('nurse.claim.title')}
            </Button>
            <Button
              component={Link}
              to="/nurse/shares"
              variant="default"
              leftSection={<IconShare3 size={18} aria-hidden />}
            >
              {t('nurse.shares.title')}
            </Button>
          </Group>
          <Text size="sm" className="quiet no-print" maw="46rem">
            {t('nurse.document.rules')}
          </Text>
          <Loaded query={credentials}>{(found) => <Credentials credentials={found} />}</Loaded>
        </>
      )}
      <Panel title={t('nurse.verification.title')}>
        <Loaded query={verifications}>
          {(items) =>
            items.length === 0 ? (
              <Text className="quiet">{t('nurse.verification.none')}</Text>
            ) : (
              <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
                {items.map((verification) => (
                  <VerificationCard key={verification.id} verification={verification} />
                ))}
              </Stack>
            )
          }
        </Loaded>
      </Panel>
    </Page>
  );
};
