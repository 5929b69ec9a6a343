import { Button, Group, SimpleGrid } from '@mantine/core';
import { IconCertificate, IconRoute, IconUserEdit } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Verdict } from '../../components/verdict.js';
import { useLocale } from '../../i18n/locale-context.js';
import { useWords } from '../../i18n/use-words.js';
import { BackLink } from '../../components/back-link.js';
import { CountryParts } from './country-parts.js';
import { DecisionPanel } from './decision-panel.js';
import { RouteCard } from './route-card.js';
import { useDestinations, useRoutes } from './use-destinations.js';

/** What is missing is given in two places: papers in the wallet, facts in the profile. */
const Give = (): ReactNode => {
  const { t } = useWords();
  return (
    <Group gap="sm">
      <Button
        component={Link}
        to="/nurse/wallet"
        variant="light"
        leftSection={<IconCertificate size={18} aria-hidden />}
      >
        {t('nurse.destination.addProof')}
      </Button>
      <Button
        component={Link}
        to="/nurse/profile"
        variant="default"
        leftSection={<IconUserEdit size={18} aria-hidden />}
      >
        {t('nurse.destination.complete')}
      </Button>
    </Group>
  );
};

/** The routes to one place side by side, each with its legs, its law and what is missing; then the law's whole answer. */
const Routes = ({ code }: { code: string }): ReactNode => {
  const { t } = useWords();
  const { locale } = useLocale();
  const routes = useRoutes(code, locale);
  return (
    <Loaded query={routes} skeleton={[40, 380]}>
      {(found) => (
        <>
          <Group justify="space-between" gap="sm">
            <Verdict verdict={found.verdict} />
            <Give />
          </Group>
          {found.routes.length === 0 ? (
            <EmptyState
              icon={<IconRoute size={40} />}
              title={t('nurse.destination.none')}
              next={t('nurse.destination.none.next')}
            />
          ) : (
            <SimpleGrid cols={{ base: 1, lg: 2 }}>
              {found.routes.map((route, index) => (
                <RouteCard key={index} route={route} index={index} />
              ))}
            </SimpleGrid>
          )}
          <DecisionPanel destination={code} />
        </>
      )}
    </Loaded>
  );
};

/** A whole country: its routes where it regulates nurses as one, else its parts to choose from. */
const Country = ({ country }: { country: string }): ReactNode => (
  <Loaded query={useDestinations()} skeleton={[40, 380]}>
    {({ destinations }) => {
      const parts = destinations.filter(({ jurisdiction }) => jurisdiction.startsWith(`${country}-`));
      const asOne = parts.length === 0 || destinations.some(({ jurisdiction }) => jurisdiction === country);
      return asOne ? <Routes code={country} /> : <CountryParts country={country} parts={parts} />;
    }}
  </Loaded>
);

/** How somebody may come to work in one place. */
export const DestinationPage = (): ReactNode => {
  const { t, place } = useWords();
  const { code = '' } = useParams({ strict: false });
  return (
    <Page title={t('nurse.destination.title', { place: place(code) })}>
      <BackLink to="/nurse/licence-map">{t('nurse.destination.back')}</BackLink>
      {code.includes('-') ? <Routes code={code} /> : <Country country={code} />}
    </Page>
  );
};
