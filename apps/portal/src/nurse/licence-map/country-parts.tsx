import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { Place } from './country-row.js';
import styles from './country-row.module.css';
import type { Destination } from './use-destinations.js';

interface CountryPartsProps {
  country: string;
  parts: readonly Destination[];
}

/** A country that regulates nurses part by part: which of its parts is meant, each with what is known of it. */
export const CountryParts = ({ country, parts }: CountryPartsProps): ReactNode => {
  const { t, part, place } = useWords();
  const sorted = [...parts].sort((a, b) => part(a.jurisdiction).localeCompare(part(b.jurisdiction)));
  return (
    <section className="panel" aria-label={t('nurse.destination.parts', { place: place(country) })}>
      <Text mb="sm">{t('nurse.destination.parts', { place: place(country) })}</Text>
      <SimpleGrid
        component="ul"
        cols={{ base: 1, sm: 2, lg: 3 }}
        spacing="xl"
        verticalSpacing={0}
        m={0}
        p={0}
        style={{ listStyle: 'none' }}
      >
        {sorted.map((one) => (
          <li key={one.jurisdiction} className={styles['country']}>
            <Place name={part(one.jurisdiction)} at={one} />
          </li>
        ))}
      </SimpleGrid>
    </section>
  );
};
