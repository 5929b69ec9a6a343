import { Chip, Group, SimpleGrid, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconMapSearch, IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { VERDICTS, type VerdictCode } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import { BEST_FIRST, byCountry } from './by-country.js';
import { CountryRow } from './country-row.js';
import type { Destination } from './use-destinations.js';
import { folded } from '../../i18n/folded.js';

/** The list that says what the map shows, and more: every place with its verdict, what is open to the nurse first. */
export const Places = ({ destinations }: { destinations: readonly Destination[] }): ReactNode => {
  const { t, place } = useWords();
  const [verdict, setVerdict] = useState<VerdictCode | 'all'>('all');
  const [words, setWords] = useState('');
  const [sought] = useDebouncedValue(folded(words.trim()), 150);
  const shown = useMemo(() => {
    const fitting = destinations.filter(
      (one) =>
        (verdict === 'all' || one.verdict === verdict) &&
        folded(`${place(one.jurisdiction)} ${one.jurisdiction}`).includes(sought),
    );
    const groups = Map.groupBy(fitting, ({ jurisdiction }) => jurisdiction.slice(0, 2));
    const best = byCountry(fitting);
    const rank = (country: string): number => BEST_FIRST.indexOf(best.get(country)?.verdict ?? 'barred');
    return [...groups].sort(([a], [b]) => rank(a) - rank(b) || place(a).localeCompare(place(b)));
  }, [destinations, verdict, sought, place]);
  return (
    <section className="panel" aria-labelledby="places">
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
        <SimpleGrid
          component="ul"
          cols={{ base: 1, md: 2 }}
          spacing="xl"
          verticalSpacing={0}
          m={0}
          p={0}
          style={{ listStyle: 'none' }}
        >
          {shown.map(([country, places]) => (
            <CountryRow key={country} country={country} places={places} open={sought !== ''} />
          ))}
        </SimpleGrid>
      )}
    </section>
  );
};
