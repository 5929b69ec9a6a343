import { dataOf, type components } from '@crossward/api-client';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../parts/back-link.js';
import { Panel } from '../parts/panel.js';
import { useProfile, type Profile } from '../use-profile.js';
import { useVocabulary } from '../use-vocabulary.js';
import { expiryOf } from './expiry.js';

type Verification = components['schemas']['OwnVerification'];

const ICONS = { none: IconCircleCheck, good: IconCircleCheck, soon: IconClock, over: IconAlertTriangle } as const;
const COLOURS = { none: undefined, good: 'authorised', soon: 'pathway', over: 'barred' } as const;

interface CredentialProps {
  name: ReactNode;
  detail: string;
  lastDay?: string | undefined;
}

const Credential = ({ name, detail, lastDay }: CredentialProps): ReactNode => {
  const { t, day } = useWords();
  const stands = expiryOf(lastDay, new Date().toISOString().slice(0, 10));
  const Icon = ICONS[stands];
  const colour = COLOURS[stands];
  return (
    <Group component="li" className="panel" justify="space-between" gap="xs">
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm" className="quiet">
          {detail}
        </Text>
      </div>
      <Group gap={6} wrap="nowrap" style={colour ? { color: `var(--verdict-${colour})` } : {}} fw={600}>
        <Icon size={18} aria-hidden />
        <span>{t(`nurse.wallet.${stands}`, { day: lastDay ? day(lastDay) : '' })}</span>
      </Group>
    </Group>
  );
};

const Section = ({ title, empty, children }: { title: string; empty: boolean; children: ReactNode }): ReactNode => {
  const { t } = useWords();
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      {empty ? (
        <Text className="quiet">{t('nurse.wallet.noneOfThese')}</Text>
      ) : (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {children}
        </Stack>
      )}
    </section>
  );
};

const Credentials = ({ profile }: { profile: Profile }): ReactNode => {
  const { t, place, day, language } = useWords();
  const name = useVocabulary();
  const { certificates = [], languageTests = [], exams = [], languages = [] } = profile.facts;
  const licences = profile.licences ?? [];
  return (
    <>
      <Section title={t('nurse.wallet.licences')} empty={licences.length === 0}>
        {licences.map((licence) => (
          <Credential
            key={`${licence.jurisdiction} ${licence.number}`}
            name={t('nurse.wallet.licence', { profession: licence.profession, place: place(licence.jurisdiction) })}
            detail={`${t(`nurse.licence.${licence.status}`)} · ${licence.number}`}
            lastDay={licence.expiresOn}
          />
        ))}
      </Section>
      <Section title={t('nurse.wallet.certificates')} empty={certificates.length === 0}>
        {certificates.map(({ kind, issuedOn, expiresOn }) => (
          <Credential
            key={`${kind} ${issuedOn}`}
            name={<span lang="en">{name('certificates', kind)}</span>}
            detail={t('nurse.wallet.issued', { day: day(issuedOn) })}
            lastDay={expiresOn}
          />
        ))}
      </Section>
      <Section title={t('nurse.wallet.tests')} empty={languageTests.length + exams.length + languages.length === 0}>
        {languageTests.map(({ test, takenOn }) => (
          <Credential
            key={`${test} ${takenOn}`}
            name={<span lang="en">{name('tests', test)}</span>}
            detail={t('nurse.wallet.taken', { day: day(takenOn) })}
          />
        ))}
        {exams.map(({ exam, passedOn }) => (
          <Credential
            key={exam}
            name={<span lang="en">{name('exams', exam)}</span>}
            detail={passedOn === undefined ? t('nurse.wallet.passed') : t('nurse.wallet.taken', { day: day(passedOn) })}
          />
        ))}
        {languages.map((one) => (
          <Credential key={one.language} name={language(one.language)} detail={one.level} />
        ))}
      </Section>
    </>
  );
};

const VerificationCard = ({ verification }: { verification: Verification }): ReactNode => {
  const { t, day, instant } = useWords();
  const { kind, status, findings, goodUntil, simulated, source, updatedAt } = verification;
  return (
    <Stack component="li" gap={4} className="panel">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{t(`nurse.verification.kind.${kind}`)}</Text>
        <Text fw={600}>{t(`nurse.verification.status.${status}`)}</Text>
      </Group>
      <Text size="sm" className="quiet">
        <span lang="en">{source}</span>
        {simulated && ` · ${t('nurse.wallet.simulated')}`}
        {` · ${instant(updatedAt)}`}
        {goodUntil !== null && ` · ${t('nurse.wallet.until', { day: day(goodUntil) })}`}
      </Text>
      {findings.map(({ code, message }) => (
        <Text key={code} size="sm" lang="en">
          {message}
        </Text>
      ))}
    </Stack>
  );
};

/** What the nurse holds, how long each is good, and what the sources have said of it. */
export const WalletPage = (): ReactNode => {
  const { t } = useWords();
  const profile = useProfile();
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
      {profile.isError ? (
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
        <Loaded query={profile}>{(found) => <Credentials profile={found} />}</Loaded>
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
