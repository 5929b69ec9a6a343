import { Anchor, Collapse, Group, SimpleGrid, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Verdict, VERDICTS } from '../../components/verdict.js';
import { useWords } from '../../i18n/use-words.js';
import styles from './country-row.module.css';
import type { Destination } from './use-destinations.js';

/** A place with its verdict, and when it could begin. */
export const Place = ({ name, at }: { name: string; at: Destination }): ReactNode => {
  const { t, day } = useWords();
  const start = at.verdict === 'pathway' ? at.route?.earliestStart : undefined;
  return (
    <div className={styles['place']}>
      <div>
        <Anchor component={Link} to={`/nurse/destinations/${at.jurisdiction}`} fw={600} underline="hover">
          {name}
        </Anchor>
        {start && (
          <Text size="sm" className="quiet">
            {t('nurse.map.from', { day: day(start.typical) })}
          </Text>
        )}
      </div>
      <Text size="sm" component="div">
        <Verdict verdict={at.verdict} />
      </Text>
    </div>
  );
};

/** How many parts of a country have each verdict; its parts are a click away. */
const Parts = ({ country, places, open, opened, toggle }: CountryRowProps & Opening): ReactNode => {
  const { t, part, place, number } = useWords();
  const name = (one: Destination): string =>
    one.jurisdiction === country ? t('nurse.map.whole') : part(one.jurisdiction);
  return (
    <>
      <UnstyledButton
        onClick={toggle}
        disabled={open}
        aria-expanded={opened}
        aria-controls={`parts-${country}`}
        className={styles['place']}
      >
        <Group gap={6} wrap="nowrap" component="span" fw={600}>
          {place(country)}
          <IconChevronDown size={18} aria-hidden className={styles['chevron']} data-open={opened || undefined} />
        </Group>
        <Group gap="md" component="span" fz="sm" justify="flex-end">
          {VERDICTS.map((verdict) => {
            const count = places.filter((one) => one.verdict === verdict).length;
            return (
              count > 0 && (
                <Group key={verdict} gap={5} component="span" wrap="nowrap">
                  <span>{number(count)}</span>
                  <Verdict verdict={verdict} />
                </Group>
              )
            );
          })}
        </Group>
      </UnstyledButton>
      <Collapse expanded={opened} id={`parts-${country}`}>
        {opened && (
          <SimpleGrid
            component="ul"
            cols={{ base: 1, sm: 2, lg: 3 }}
            spacing="xl"
            verticalSpacing={0}
            className={styles['parts'] ?? ''}
          >
            {[...places]
              .sort((a, b) => name(a).localeCompare(name(b)))
              .map((one) => (
                <li key={one.jurisdiction}>
                  <Place name={name(one)} at={one} />
                </li>
              ))}
          </SimpleGrid>
        )}
      </Collapse>
    </>
  );
};

interface CountryRowProps {
  country: string;
  places: readonly Destination[];
  /** Shows the parts without being asked: somebody looks for one of them. */
  open: boolean;
}

interface Opening {
  opened: boolean;
  toggle: () => void;
}

/** One country in the list. Opened, it takes the whole width, so that its parts are not taken for its neighbours. */
export const CountryRow = (row: CountryRowProps): ReactNode => {
  const { place } = useWords();
  const { country, places, open } = row;
  const [wanted, { toggle }] = useDisclosure(false);
  const opened = places.length > 1 && (open || wanted);
  const [only] = places;
  return (
    <li id={`country-${country}`} className={styles['country']} data-open={opened || undefined}>
      {places.length === 1 && only ? (
        <Place name={place(only.jurisdiction)} at={only} />
      ) : (
        <Parts {...row} opened={opened} toggle={toggle} />
      )}
    </li>
  );
};
