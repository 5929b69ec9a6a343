import { Group, Text } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { TermLink } from '../../components/term-link.js';
import { Verdict, VERDICTS } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useProfile } from '../use-profile.js';
import { byCountry } from './by-country.js';
import { Places } from './places.js';
import { useDestinations } from './use-destinations.js';

const WorldMap = lazy(async () => ({ default: (await import('./world-map.js')).WorldMap }));

/** Where this nurse may work today, where by a route, where not, and where the law or the facts leave it open. */
export const LicenceMapPage = (): ReactNode => {
  const { t, number, day } = useWords();
  const profile = useProfile();
  const destinations = useDestinations();
  return (
    <Page title={t('nurse.map.title')} lead={t('nurse.map.lead')}>
      {profile.isError ? (
        <Problem error={profile.error} onRetry={() => void profile.refetch()} />
      ) : (
        <Loaded query={destinations} skeleton={[420, 120, 120]}>
          {(found) => (
            <>
              <div className="panel">
                <Suspense fallback={<PageSkeleton />}>
                  <WorldMap found={byCountry(found.destinations)} />
                </Suspense>
                <Group component="ul" gap="lg" mt="sm" p={0} mb={0} style={{ listStyle: 'none' }}>
                  {VERDICTS.map((verdict) => (
                    <Group component="li" key={verdict} gap={8}>
                      {verdict === 'pathway' || verdict === 'undetermined' ? (
                        <TermLink term={verdict}>
                          <Verdict verdict={verdict} />
                        </TermLink>
                      ) : (
                        <Verdict verdict={verdict} />
                      )}
                      <Text component="span" className="quiet">
                        {number(found.destinations.filter((one) => one.verdict === verdict).length)}
                      </Text>
                    </Group>
                  ))}
                </Group>
                <Text size="sm" className="quiet" mt="xs">
                  {t('nurse.map.asOf', { day: day(found.on), version: found.corpusVersion })}
                </Text>
              </div>
              <Places destinations={found.destinations} />
            </>
          )}
        </Loaded>
      )}
    </Page>
  );
};
