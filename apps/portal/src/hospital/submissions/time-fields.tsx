import { SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.js';

export const NO_TIMES: readonly string[] = ['', '', ''];

/** The times that have been written, each once, as instants. */
export const slotsOf = (times: readonly string[]): string[] => [
  ...new Set(times.filter((time) => time !== '').map((time) => new Date(time).toISOString())),
];

interface TimeFieldsProps {
  times: readonly string[];
  set: (times: readonly string[]) => void;
}

/** Times to choose from, in the writer's own time zone. */
export const TimeFields = ({ times, set }: TimeFieldsProps): ReactNode => {
  const { t } = useWords();
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
      {times.map((time, at) => (
        <TextInput
          key={at}
          type="datetime-local"
          label={t('hospital.interview.time', { at: at + 1 })}
          value={time}
          onChange={({ currentTarget }) => {
            const typed = currentTarget.value;
            set(times.map((before, index) => (index === at ? typed : before)));
          }}
        />
      ))}
    </SimpleGrid>
  );
};
