import { bodyRules } from '@crossward/api-client';
import { Autocomplete, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useFieldRules } from '../../components/field/use-field-rules.js';
import { useWords } from '../../i18n/use-words.js';
import { PlaceSelect } from '../parts/place-select.js';
import type { Draft } from './draft.js';
import { findTowns, type Town } from './find-towns.js';

/** Seven thousand towns: loaded with this question alone. */
const useTowns = (): readonly Town[] =>
  useQuery({
    queryKey: ['towns'],
    staleTime: Infinity,
    queryFn: async () =>
      (await import('virtual:towns')).towns.map(([name, part, jurisdiction, latitude, longitude, timeZone]): Town => ({
        ...{ name, part, jurisdiction, latitude, longitude, timeZone },
      })),
  }).data ?? [];

interface HomeFieldsProps {
  home: Draft['home'];
  change: (home: Draft['home']) => void;
  error: unknown;
}

/** Where home is: a town from the list tells all of it; one that is not there is put right by hand. */
export const HomeFields = ({ home, change, error }: HomeFieldsProps): ReactNode => {
  const { t, place } = useWords();
  const wrongWith = useFieldRules(bodyRules.HomeBody, error, '/home');
  const set = (part: Partial<Draft['home']>): void => change({ ...home, ...part });
  const inWords = ({ name, part, jurisdiction }: Town): string =>
    [name, ...(jurisdiction.includes('-') || part === name ? [] : [part]), place(jurisdiction)]
      .filter((one) => one !== '')
      .join(', ');
  const found = findTowns(useTowns(), home.place);
  const options = new Map(found.map((town) => [inWords(town), town]));
  return (
    <Stack>
      <Autocomplete
        label={t('nurse.profile.place')}
        description={t('nurse.profile.place.help')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={wrongWith('place', home.place)}
        // What fits has been found already, in the order of size.
        filter={({ options: all }) => all}
        data={[...options.keys()]}
        value={home.place}
        onChange={(typed) => {
          const town = options.get(typed);
          if (!town) return set({ place: typed });
          const { name, jurisdiction, latitude, longitude, timeZone } = town;
          change({ place: name, jurisdiction, latitude, longitude, timeZone });
        }}
      />
      <PlaceSelect
        label={t('nurse.profile.jurisdiction')}
        error={wrongWith('jurisdiction', home.jurisdiction)}
        value={home.jurisdiction}
        onChoose={(jurisdiction) => set({ jurisdiction })}
      />
      <div>
        <SimpleGrid cols={2}>
          <NumberInput
            label={t('nurse.profile.latitude')}
            hideControls
            error={wrongWith('latitude', home.latitude)}
            value={home.latitude}
            onChange={(latitude) => set({ latitude: Number(latitude) })}
          />
          <NumberInput
            label={t('nurse.profile.longitude')}
            hideControls
            error={wrongWith('longitude', home.longitude)}
            value={home.longitude}
            onChange={(longitude) => set({ longitude: Number(longitude) })}
          />
        </SimpleGrid>
        <Text size="sm" className="quiet" mt={4}>
          {t('nurse.profile.coordinates.help')}
        </Text>
      </div>
    </Stack>
  );
};
