import { Anchor, Chip, Group, SimpleGrid, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMapSearch, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { Loaded } from '../../components/loaded.js';
import { Page } from '../../components/page.js';
import { Problem } from '../../components/problem.js';
import { TermLink } from '../../components/term-link.js';
import { Verdict, VERDICTS, type VerdictCode } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { PageSkeleton } from '../../shell/page-skeleton.js';
import { useProfile } from '../use-profile.js';
import { byCountry } from './by-country.js';
import { useDestinations, type Destination } from './use-destinations.js';

const WorldMap = lazy(async () => ({ default: (await import('./world-map.js')).WorldMap }));

const CountryPlaces = ({ country, places }: { country: string; places: readonly Destination[] }): ReactNode => {
  const { t, place, day } = useWords();
  return (
    <section
      className="panel"
      id={`country-${country}`}
      aria-labelledby={`name-${country}`}
      style={places.length > 1 ? { gridColumn: '1 / -1' } : undefined}
    >
      <Title order={3} fz="md" id={`name-${country}`} mb={6}>
        {place(country)}
      </Title>
      <SimpleGrid
        component="ul"
        cols={places.length > 1 ? { base: 1, sm: 2, lg: 4 } : 1}
        spacing="xl"
        verticalSpacing={8}
        m={0}
        p={0}
        style={{ listStyle: 'none' }}
      >
        {places.map(({ jurisdiction, verdict, route }) => (
          <Group component="li" key={jurisdiction} justify="space-between" gap={6} wrap="nowrap" align="flex-start">
            <div>
              <Anchor component={Link} to={`/nurse/destinations/${jurisdiction}`} fw={600} underline="always">
                {jurisdiction === country ? t('nurse.map.whole') : jurisdiction.slice(3)}
              </Anchor>
              {verdict === 'pathway' && route?.earliestStart && (
                <Text size="sm" className="quiet">
                  {t('nurse.map.from', { day: day(route.earliestStart.typical) })}
                </Text>
              )}
            </div>
            <Text size="sm" component="div">
              <Verdict verdict={verdict} />
            </Text>
          </Group>
        ))}
      </SimpleGrid>
    </section>
  );
};

const Places = ({ destinations }: { destinations: readonly Destination[] }): ReactNode => {
  const { t, place } = useWords();
  const [verdict, setVerdict] = useState<VerdictCode | 'all'>('all');
  const [words, setWords] = useState('');
  const [sought] = useDebouncedValue(words.trim().toLocaleLowerCase(), 150);
  const shown = useMemo(() => {
    const fitting = destinations.filter(
      (one) =>
        (verdict === 'all' || one.verdict === verdict) &&
        `${place(one.jurisdiction)} ${one.jurisdiction}`.toLocaleLowerCase().includes(sought),
    );
    const groups = Map.groupBy(fitting, ({ jurisdiction }) => jurisdiction.slice(0, 2));
    return [...groups].sort(([a], [b]) => place(a).localeCompare(place(b)));
  }, [destinations, verdict, sought, place]);
  return (
    <section aria-labelledby="places">
      <Title order={2} id="places" mb="xs">
        {t('nurse.map.list')}
      </Title>
      <Group mb="md" gap="sm">
        <TextInput
          aria-label={t('nurse.map.search')}
          placeholder={t('nurse.map.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Chip.Group value={verdict} onChange={(next) => setVerdict(next as VerdictCode | 'all')}>
          <Group gap={6}>
            {(['all', ...VERDICTS] as const).map((one) => (
              <Chip key={one} value={one} variant="outline">
                {t(one === 'all' ? 'nurse.map.all' : `shell.verdict.${one}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      {shown.length === 0 ? (
        <EmptyState icon={<IconMapSearch size={40} />} title={t('nurse.map.none')} next={t('nurse.map.none.next')} />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          {shown.map(([country, places]) => (
            <CountryPlaces key={country} country={country} places={places} />
          ))}
        </SimpleGrid>
      )}
    </section>
  );
};

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
